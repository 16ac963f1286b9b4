# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 17136],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 85 compared 381 owners 151 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 114 tally 128 control 17 control 2"
        "3 control 15 events 69 control 13 control 422 control 86 rows 18 blank 13 rows 6 rows 7 control 41"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 28 PATHS 16 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 423 OPERAND2 53 OPERAND3 5"
        "4 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER"
        "_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_IN"
        "O 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 16 PIDN"
        "S_INUM 8 UPID_NR 9 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 ONLY_PID 14 COLLECT"
        "_EVENTS 19 MAX_EVENTS 37 KEY_VALUE 20 BY 12 HOST_LEVEL 33 TYPED 3 EVENT_SIZE 11 HOST_LEVEL 20 TYPED "
        "3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PID"
        "NS_INUM 8 UPID_NR 11 PID_NUMBERS 44 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_O"
        "WN_CRED 4 TASK_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 17 PID_NUMBERS 7 UPID_"
        "NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_"
        "COMM 3 TYPED 107 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 19 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 78 UNSI"
        "GNED 21 SUB_BITS 61 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 766 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 269 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 135 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 157 TASK_COMM 3 TASK_OWN_CRED 111 CRED_UID 1 TASK_COMM 21 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 757 bpf_rdonly_cast 147 bpf_rdonly_cast 338 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 350 bpf_rdonly_cast 158 bpf_rdonly_cast 114 bpf_rdonly_cast 22"
    ),
    "linked": "keep_stack 1986",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [17136, 16992],
    "maps": (
        "gate 3 control 14 arguments 108 arguments 88 paths 85 compared 381 owners 142 owners 21 owners 38 ow"
        "ner_levels 19 owners 24 owners 69 owner_levels 9 owners 22 owners 115 tally 124 control 17 control 2"
        "3 control 15 events 67 control 13 control 421 control 82 rows 19 blank 14 rows 7 rows 7 control 40"
    ),
    "constants": (
        "STOP_AFTER 12 VALUES 28 PATHS 16 FILTERS 13 PATHS 13 OPERAND0 17 OPERAND1 423 OPERAND2 53 OPERAND3 5"
        "4 TEXT 26 TEXT_LENGTH 50 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_I"
        "NUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 85 ATTACHED_PER"
        "_CONTAINER 94 STATISTICS 6 PATHS 4 WANTS_PID 10 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_IN"
        "O 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDN"
        "S_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 MAX"
        "_EVENTS 37 KEY_VALUE 19 BY 12 HOST_LEVEL 32 TYPED 3 EVENT_SIZE 11 HOST_LEVEL 20 TYPED 3 TASK_GROUP_L"
        "EADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID"
        "_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 28 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 TASK"
        "_GROUP_LEADER 10 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INU"
        "M 8 UPID_NR 11 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 CASTS 13 TYPE_OF_TASK_COMM 3 TYPED 1"
        "07 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 18 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 79 UNSIGNED 20 SUB_BI"
        "TS 60 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 757 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_PARENT 34 CSS_CGROUP 1 CGROUP_KN 23 KN_ID 1 TASK_GROUP_LEADER 266 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 133 TASK_TGID 1 TASK_PID 33 TASK_TGID 1 TASK_O"
        "WN_CRED 174 CRED_UID 1 TASK_COMM 159 TASK_COMM 3 TASK_OWN_CRED 110 CRED_UID 1 TASK_COMM 20 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 748 bpf_rdonly_cast 147 bpf_rdonly_cast 335 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 345 bpf_rdonly_cast 159 bpf_rdonly_cast 114 bpf_rdonly_cast 21"
    ),
    "linked": "keep_stack 1970",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "87184d587cdf6215e457181849abe4c82664463ebcff08a25d620835869aef90",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
        {
            "name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
        },
        {
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
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
            "name": "paths", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 8, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["pointers", "B", 0, 1], ["load", "B", 1, 1], ["left", "B", 2, 1], ["right", "B", 3, 1],
                ["is_signed", "B", 4, 1], ["reserved", "B", 5, 3], ["offsets", "I", 8, 6],
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
            "name": "tally", "type": 6, "key_size": 4, "value_size": 48, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1], ["unpaired", "Q", 40, 1],
            ],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXX1sHMd1n927vVvSlu500pEnxleRohWxjOlQglyragRLchwxKRopsa9KCwjU5aqwFUA4Z7WWl1dApGS7KPNHKzmpGzVpREoW"
        "5QAu3aAo80eBddPCCuKiblE7TcsCMYoWUOKmtdsGJsyS15t97+3NzO7eNynJOALGavd2Z968r3nvzczPhZ69RVb6W9CY85frOeHc"
        "pzYx6c+ehWtUZ+xEsVh8pvRv/okdhefJaJdztfJ4r21xrqmI3E4ycheT+7tctb/LQn9JpkM/mulc92ejSr+680bhVK/TrsHgvWec"
        "f/P38Ls4tLOA/X0Fr/SdlY/je8twPwN84u38CX+vcwDo1mS6Cz1Hi0DHVlb+vVik361Z+M7uh/vRzXA9UyJnQ+l6rHRdKkZZYXDY"
        "ee9MiDFOyc7S9W7OjxBvrVgs7BsJ6P8AyLMD7hdQPgbbBXydQb5qIMfYBfyuD5+XvuMcikaB35noIIv49GMn4Mrp5R0m9Ucchto4"
        "HqLzWOnKSbB3w/Ox0lshfn8V3wsjHffCfUpX+tkB17MPIP8exn4N1AcjBN+V2nnh6Y3/zf99I/sLX08//NfA5zj2W/pvL74n/E2O"
        "HsB+9sB1Hn9X9dY+ib8beI/tnin9xz85xmCcJ9mTWsjR0/Ma6OuEpjvXgvPcYFMa6BPoyVnkv92F44ogPyN/7/x+rPR2zNEbkOvZ"
        "J8p8d9rXfwXkd+lzoKezoBcxlE9u8GZV+7op2rOJeoP6kzThxfyUifZ1GeTwNNnbsPNdfqoD72MO/Qsox8Ig2PcOrZNxjzCmgfyt"
        "K2BPMdQXUS+5vfPveY/2J5lrv9zE7S+THUG7sUP4PepP/lwn0KGngQ6N7ALp0JEOXaGjv0E6ZqBdsgfebi/XQbzmz98N9IQ04C++"
        "Z6O9cX7w987glb+nC7/nz93lypvr1+P4PHYQ29nCJPkQnRltgzM+kmPhEtCZn9rISK8ecuRiOnbBx8lNYVui7I9CPvywHy7z4Yt8"
        "/C9Suxukdh/fSnTJ/eXPxVA+v+xcX99K/inDWqq/IdLf31b0d0K2l98lPb5P0eMNAXpsNqTHpDeu3l7E939W1dsPBeit2ZDeuv3e"
        "Kj0l/7ZV0dPnFD1FeRX2tUhPn1P09EqAnm6upqe7UT8/CvPQVrJ7mJ9jeYpj6tRTmmdC8ryVDMOElz0IfIphfyTP/AjptYZ0AePy"
        "hzTJzpP6JinOIj3idDjzMsopivNIEP9Ev/dFwe+pdPP5tRfnQ37NMNCnjJkC+g7qEn9JHi7/D4Zk/h8KI//hu9c3k5+AAZ3Fe+tF"
        "sOMzEZiH7V2yvt4gfY2gXu+S4xeygzM6vbe4qgu/G+yfVkEeMB6im+xdlcsOMwR+hOSxj+Txw2Iz8qif///i9sfHMzT1ehHGEa95"
        "HLrvOF5d53H8ldtfyBnHn+M4ttQ8jpDvOF5a53F80+0v7Izj6ziOVM3jCPuO48vrPI4Lbn+GM46ncRz3VB4Hxis7SlGw4TuOwrqO"
        "I8nGMT88A/2zDoe/Sdbp0Jcs9RJxfod5bfyRfavwPsQH6dxevI/i7xH0Fw84z8cf27Mq+ufxx3TKw5znx3PDq2K+xPMkPvEnQ19j"
        "4nOe/5l++RTGu2cxbxkL4Tz4AvLFwLyK8qZHsZ8w5g3hoLwpvarmTcNrlDfdLeVNEQZ50ybM8zuZjnKAvCmGfN6IfDRXQW5RlJup"
        "yK0D3w9JckrnNLw3UC7FFX85/d8KyGl5xSOnkqCSoTGPnOLrKqebK6qcBtZITluaktM/rNQmp79dkeX0NyuynL4XIKcbKKdXV8ju"
        "wZLk/GgUx58MD3vklvKR29ndirzUesUepR7h5uMht44hyav/Wx559XrrHZOjvUg39j+Pv6cMRV6PyfLkcfk9GD85ctJQThrKSUM5"
        "aYqc7iU5/THISUM5aSgnTZHTvV+V5fTo87KcDn1FltMhktNFkNOjF1b864I5JV79QRGuf4fX7+L1Fbx+G68v4/V6UZw37N9AuXQA"
        "n6kOluyAf9ifZ1K+4talrpTrV46cMb+yHmwwzjcpXn8C5J/zr49lOjbK+qbW6TButSrkmQcwTn9C0K8beCW+jmtZlE/S5bfmU3cb"
        "fwIGaP9a2R8dcOwHGhrfuaEuejmfH6owbxN93njjF1eYkIcvoL7bk5hfkr0I/pS3G8O6oXUMBGCF4Dp/Gp9HIbAaxfsjaMcW2pWF"
        "9jb/CN6HwZGO4v2RZFne3KTtz8h+NqO/XeRfHEG/TnxOGpqk55S3zEVQHyLwXrqL8ruPrFD+5eh3Z8q37pvUPs/8n2O8PwPfWai3"
        "dM1i3dEeQ/5Hkf94VdqbPNKN40G99tafIR+bA/ueNNhBN3/sL/tn9y+G9wsRqr+j/dZYz/C0t7m17eQqtBMW2lH5lJ3D755CfYEw"
        "n82B+5kM4pvBgBHpKZjCoqgPdjagDqP1Q30S6xCxLNVHob3RvsbWWWyq/3bgesuFFNZr/gPphIk1nf8xfG/id1NBdG4EOpG+2NT6"
        "0El+PzfxVoDdnK5oH4WeEfl5qrLe28+W7ZqPe/5ZqiOQXF+BceD6CsmtKr/y68MvL38M33UZa2akKPulEWndKXepvnkyye6T2s1u"
        "ltchsprs/wudcdTDnaiHF2vUww1roofldUni509Aby4DnUS/dQXWccT1MLH+ZF2FumI60SnVw63t+P12qkfDc4ojopgv2If8283o"
        "Olw7fpPiPeZHB9WD1frZeN8SxFefAvoK+w7guMK+9bbxxFtFUZ6u/Sjzh/2kYi9Pkr285urXUWGdudp3Vf1q/rO3tb+q1M5bQjuF"
        "zmGsW5yU1juoLp3dFEY+pmHc2dH6xp1f33FbM6BPfH7l+mxdKeu3VsFeMrrmXA32cSnfGwujPuLVmkW+bPfX9/FDH8N61EhRXEfn"
        "9Bd4uxHKU35cFOMlipPmx2T9NNg/wns47kyHIa0jZDpCeD+E9268B/7uQnk9nPOD+Hu8j967ueznlyn/pH0GxKfjiX9d9rePEdyv"
        "YPrazzGKW9HOrRncH6Lmt33fX5bzt88FzCezvv1kNFA06yLGqxdwnUjIx7j+c/9P8dtTvvkCLKhlZ/4N7f455O+bAfR83/e5Zx+C"
        "QMflmujolOLaVFRuj/LnpPadouO/q8R5mVIebjrfvejwmd4bbXT9KdAef4J8+9qyFLd78nVIsLPPhxmrFNe7+gD0uf5biKdv+sbl"
        "NyvH99M3izW1cx3esy7E5f0xip6W9yMF9Hs+mG4xDyC/mZ2Fdob6Pu7mVc4+kdL1Hb6nA+er2LPyPp3CRED/udbwLTcRzDdxHNnr"
        "lemotR3at6L67SzSSfxPD2xDu7gnYN/Yh2R988SjKSketTQlz8X1vKGdicry6Aqw/2x5HVSM54h+6i+7yd9+ya+l+3RWm58MS/Ou"
        "yr/jfQPLvnpbq/27+/a2LQP/Btz9Rny2KfQMBNC1B/ndWxT3+TVMhzuvblwW6ySLXSb8fgK/Y6Dn1iz0u7+v19U7Jx4ahOfHkb+0"
        "368Qibt+WBPb72ZN0Z1kYUnPVH0ZSnzKuS6O9Sr8evf95vr90fsiPxYwXlqM07zy7++DH0E/pzNf/0z9W1eRrlDUty5Ztb63yX9+"
        "s0+X10viuF/EsY+LtK8H6yPCfrb/KrWb1Pt18TnX+5/HOA32DYBeju6mdq562pl32unxtPMxoZ3RBOVRUDcmv831f45/ryV0yHd6"
        "pfnBVvbf0fye1N/U/PxWJrIYUJd7DfYBzoLfymJcnf0w0ot5zZEukusNzU9PVL2jPIDry3knDtkg1R8Xu+OKPn6jSX18/n2g76gu"
        "1gFI/1Kmwg/TDODHNX9+7JTrkgb7Q6meWG3epDoBxSO1zp+B7e0zA/d7+bZ3DdrJBbSnfl/YB2tXNM9WqTOW/DTm49MgzzET5wlT"
        "nmfL+9hg39hQapekB2O4L4HrvzMfdvnn0/RcjevWKl5R9bJq3OLGFUurleiqt13Kq9V5neI84qs1C/2mE+o8v1faR07tlJ+DnlpX"
        "ZP0qTNQY5yp6RutM1gyrqq9+/BtKDTanHx/UeDZID+bg+zQyhMavrqeQ/GkdxT2XgPWOAtJH+T/Ff7l+iLNyp+NS3SF3Gval5TYH"
        "+dVLvs+ty6miGGfWGk9n3Tjj92U/bMp5mdcPH23MDwe1t2+4Pj+MdpqbrtUPgz3aA6gn/f7+uHAK7JXWk4PyHHd9axDil6HE/QH1"
        "Sob+wPS3u4D1B3peXkerP4+ty+5Otcgfn6+vPfJnHvtD/1f2v5rED4qn6NyFdUXWH1V/q/LniqxP9l6ym3hD/pbqdUOJadaU/KvN"
        "y+dvzbzcqvqKwb7g+p2YkLda18B/5rqgfpCLpAL8YWdd/q7Q1Svnn+7zAfSDYak+EEV9XMB9Aby9uLCPgvZT83NWJwS9Iz11zwVh"
        "3d17zgr3Lx1Gvv2ONz538rNz2B76rcKDw25+8w6DczonnHrfvbC+ElB3tJ/HfnC+ojyJj2+ywn6Tk6zbySNJ7qe7ad7Y4pGzQy+t"
        "MySAISd1jUn7PjTob6hPk/onvlK9/wxebZw/6ZwM7TPx0qlLdBa6h91190knP8Z1CBPknzFfKw43lS/pcj4WZ1J9gtbLFjC/5N89"
        "LayPLGZNqv8v0bg2CvUcg/10VXoekdfJrBmMJ3r+DK6nXvbkv9f4+gvVBbRdkn6K73HNX3DtKhZgb3etUfyhSX4gd+ovYDyd3/aM"
        "Z1YaT7fiJ+V9Zbwe6OyTiyZa4z+wXY//wH5d/yHYwyvo90T/QfSTPZCeJDUN48QTmIeA/7DpnEi4VfW5S0u+9blzVO8Kuf049agu"
        "0tPnlsQ6XVB9ruZ1RLduGZbsiOrMi+65ja1N1veiNdFlh8r7Eshe9QbGEzSOZHRrgB7eLeUJ5C8Kg0tFKW8Y/F+093ek/LMQMG+T"
        "/iZx/Yr0LKPRuiNssLeug56dNLeA/9RZAJ0j+N2mgHGmcH/kp5dkeb1V13p4kn1iSdK/OOnfw0sif5Lmz3nsV1wPHzoHP9A9zYML"
        "uA7N91eL67HU7tCIPF/xPMBw96tobGgL/H4Y7Zrueftxek9j0num8p6J74nfH8b4SHwvjO+Jzzm/dOU9fr9Dg3NRVDeM7WaSHdM5"
        "PpI3zdOe/An3OW7DfZe0Dv847qcc6kc/h/vht+E+ybPKOdbHsX8610t0e+rXtD8e68q0L4jHAby+O4/nkxcMhvudwV5of2UmgvuA"
        "P1PWfz7eMQPjh6Mof4wTbNzvmcF9zdTuHOqDwWBesfKgz/sPLkvnzxcPp9i7wjyfjv+nlBcaDPZBNE9fxKVPtLcyvzolfhE+gpXv"
        "RbqXFLp7FbrfVuj+Ebw/ie9HYV6YY0Av2c0QnlckPRt/Rt4HO4p6sA3zC5Lr4oNxX7+yP/Hd98jOeJMxrBPzfXUDPus8BvvOe2Id"
        "ro13QXWCNt5FG++ijXexFngX29ntgXexnbXxLtp4F43jXTSix63Au2hEb9t4F228C1GP2ngXcvzSxrsIHkcb76KNd9HGu2jjXbTx"
        "Ltp4F228C6Ve0ca7ADm1DO/iV5V4tcV4F4Q70Sjexd4G43y3PnqH4V2cq4J3MXBr8C7Uc2eufNAe7d/CvHOH7E/nXTwLcIijeH9k"
        "c1luppAfJHXNGa/B3i2KfHLXV6rgVRzv2tPGqWjjVLRxKto4FevCrzZORbPriXcKTsU3mB8dbZyKOw2n4gvSOkUwTsWJ+sZ9x+FU"
        "PCLlafXjVOzHOtJa41QM4z3hVNyP91SHv0/afxaMU/FunTgVb68xTsUPa8SpAL+jnmul+TcTxXPQLcer+D3k8xsBdL15i/Eq/rJO"
        "vIo/XSe8iqsSXoVN57KV86dJExK87B+AnmSin2SV4moPfkXUm482hF9R67m+uRbhV5wOptv3/F/XQyBXzPd4nuecP/l1bO8pNR+6"
        "Tc4bzVWmo+ZzRrXiVuzsQfvo9rXDqngUH05U5nMqwL6n5PZvPR7FnhbhUXzkNsGj6PmA4VHAwpoXj2KlyfP/P62CR4F4F1VwKJrF"
        "n3DxBtQ6f668jlERh0KojwIOxc/o4vOacSiEdgCHIulppyIORbYczwAOxQZd5JPYvibWefU3NL95OxP9QUC97Xv+eAt43pVwBKge"
        "ZLBX1wh/4qUm9e8FxJ/4JX/8CQ8/gs5Jv1ATPwzcOVv7ued4i889N4g/Mb3G+BMTiBOg1GUD8Se675f04IOHP7G3Il2txp+g/XHp"
        "zd5zKL0C3wNxJqbrxJmYbhHORHeTOBNV7K9lOBPTTcafufraCZQ34likuzVp/Crui4szkWJS/FEzzsR5xJnA9nLnq+FM/JHv8+bP"
        "eV6o09/emTgThUEm7W/14ExMmJX9K/FlAnEEuj8aUL/wxxWwrmP/dyi+QNnvsop01duuh9+EJ4n+Lp33t8NAnAmFf7Xm/x666f9j"
        "0DTexJcq6gWd+/foQ3eN+nD61uhDq+ohBhtz/Y+EN4HrHbkE4k3oQXgTd9Xm9xBnwD0fvqVXzjPd54Q7AXVa2o8ehDtB7bZxJ9q4"
        "E1Ie1jDuxHsy7oS7jvA/q37Py/GIgjsx/bIn373m5Lswb7l1VuH32wpvYkLBmxDonHXG0aX4RwVnIoI4E5FNAeO4NTgT5Bc8+BLX"
        "TxTlvD3ZojrbS764ElRXC8aVuLZUT72tfnwJQ7IXFZfBukbnbXua4gO1c/vgTQTNY2uNN9Eh6V0ZbwIKddVxJg7j+1VwJiKjTeJM"
        "HAvAmXhMwZl4wGO/bZyJ6jgTbXyJNr6ETPetwpf45zrxJd5w3v9/0v33jQ=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

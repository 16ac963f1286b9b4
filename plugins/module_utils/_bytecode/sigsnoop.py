# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 17848],
    "maps": [
        [464, "control"], [1256, "owner_levels"], [1480, "owners"], [2296, "owners"], [2712, "owners"],
        [3248, "owners"], [3384, "owner_levels"], [3504, "owners"], [3848, "owners"], [4200, "owners"],
        [5728, "tally"], [13496, "control"], [13728, "control"], [13784, "events"], [13904, "control"],
        [16864, "control"], [17008, "rows"], [17080, "blank"], [17128, "rows"], [17184, "rows"],
        [17776, "control"],
    ],
    "constants": [
        [40, "SIGNALS"], [184, "SIGINFO_CODE"], [408, "FOR_RECEIVER"], [528, "STOP_AFTER"],
        [624, "OWNER_BY_MOUNT"], [664, "TASK_NSPROXY"], [752, "NSPROXY_MNT"], [824, "MNT_INUM"],
        [936, "OWNER_MASK"], [1008, "TASK_CGROUPS"], [1096, "CSET_CGROUP"], [1184, "CGROUP_LEVEL"],
        [1304, "CGROUP_PARENT"], [1328, "CSS_CGROUP"], [1352, "CGROUP_KN"], [1376, "KN_ID"],
        [1400, "OWNER_MASK"], [1816, "OWNER_HOST"], [1840, "TASK_THREAD_PID"], [1936, "PID_LEVEL"],
        [2032, "PID_NUMBERS"], [2056, "UPID_NS"], [2144, "PIDNS_INUM"], [2208, "HOST_PIDNS_INO"],
        [2232, "OWNER_MASK"], [2800, "TASK_NSPROXY"], [2880, "NSPROXY_MNT"], [2952, "MNT_INUM"],
        [3064, "OWNER_MASK"], [3184, "OWNER_MASK"], [3680, "OWNER_HOST"], [3704, "HOST_PIDNS_DEV"],
        [3720, "HOST_PIDNS_INO"], [4336, "WANTS_PID"], [4360, "PID_NUMBERS"], [4400, "TASK_GROUP_LEADER"],
        [4496, "TASK_THREAD_PID"], [4592, "PID_LEVEL"], [4736, "UPID_NS"], [4800, "PIDNS_INUM"],
        [4920, "WANTS_PID"], [5048, "PID_NUMBERS"], [5096, "TASK_GROUP_LEADER"],
        [5184, "TASK_THREAD_PID"], [5280, "PID_LEVEL"], [5424, "UPID_NS"], [5488, "PIDNS_INUM"],
        [5656, "ONLY_PID"], [5792, "COLLECT_EVENTS"], [5944, "WANTS_PID"], [6184, "WANTS_PID"],
        [6312, "BY"], [6424, "HOST_LEVEL"], [6504, "PID_NUMBERS"], [6552, "TASK_GROUP_LEADER"],
        [6640, "TASK_THREAD_PID"], [6736, "PID_LEVEL"], [6880, "UPID_NS"], [6944, "PIDNS_INUM"],
        [7120, "HOST_LEVEL"], [7232, "TASK_GROUP_LEADER"], [7328, "TASK_THREAD_PID"], [7408, "PID_LEVEL"],
        [7472, "HOST_PIDNS_INO"], [7584, "PID_NUMBERS"], [7624, "UPID_NS"], [7696, "PIDNS_INUM"],
        [8080, "PID_NUMBERS"], [8120, "UPID_NS"], [8192, "PIDNS_INUM"], [8392, "TASK_TGID"],
        [8464, "TASK_PID"], [8656, "TASK_CRED"], [8720, "CRED_UID"], [8808, "TASK_COMM"],
        [9024, "TASK_TGID"], [9104, "TASK_PID"], [9320, "TASK_GROUP_LEADER"], [9408, "TASK_THREAD_PID"],
        [9488, "PID_LEVEL"], [9552, "HOST_PIDNS_INO"], [9664, "PID_NUMBERS"], [9704, "UPID_NS"],
        [9776, "PIDNS_INUM"], [10136, "PID_NUMBERS"], [10176, "UPID_NS"], [10256, "PIDNS_INUM"],
        [10736, "PID_NUMBERS"], [10768, "UPID_NS"], [10848, "PIDNS_INUM"], [11192, "PID_NUMBERS"],
        [11232, "UPID_NS"], [11304, "PIDNS_INUM"], [11512, "TASK_GROUP_LEADER"],
        [11608, "TASK_THREAD_PID"], [11688, "PID_LEVEL"], [11752, "HOST_PIDNS_INO"],
        [11864, "PID_NUMBERS"], [11904, "UPID_NS"], [11976, "PIDNS_INUM"], [12360, "PID_NUMBERS"],
        [12400, "UPID_NS"], [12480, "PIDNS_INUM"], [12680, "WANTS_PID"], [12712, "PID_NUMBERS"],
        [12760, "TASK_GROUP_LEADER"], [12848, "TASK_THREAD_PID"], [12936, "PID_LEVEL"],
        [13088, "UPID_NS"], [13152, "PIDNS_INUM"], [13408, "TASK_COMM"], [13672, "MAX_EVENTS"],
        [13968, "PID_NUMBERS"], [14016, "TASK_GROUP_LEADER"], [14104, "TASK_THREAD_PID"],
        [14200, "PID_LEVEL"], [14344, "UPID_NS"], [14408, "PIDNS_INUM"], [14640, "TASK_TGID"],
        [14712, "TASK_PID"], [14872, "TASK_CRED"], [14960, "CRED_UID"], [15160, "TASK_COMM"],
        [15336, "HOST_LEVEL"], [15416, "TASK_GROUP_LEADER"], [15512, "TASK_THREAD_PID"],
        [15592, "PID_LEVEL"], [15656, "HOST_PIDNS_INO"], [15776, "PID_NUMBERS"], [15816, "UPID_NS"],
        [15888, "PIDNS_INUM"], [16272, "PID_NUMBERS"], [16312, "UPID_NS"], [16392, "PIDNS_INUM"],
        [16560, "TASK_TGID"], [16632, "TASK_PID"], [16760, "TASK_COMM"], [17248, "STATISTICS"],
        [17288, "UNSIGNED"], [17616, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "39675d25b43272b7a3af71ab386355ec31baf89a701f20eb6e4c09a32f5dcb74",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtXG9oXFkVv3f+vqRlZ5r6mkkgbbJ1pds1UlfcP4XtRkFdFdmwMCYKsR1GTRxYaIhs+jIsTVvWLQWlZdyaraJNUpoEFFcQph+W"
        "nf2g7H4Q6QeRYvywosj6DxWUTGw3z3nvnPPy7n3vzdw380K3qwPh8t7cd9895/zO/zup9TH7Y1yCsdx/3rTGNGfMbHzGGuOTjetc"
        "jAmf0z0wjjXuN6YwPfYErPOdLIyXNXvUUw/YY7Ux71aCjXifg4VfaPwdbPwNnDxgX9dOMXx+vz2vyuG62L9g7y8XF/eTKcJYW4TR"
        "2v9CY//WexO4/nTjr7AIz+scNmLR9Z/GPFpnYCjj3DeF+7uBriXgz2Tj+8HGOIsj7Tcf09ge63sO99/AsYr00rxne+ICnV/hnJ22"
        "5gHbWI6L9NW+gfzg8EXtObj28GWP9NwS8iMG/LD4YPOdpYEeTusmHbrdHz2WwHkg1+EemFDF71/CsXzlkP3+cvcgjBeegnFuFMbD"
        "R0w/usqlkyCPVDeHfTzE/ORrLMK8zF6kO0XPA91+ctdccjcWA3CzN9p1ik3WceNQ4sN8YQWfQzw8nYNxBcQ0n+sS35dkoG8DZ87Z"
        "K6VTiK8CfE/4m8Uxzx+16Xi387VYqptuPsrrlvvnhf221PeV1npRF/RixFf/yv0n/PHbPx5wfyTg/mMB9y+aAv+7p0yQ8wzsdxr5"
        "ivI9fqldvY+hPgPA8ryK73nVHgemHwc8aYinM0F4esaWn7EMfDEWRblU00jHXDj503xjebylnIXnV06B30qD3XbWQ7y00g/jKvA7"
        "zz9hX8vy0XnBVLJLYem+jrifi8avWXQlfOjL7PP3K63ut6Kjhvvz6PFcc7ugSo/sjyZ60I+kZHv4CKyLepFB3BpLoFfHh6LSl++i"
        "vlw13Xop+/sC7pvihDdwfLbnp4hzwGsB/atn3tC3UQ9G/PUL44TyhXD6ZSw/Jqyj/Dz5JwPmzXbBPn9sEP9vYlz1E1v/LD3kPvwh"
        "POp8Y0tzfX+8EJV8/o7y+cuWO56g+NKDx/j/4wngVxbjiQpTiye6HTpGrXkp0f7VphAnGuJkirFmfi/JDuywn/sDvudP4OcKEEC3"
        "wmme77bpJLqKc/VQ8US5G/RcZ/vRX6De70sg3x+H59FeZaZ3ym79Dun/I9B/5vPwXBfSfymI/l6bfgsPtl9dmTfV+LY/wI+e2vLD"
        "gWzna8tIVxzxntjWGwvSkwzfh2OefUjQ4yQbFvF0aaf4+mvk6zroW8HfHxhLKPf7g/zCb9AvzAvrWO8tW9do73Xtl/D9i6hfadQv"
        "vK52Ef1vYT4G9BY4C8hrP7kF8/tQPnvBfrfUf27LI8mObbn36+VvPWT8LfP3b8jfD2+p0fPBLXdcpvNPA1/i/vZH57CRnCbd134A"
        "+7iO75tMqOWlnOwa4Irk0bE/uaLoT9bQz381618fkNevqMVjxD/Sp8ISrDc8NAf4SGPciXgkXGbQ/2QW/ONjz37ORcOv4pya3yS6"
        "JlO4bxwp/pwofAn1Kd8CR19APABejB6sg+3RPPasrmTPQA8Ky3cQ/58T4xgJr7QvXXtKCbdO3PM/h9f3v8fxqvnyMWjd2jkxfyss"
        "L5j++AYc1R4W/RfVPyeGnn+nnXpk7ZHt99v+5sv4Pjbzjm+8SPEUPyDh923M99Hv9d/C8SaOb+L4Oo43cHwFx1Ucr5pufTBWnjLd"
        "dn6gt+Kr/9UE8elbynbgH0p24FHA77V/oR04K9EdMb2LSO8S0kv18EB6d0VM72txN71Ep2zvCLdjjdlZrK/b712DerMejwnxCMVd"
        "xcOoD2fFPgTFjXqs16Ysl5Zw9xngRz799Ri8B/iU77odJ/ze58qDkmxXoqm9TnRqr+uB9rrua3/qLex13VRaZ60eYK/ryva67mfX"
        "ErK9rndor+vK9rodflEeqEqX117XA+x183U99vpaXbBT3vwa8gkHv9jnMRZHEc+XmYBfjfC7Cnw6yaT5vGk9herWDl6dOpUivpAv"
        "NN+z/tETgXVh3/WuYz8hYD35+fJRrDtjXbNFncWp81NeLOOT5Ex6Otz7EHPX89qt18p2wNMvLAbXW9vBO+1fFafb646Yfvkj6fdE"
        "T1c4/Ev15gLao0msRxqLU1jnPCHVORXxJ+GF3mcsjrfEnVi/RvvVeygaeUt6tNPyLl5QlO/SiG8/3LFvQ1pn8l2F+U8vkF3ShToP"
        "9Qs9dMwoymm1bkaxzqQm0k311hfsPVt2keIr9PN7qF4Cdrl4+IeIO4jLqG5avHAN7mOcRnZeTw9Idevw+w+Fh5IaHool6G8QH4oY"
        "b6rs6waul3Wtl2Saw8eMgCN4T7H7FbPVOlmbb6PI//O4rzfxGs4tGHsGcd1fCP2WPD8IcVr659yth44/kfpQmeea40XGtxPvoB2T"
        "485Mr5o+1mbEdYtXbppKz0n7UX1PkmW5Oz6Q4wLyFxRXBvnxcve4EC8oxweB655vLz64ohofnAwZH0ypxQcaxQfvcX+B/jk4HojG"
        "XxjL500/v62c50i42I4DTrYZB3wgGrnK+U1Eci3O1ZX79e3JNaWUN3nt0U3TnX/U8LxinovnBmuUB1dITicCzmUoyn+5LvgLBz9z"
        "IfEz1xl+jFXEC8YDs1KcMZyLBlf3Hp7SHdkJR659anIlXEUt3205vob1q3knn0m48ho6b5G5fHfsQ6d1EGNpqkWe8P3O7P5KHeuj"
        "LzF3HbOWJXvRqm5x0fQ/DxKyblEKikvmw8Ula83zEm9cgnWXimpcMo795hPN45IUxSUPCnY10M70BeCzz5+vHnxWIsZnSTUuGY+2"
        "TiHZiwLaC6oDOvXy5fmA/nG4eqxnX44fnGozXvkIj0TerexR5S75l6XxFvZoL1eKVyQ5J9lu7q6nUl+j2A1xjFNndc4T/cqXL04/"
        "gn+W+eWFzvfpT6HfwLrCQtA5hdGAc97h7Fvwebdw6xgvZ5vWb+hcmKo86fyUp2+gIW6l+CnzIhP6VpRnv9vqKbL/d/B5KWSeNONv"
        "j6znua0P2M+KcXHd0i2sl/zWs/5b9nmwI9gvxPrKKvZnYyn/PtbBbf8k1nlinvtZH/r0NBTOVM8TUT9OT61tuuld35e1x+HeuEOv"
        "dY7Iug9xxPIm0WnNm5iOifW8VI6516Pf96wforoe/A7GuF/z5cPwQeibrucGfeWopyub4c5NfXMT9r3JVfruVTzfZZ0nGMc+FUf6"
        "zvr0ZXUG51vWp7IB+30+5H5ncb+/50Jclgrok6aO3YE6Ctq5U/dIn3R2h/qkHnvXf6epvcPfj1H+4KkPKfzuYCfrQk6fNCAOnZje"
        "ut1RfnCN8oN/3xbtHujpOtad1qc01P+Dm8zv3G+bcitcbxG3KK4j95Ep36RzD8V+7COUVoX4nfAyhnFc1TnX0yvkSzp/H2vaBwxb"
        "R4koXitcJflxoR9A9f9i6QaO2BcovY7jq5iXXcXr7+H4M1PmS8ymf7dvX4L8Y1R+zf1eiyQd61lyf0KYF7PmxVmzvoUwP2HN/xHz"
        "61PkU6Bw+a4K8z+/Agd3ahdxflfI/LkrpL2Muq6/Erauj3nYTLi6Pv1+tfY1tF8B8ZqTR/c9KNSJAvOq3oC8qlcxj565W3n0VLR5"
        "9IxqHn2+szx6JSCPnmFCfTV0Ht13NBp5y/20iOQdpB/qeXSrul4/E/ooinJOsr3sXvC/xdJNwf+OWUzWrHN9uzzr3Wqsp3cF+I9K"
        "Z3mRk4dR/pXOtJknJer+eRJHv/DFLaW8iPILWgfPQ6j+zqbGqW67zz9+Vs4z0krvrcW38w3Kg2Jt7FfnxyCOxN/DeP+fwq0N5jqv"
        "uj6k2b84l/FA+9DjXMiDqg0mW1OtY6JP2jy/D/w98jufAnprz2zv08prJ5P4fypG4T7ldbUHkM8M//9DYvv3NI3htB7vdt5v3afz"
        "GEYPCPSJj2+CXg8iPR/LsX+65D8w+FfB/yXZn+E6DnTQ7w7Hkrj/JO7/YWn/cdzvR3H/RA/GXfSczG/rPTE7315z+G7jcegI7uf6"
        "BtAziPRsSPQMAj1Jogf3nyR63hbqKOu5XEB+/PJGONxWNoS6RJbqEhft+/8FaWYKUw=="
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED,
        },
    },
}

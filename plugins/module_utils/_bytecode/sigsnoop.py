# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 12080],
    "maps": [
        [464, "control"], [1256, "owner_levels"], [1496, "owners"], [2368, "owners"], [2800, "owners"],
        [3360, "owners"], [3504, "owner_levels"], [3624, "owners"], [3984, "owners"], [4336, "owners"],
        [5808, "tally"], [8776, "control"], [9008, "control"], [9064, "events"], [9184, "control"],
        [11056, "control"], [11200, "rows"], [11272, "blank"], [11320, "rows"], [11376, "rows"],
        [12008, "control"],
    ],
    "constants": [
        [32, "SIGNALS"], [184, "SIGINFO_CODE"], [408, "FOR_RECEIVER"], [528, "STOP_AFTER"],
        [616, "OWNER_BY_MOUNT"], [656, "TASK_NSPROXY"], [744, "NSPROXY_MNT"], [816, "MNT_INUM"],
        [928, "OWNER_MASK"], [1008, "TASK_CGROUPS"], [1096, "CSET_CGROUP"], [1184, "CGROUP_LEVEL"],
        [1312, "CGROUP_PARENT"], [1336, "CSS_CGROUP"], [1360, "CGROUP_KN"], [1384, "KN_ID"],
        [1408, "OWNER_MASK"], [1888, "OWNER_HOST"], [1912, "TASK_THREAD_PID"], [2008, "PID_LEVEL"],
        [2104, "PID_NUMBERS"], [2128, "UPID_NS"], [2216, "PIDNS_INUM"], [2280, "HOST_PIDNS_INO"],
        [2304, "OWNER_MASK"], [2896, "TASK_NSPROXY"], [2976, "NSPROXY_MNT"], [3048, "MNT_INUM"],
        [3160, "OWNER_MASK"], [3288, "OWNER_MASK"], [3816, "OWNER_HOST"], [3840, "HOST_PIDNS_DEV"],
        [3856, "HOST_PIDNS_INO"], [4472, "WANTS_PID"], [4496, "PID_NUMBERS"], [4528, "TASK_GROUP_LEADER"],
        [4624, "TASK_THREAD_PID"], [4712, "PID_LEVEL"], [4856, "UPID_NS"], [4920, "PIDNS_INUM"],
        [5032, "WANTS_PID"], [5152, "PID_NUMBERS"], [5192, "TASK_GROUP_LEADER"],
        [5280, "TASK_THREAD_PID"], [5368, "PID_LEVEL"], [5512, "UPID_NS"], [5576, "PIDNS_INUM"],
        [5736, "ONLY_PID"], [5880, "COLLECT_EVENTS"], [6024, "WANTS_PID"], [6256, "WANTS_PID"],
        [6384, "PID_NUMBERS"], [6432, "TASK_GROUP_LEADER"], [6520, "TASK_THREAD_PID"],
        [6608, "PID_LEVEL"], [6760, "UPID_NS"], [6832, "PIDNS_INUM"], [7048, "TASK_TGID"],
        [7128, "TASK_PID"], [7296, "TASK_CRED"], [7360, "CRED_UID"], [7448, "TASK_COMM"],
        [7688, "TASK_TGID"], [7768, "TASK_PID"], [7984, "WANTS_PID"], [8016, "PID_NUMBERS"],
        [8056, "TASK_GROUP_LEADER"], [8144, "TASK_THREAD_PID"], [8224, "PID_LEVEL"], [8376, "UPID_NS"],
        [8440, "PIDNS_INUM"], [8688, "TASK_COMM"], [8952, "MAX_EVENTS"], [9248, "PID_NUMBERS"],
        [9288, "TASK_GROUP_LEADER"], [9376, "TASK_THREAD_PID"], [9464, "PID_LEVEL"], [9608, "UPID_NS"],
        [9672, "PIDNS_INUM"], [9840, "BY"], [10008, "TASK_TGID"], [10088, "TASK_PID"],
        [10248, "TASK_CRED"], [10336, "CRED_UID"], [10536, "TASK_COMM"], [10760, "TASK_TGID"],
        [10832, "TASK_PID"], [10952, "TASK_COMM"], [11440, "STATISTICS"], [11480, "UNSIGNED"],
        [11808, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "27461337af3fa209d85d14bed05727b421af2de4bd3535212c861b8d14299c07",
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
        "eNrtWm9oHMcVn7m7vVspJneWvdJFRfFdjBMTqmIMCaK0jdrmj5IvdgqHRINJNucg5SA0qontvQtYtqljTD/ESROUPx8syVgOhMSQ"
        "wrm0sPnQkkBDyYd8sKNA3UCoCSYkUMhVbrTZnffe3s7e7t2cfC4hiUA8dm7mzbw3v/feb2fW2sTEX+3Hxx1PZpKMOe7fpCvvcp/z"
        "CSb9HdoJctJt5640Ej8Tz9ZQDvQMHxR6rEFdPBvpbULW3f4XUmy8dTxM8Dv3f6v7P/LkFvFsH2Q4/mbRr87huTw8L/Tnk/K6smWQ"
        "9gLIjNt/3rXDmzeF+mfdf3MBxht8QPTz7Ft1+5GekWLWb3ek9g1g5yL4adr9veDKAyhpvaWEzjZ6v3NofwdlHe2lfk8MJCU7H+Oc"
        "HfL6gdtYnsv22cfQHxx+sPfDc4tfNobGLaI/EuAPzw/C7ywD9nDSq/l2B/+MRAr7TQg5OgAd6vj7Cyhr/Xkxf+3EOMjqGMjbC06U"
        "PbXKI7AP6SEO8/+QRe2rtQD9sojTeprGg71R+60H9ttaiMHLpt7qKbfRE8RfyA9z5jKOQxzsyoNchu2Za/Hb8LOiv8Yg7kYOvyB6"
        "ZNKILxP6Ef4OoCzxMWHPN92/5UrDCfozrLc2PCett2O8L3eOi0YgLmyMP0OfiIzD2vDuaDwPT8S074hp3x7TDvtb78PnE1O430/D"
        "umfRv7jP1iL0f7i4vjxg4zxGH8S1dRIAWOJ/xHn/JOTI7ATgTMdxh+NwNiX21ToL6zaxn7X8JODgtzgulD+t12ZgnoGboP8S+Nla"
        "mOsJPqm/tTTRET/B8ZkM1AFfD+Iv04d+OBnnh3uFDO+vwaccpTyXQTurinaewfip9qY+evakIuzKDkbXp07tneywcX0t+aDaPr+o"
        "2hOua3sGboP2tNyusTHQi/GVPXy94+wPGGcvOcH4DvMH84gcN++gfGLgLcDlyzNYdyHOzCOp6P7F32Mc7IiOL53yTnfxZS1tl/Qo"
        "j6f6h3zmQBrW+eZ+2o9/IF87L+LQi0ce4SfCp8GvrOmB3x82e71fn+F+/XMtyFuIv7bgNPk9b5F5Sw55yzxT4y39vj27vX5pOT/a"
        "M4gbHXEzw1i7uqqx4v+5jn6M8/4b6ptpwfgOOC7xDcJuwg3xIlUeU+uHfGAIbR4O4NncmMK4+gmMx/yWnb3efriEfvgE/HB4StEP"
        "eeATC5DXPHyKenwG6zDh59FoXlFKbImpw9NrUTgJ1wl7Ce1MYlykmvHlQX+a4XwoS+xHUrxrbFSuJ9fdzx+gny9CfGKcTyexDqC0"
        "FhEPt8TUlZ0XkTfNIe8B/3vz1ySe/J4TfD/18/cxOU7dfAnznWQx79d3rEG/m3B/NkO+75gfuNgP189rQT+3+re7+In37xX075a1"
        "9vb8YC3I6wyXDwp/JKPzk8FfgXY91K5DnjRfTKm9H3PKd4AnP09ea72pdlfPO57X7FPjb+Qv2ldzEfSNFp8CPKSRpyLuCH9ZrAPZ"
        "g9H1t2U9R3vjJ9V6SnYRP7WeyyEv/TXGy4Md8FJiwXHWSb0lXzWU8hXg21z6H+L6AZnPhPBI6zH0e9ri0uc93xk8bv2W4lGPPGeM"
        "02cfld/jzKV5Jxq/gBt7Z3Td3lPc99V6zjftO5vzizy+F+djj38F55TPxqzn5hBeL2Pdu4TyAsr3Ub6L8m2U51GeQ3kW5SkniH/r"
        "7LgTzNsjeSsyvuspWtdTHeP8c6U4h3N18/R/MM4rIXt7bOcC2rmIdhZt3t7OP/Pe2DnDZTvPcSmfxcxP5zoGv6/LvNaIzWuNyHht"
        "dMhrDUdJz3IjlNcaynmtERX/qXBea2Be29Y2r/nnByF+28xv0euyh+LPcdbjN3o/UrXTRH3xea69PntfKM+dxv734T2QnvR/vzHw"
        "3qqxQaa0b0fV9s08o4gDRX20v+SfXYNNOzWRP+clHl+uvo7n9ZAHCBflymlox7xg6CNKuGi3zuuBh3IFzrnJ3jLmNZV1nUd9uYA+"
        "jem+v7LSvsA85f5zTic9OWHfcVzPu5hP8V51YwH1vYf1BO7ZSrom4Y3yYbn/fSfYrrFbo/EXOgfNHmuPl/B5LfmvNgzrzmdC+p6R"
        "zxfLJ7qLr6Y/wB4aT/pU19ntvOYpxEX/B5G8gfK+gfejYT/6v6fvhrwzH/ceNxZz/q9YD3pVVygOqo2Y+7fjTqe8HYwvOl9q1hPk"
        "yTrWEzy3o/M7wh3tN90fhP2hcr+xrrxRVcsb11w/wvETqOdc8CbgT6UEl/VWL2AcfNSi/5J3LrZcQN41hvkB+K6RSEfzma3M/z5D"
        "zmOJlvZchH1GBgi58rlKmuLhy6tBe1cGJ4QcHUr69nrnKV471M0vrpKdXr89swm5LqV3s6A++t5iZTudB8H3CdYt45F+GN16g5Ar"
        "+ULkPhqZf13txk6DrVyFde/nKu8tdTzn8t7DppCncLTvSATPNdhDQu/KTC5mvX/vcr1/w/U+IvPldAxfT9/TNp9963nyOvNadv83"
        "M5/1jBeXo3kxjQ+fJ9F5gfe9WQ7jVuArCQPM53De2/Hc4Yj8/RjxSeu1McxzwDPt++m7A8yjmTg+vpn1Eh/KfFxRX/h9i743IHvL"
        "wzL/Jn8QPifxHr/un3MMseD7uXfO3g4/6+UhcfxBlTcQ79IYl/g08edy5TxK5NWVt1H+Be8tTuHzqyj/6oT9khD2b4jk9VR/e1U3"
        "g/N6Jhk8IfEc4vlSv4TXL8na8X+pf8rrD/cnpb44vG+S9jV2n57vDu/XqieM83IFeP6kBy7de3+8oUXPBVeP0RezP89fG6/xeRTx"
        "p0x2nTznw9VonsNxPz5eU+I1xA9ID963K98Xon0lHnP+oMwTMkrz2skmXyAek1jHeg3+S+BlJov5PvWNVRaoGytFnY1H4IHWQXWF"
        "6l3ddbLXdToF3ztrIlpc3KG/S2mw1/5Vc50eL53WMB/vxntP5GX2NvQzw+9pU817QVccMpL9/vxeO50XWAOwoT/9xX8hrgtoz8/z"
        "7IvA/o8Urjjy/fKnDt3LJAPfV0xquH4tI52z++vHe2D7Dlw/2YN5jcaF/e3NkxB8+ZDvd4HH4g5cz9OrYE8B7fkyZE8B7NHIHly/"
        "RvZcDr0HAW9fGQDevjKjY7/fyHGVz8fw4Mpqd/jeuyq9f+To/cMU7V8DR1UgEQ=="
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

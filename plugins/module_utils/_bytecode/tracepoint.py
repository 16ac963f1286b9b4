# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 11528],
    "maps": [
        [24, "control"], [3544, "owners"], [3688, "owner_levels"], [3808, "owners"], [4168, "owners"],
        [4480, "owners"], [5488, "tally"], [5600, "control"], [6112, "control"], [6168, "events"],
        [6280, "control"], [7808, "control"], [8016, "rows"], [8088, "blank"], [8136, "rows"],
        [8192, "rows"], [11456, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [160, "WANTS_SITE"], [192, "ATTACHED_PER_CONTAINER"], [240, "VALUES"],
        [280, "FIELD1"], [304, "FIELD2"], [328, "FIELD3"], [352, "FIELD4"], [376, "FIELD5"],
        [400, "FIELD6"], [496, "FILTERS"], [632, "OPERAND0"], [2048, "OPERAND1"], [2432, "OPERAND2"],
        [2816, "OPERAND3"], [3048, "OWNER_BY_MOUNT"], [3080, "TASK_NSPROXY"], [3160, "NSPROXY_MNT"],
        [3232, "MNT_INUM"], [3344, "OWNER_MASK"], [3472, "OWNER_MASK"], [4000, "OWNER_HOST"],
        [4024, "HOST_PIDNS_DEV"], [4040, "HOST_PIDNS_INO"], [4600, "ATTACHED_PER_CONTAINER"],
        [4664, "WANTS_PID"], [4784, "PID_NUMBERS"], [4816, "TASK_GROUP_LEADER"],
        [4904, "TASK_THREAD_PID"], [5024, "PID_LEVEL"], [5160, "UPID_NS"], [5224, "PIDNS_INUM"],
        [5416, "ONLY_PID"], [5544, "COLLECT_EVENTS"], [5720, "KEY_VALUE"], [5816, "BY"],
        [5928, "HOST_LEVEL"], [6048, "MAX_EVENTS"], [6184, "EVENT_SIZE"], [6360, "TASK_GROUP_LEADER"],
        [6440, "TASK_THREAD_PID"], [6520, "PID_LEVEL"], [6592, "HOST_PIDNS_INO"], [6712, "PID_NUMBERS"],
        [6752, "UPID_NS"], [6824, "PIDNS_INUM"], [7208, "PID_NUMBERS"], [7248, "UPID_NS"],
        [7328, "PIDNS_INUM"], [7768, "STATISTICS"], [7904, "HOST_LEVEL"], [8272, "UNSIGNED"],
        [8752, "SUB_BITS"], [8896, "UNSIGNED"], [8960, "UNSIGNED"], [9264, "SLOTS"],
        [9416, "TASK_GROUP_LEADER"], [9496, "TASK_THREAD_PID"], [9576, "PID_LEVEL"],
        [9648, "HOST_PIDNS_INO"], [9776, "PID_NUMBERS"], [9816, "UPID_NS"], [9888, "PIDNS_INUM"],
        [10288, "PID_NUMBERS"], [10328, "UPID_NS"], [10400, "PIDNS_INUM"],
    ],
}

_UNSEEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [11528, 2784],
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

_UNSEEN_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14312, 2768],
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
    "source_sha256": "073110a652a70449460e5662679105ad69149b2aea2b1d9883d0a1c3c4840fcf",
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
        {
            "name": "unseen_calls", "type": 1, "key_size": 4, "value_size": 8, "max_entries": 1,
            "flags": 0, "key": [["", "I", 0, 1]], "value": [["", "Q", 0, 1]],
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
        "eNrtWl1sFNcVnpnd2V0byi6GMcYKYjcOgTrdyiE0JSioJqiJq7ZiFeRChSy8bCy7SBY20JphHmInFJr0oXJoi6K81HYFtA/1U7UP"
        "rbRUiQJtIoVKtKJyq1pVq1AJVa4atQ7gne6955zZuXdmPLu24cl+Gc/sveeee865537nx2odspXKX1FV+F+hdZS/t6xXhL/SJDzj"
        "mqKM2rb93cr/bIqhxPl3E+cbqs6fLZo439CiOK6LP7NNMKCIv/8In1b7Dr6+1ZgGPlSRTrcaFebJvxsq0DUnYF+Mz19weh2+9KzW"
        "MzbMewzoRvzpWq29AfMPB3zPBXzvCvjeGfB9N+inAd51ZbvAZ2kC9aKCXpLjOC+D3yvzEkxuDWmlw4d+qQmehypis7mefi58Z/qu"
        "kLXZ70zT/ZUnW7o0hb9HcN02pGfAs79iBru9djB6dBvKNyrx8QI8p1+Gp9mB33Gf0wdF+iMV+ozEIR346tPPcb4MfRzsUv+eovHn"
        "G/y7rvwA7QL0/SrKqbQJ9x+H/ReRXyN+i487VCGWZPTVGNBXU0BfXQ/0VRXpg92bV0HvurIR7XEd59NQk3wEmx9j+tkzZ8v6m6vI"
        "kdY3p6r2O8z5nkO6R3CdXnzH83f1ML4TH134HsH3TnxX8R3syuHjPMohxvRdeR9TPOeYDTya8X5nFHsya4VzZ7VeQ/rznn3OV/bp"
        "tp9ruO+EsF+Yl8yT3T8P+noN9V8Zn0K7TbrklSx4zwWTq9U+IMiT9jdS+T2NerZRPxHuZzJcv/J+yE9arUvd15xjV0zO5iTuM0P7"
        "3Oorx2WvOwn7Tx5D+5oQ1zUnkS8N+Kry8xmwiwSoujtB/pXssQHfgX6/Cv6Brd9ZeW5FP8L8Rhr1lnbNP4HrfITPkTic69IGnBeB"
        "8dfxaVQ2rLp+L+30p2/Ej9ia63dd+Sb4eb0BzqPeCOdRV/l51JU1fNzgzqywry2dTwnnbHBnDOnBPTXYtl04Z4NtGv7+BP/e09lm"
        "y36WGZqhZQU/K/NfQn86EgE9Mr1yPxxBPxxBP/xT1HsU/fAulEsz0q2wy/1+RPLDz+I51iU/jH52Gs+R2Ynf0V9Pv1I9f2txP9z/"
        "augftfXgH7VG8I8a+cckyGf/OpSPAvrQ4qAPLQH60EgfDTj+ftkt/y25T8tuPze4639lQf67SP6f8O89uf+UPfKvLF2P/FPLlP+O"
        "hyT/jcuS/81ybfL/QJL/byX5Xw+Q/3so/3fLrvvCdvaJ5/coytmIPKWQ/0i79OKnj5Yl6MMj/6dD5L8hQP4bq3w9tiz5/6RG+b8j"
        "yf9tSf6XAuT/Q5T/xbI/Tv6cQvdhm1c+ShLfizG8d45f89w7/vcbjPPQ27CydAqL0Im66Ej7Hs1fwXln4MOBFnheAfGOevH3EPr3"
        "FMh/7CKsFwPcU0J8QnZLeKJbbXT2k2PjUI7FONrTANpRAsZPDwTFHbQ+XJClYZRDnu5t+J1wWQHxwmLx2zVX/FbCuMJowHt9vAXj"
        "rL/huh/z55b8aZgfx3nDQftey/dNdlM4Ph/Kz7yLH6sRcKzBqTE7gPf8+qiIAxG/JYcfthxmUQ7/ADmMHaxR/y1cDuYE4PS4Cv7K"
        "vAw4yZl/zP/+6da28qf33L7kaydyvO3Bg9Hq+WKm36/gevjsVj4rnHed31qP0t5uoZz/ZCuL4D9zEu3hcVFu1/E5uBPmW8cHbHfc"
        "zta3GN0Erp/4ENa5UMWd/BxeUCQ5/BXzAxu5/sL1rnI568rfFxTXOK/c6jsXwXK7i3L7I18vP161B8Yv0e3JqLif3y/452cwTpyE"
        "PAnZYU/TBwti/DFk+98nGJe+lUL+Eh47nKvJDoGx/MQnuK8D4j2VkNZNfA3GX4oqymL3mBQ/kX7lOCooDg2+z/zjMQ+dyzDOHE8h"
        "HwO2n1yrebiAdQvBfLvvPTq3eYwvsxnIG/VjfNWP9k52n8T7MDkg3/sBfLy+MvKT919YRJ5Rn3hW9pt5XK8n06D4yTOIbgn3Q/SJ"
        "TrC9R4VzLfPRk3llwVeftZ73OOWhjiz4r9/kuz9zYgf6q2eUutZDfRuxrzt8s+8zzV38aU4C3WzTE866zL+w3+GcvijsV/YvlK9k"
        "eHcpeUXzGbSTs6D3lpi0r2PV+C6FONrtD+meKvqMV118F+l+0N6H9fZAvrAlLuWh4x2Ovaxz3Su68ivHviAvpjnjGGK3YjnFLd8i"
        "rj+zne4JyHubj3f6+rNsG+TZZjalQ/S/caEe/RvKugXg/x3Nb55HnzFRr4zO6xy/wX3brXwk7HNmU0rAg1U+7Qf18fnpA+DzvOa+"
        "F0hv1pv+/sZqhLxsMlKf3wqktwfyq+THQumhHy4E0JPnW3sgX2u1gzzpHITEN049omQiPmlAv9Qg+keSV3Zzu4DzGJ6J+uAac6pX"
        "2K+8ruPPZT3I/O3prU9uIfcHyTP0vsA4Qt4X3Y89TfXdFyQP5764CuP7E5TfBHszp0Q7CcvjevY/Ne+LC0iO5kRnqDyjPvdadvOT"
        "i+IBR9+nQvQdJ7/sr+/Sc+L4WvVdOLu43sPxweEQfAAOjNYJxAUXRVww4uh3CPV7RrhXCq238JzftN34/xCeK0OFDZW+WKXLMkMl"
        "lLM7rmCiu155fsmFy534ofG27ZZ/4eyfwS7OzuLzDvDR+p4t033eRZfyYFbrDZvqP7zu8TP0z7GoR96zKJ8U8p/i8hgV9ebB6apQ"
        "bzMampeIT5574IdPspsTeP/eLQs4wXNvFwPu7a+owr09HnBvx6p4QXXh0BnMV9YcB6tUz25WloMTqf4eti7VUVn8peK+tCXwa6jf"
        "5//N5Emvca6PvvgajudknNCtQb6zdBLeZzIJTu8K4j/CD0VcJ7v9y0J9X1f2o9504TvVSRm9TsQhKh+/z7c+WTqN991J+IHeR6Jw"
        "noleUYfxLLp2x89EPxtXBdzD8hO6w5eqZDvh95ewbkDvbJ0UjVMVYVxCGpfAce75bFxUGhfFce7vDDdr0jheB/sOyiuP8o+h/Enu"
        "/aog321RqLMVMT+ePOhft2e/MzonvoDjvo12BGGBsnU3vn8DniewzpzdhX4F6yBbX4Tnq33S+P1i3Ev766vYA7c3mR+0KyOqCnaS"
        "pLo+xgUzmZQ/rsXzQeOKSL8/Cv5y+nR135DXX+vUzdmM7hicx9LLYv8E64fgdYwc2h3mO0rYD9GN+XuieyUK83RlM8QFTZDv2fvC"
        "ffDnadTnvhbl3y6/tCX9L1vMX921V4a/hK+89rZduK+46i/Jp6t64P45swP5eO0+7CON+/ivtI+0tI9/Svv42K4P73euMN7f/ZDx"
        "PvY9tefqxPuAL+l8s3ojxzsxCe9r1F8FuCjb/PkacX+uNtwv4Vov7s+tKO6vrnfYrge3V+l3hcQDjXXGAznbL39E9IlPwuvmlGhP"
        "1pv1xQNkVyRXiqfrjgOad4TEAbna4oCQuI/8/COP+ya7QuKARH15woKUJ7xK+QzQL9UTCTealyGOstCPUT6K8oaFJ6GgXDifEuqB"
        "hfNwrxSaE0KcYE5AHFBohn7FQqxFiBviahXPuPF5qV9x6ncdrj446tdkdY1enu8dEvoNiw4+NgQ5kT+huIX8lbWheq8ksO+zg8+/"
        "B3WvysdRoS+xkf/uxdVpxNWdWAfstd33CtvXOVffEcM1wOcv7/n2+aF/TP7Yv581+RbqhfbxbDVum+NyWsPl063esXOu+qPHX17G"
        "PjTs/+iLGPx+Jf0w/keR/1OuPsGgPk6zCfbVp4l4hslplOf1VYFu6VwVr6Rd+Jbi1eQ+4gvwOtmxrjQKduTm86SrTnMdn33K+zbH"
        "j2gPp5rJTt51/OCQ77ySMM9y5v3aVnzjqhbf82k0nLlXX5x08p6Qt05R3vrEPfe6VusdEWfIdeyA+lKt/pbZk4Z9oUupjwf2WwfV"
        "JzTst87491svuS9Eyvssu462QnTC8jmBfSHox0tvYF/IZuwLSQT1hcyKfSHjF2vsj5D6QuKin6W8LeVrp82gvpBZsS/E0w8xu7x6"
        "s5NvwXpzPqAvZBj7QhI4b6zWvpC5UH7mhL6QG1JfyA3/vhD0m8mxhy0HqS9k+GCNcqC+kJtSX8jtZfaFnLPr7QuZr6cvJC71hTwy"
        "OdfaF3Kjxr6Q21jXvSn2hTj11g/txc5hFQ9JfSGh5576Qg7Y7rjLK7f6zkWw3KgvZB/IJe/fF7Ils1eoB3ntChIx5jHs68gvs6/j"
        "KvV1fFW8Z6Q8rRGHPqf8t0L6OhJ1xk9h91CtdDBONPMpwR8HxftW+20hrg/t3xiX+ze2OfW8qE9dL3kJ7WkC19kUEJfJ+z71qOOx"
        "2ZWNx075x2NeOwbGqT5HcVbP2F/Ky8u//6HsPl/1z4+IdfIU+ZfflWuh4z6Hd/AcuvP7uvKbsjtustoB35obxDo+4VBGh5Vq6sGz"
        "qVU8u4pnV/HsKp5dxbOreHYVz67i2VU8u4pnHzKe/T9CfZux"
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
            "unseen": _UNSEEN,
        },
        "aarch64": {
            "hit": _HIT,
            "unseen": _UNSEEN_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 19832],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [984, "owners"], [1120, "owner_levels"],
        [1240, "owners"], [1584, "owners"], [1888, "owners"], [2848, "tally"], [2928, "control"],
        [4616, "rows"], [4688, "blank"], [4736, "rows"], [4792, "rows"], [4904, "scratch_frames"],
        [5072, "scratch_frames"], [5176, "control"], [6720, "processes"], [6776, "processes"],
        [7152, "stack_frames"], [7200, "stack_frames"], [7280, "stack_frames"], [7480, "scratch_stack"],
        [7536, "scratch_copy"], [18320, "copied"], [18376, "copies"], [18456, "copied"],
        [18896, "stack_frames"], [18944, "stack_frames"], [19048, "stack_frames"],
        [19120, "stack_counts"], [19200, "stack_counts"], [19272, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [496, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [920, "OWNER_MASK"],
        [1416, "OWNER_HOST"], [1440, "HOST_PIDNS_DEV"], [1456, "HOST_PIDNS_INO"], [2016, "WANTS_PID"],
        [2144, "PID_NUMBERS"], [2184, "TASK_GROUP_LEADER"], [2272, "TASK_THREAD_PID"],
        [2384, "PID_LEVEL"], [2520, "UPID_NS"], [2584, "PIDNS_INUM"], [2768, "ONLY_PID"], [3096, "BY"],
        [3208, "HOST_LEVEL"], [3280, "TASK_GROUP_LEADER"], [3360, "TASK_THREAD_PID"], [3448, "PID_LEVEL"],
        [3512, "HOST_PIDNS_INO"], [3640, "PID_NUMBERS"], [3680, "UPID_NS"], [3752, "PIDNS_INUM"],
        [4136, "PID_NUMBERS"], [4176, "UPID_NS"], [4264, "PIDNS_INUM"], [5328, "HOST_LEVEL"],
        [5392, "TASK_GROUP_LEADER"], [5472, "TASK_THREAD_PID"], [5552, "PID_LEVEL"],
        [5624, "HOST_PIDNS_INO"], [5720, "PID_NUMBERS"], [5760, "UPID_NS"], [5840, "PIDNS_INUM"],
        [6240, "PID_NUMBERS"], [6280, "UPID_NS"], [6360, "PIDNS_INUM"], [6560, "TASK_EXEC_ID"],
        [6856, "USER_STACKS"], [7384, "UNWIND"], [18600, "KERNEL_STACKS"], [19352, "STATISTICS"],
        [19392, "UNSIGNED"], [19712, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [19832, 19856],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [984, "owners"], [1120, "owner_levels"],
        [1240, "owners"], [1584, "owners"], [1888, "owners"], [2848, "tally"], [2928, "control"],
        [4616, "rows"], [4688, "blank"], [4736, "rows"], [4792, "rows"], [4904, "scratch_frames"],
        [5072, "scratch_frames"], [5176, "control"], [6720, "processes"], [6776, "processes"],
        [7152, "stack_frames"], [7200, "stack_frames"], [7280, "stack_frames"], [7480, "scratch_stack"],
        [7536, "scratch_copy"], [18344, "copied"], [18392, "copies"], [18480, "copied"],
        [18920, "stack_frames"], [18968, "stack_frames"], [19072, "stack_frames"],
        [19144, "stack_counts"], [19224, "stack_counts"], [19296, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [496, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [920, "OWNER_MASK"],
        [1416, "OWNER_HOST"], [1440, "HOST_PIDNS_DEV"], [1456, "HOST_PIDNS_INO"], [2016, "WANTS_PID"],
        [2144, "PID_NUMBERS"], [2184, "TASK_GROUP_LEADER"], [2272, "TASK_THREAD_PID"],
        [2384, "PID_LEVEL"], [2520, "UPID_NS"], [2584, "PIDNS_INUM"], [2768, "ONLY_PID"], [3096, "BY"],
        [3208, "HOST_LEVEL"], [3280, "TASK_GROUP_LEADER"], [3360, "TASK_THREAD_PID"], [3448, "PID_LEVEL"],
        [3512, "HOST_PIDNS_INO"], [3640, "PID_NUMBERS"], [3680, "UPID_NS"], [3752, "PIDNS_INUM"],
        [4136, "PID_NUMBERS"], [4176, "UPID_NS"], [4264, "PIDNS_INUM"], [5328, "HOST_LEVEL"],
        [5392, "TASK_GROUP_LEADER"], [5472, "TASK_THREAD_PID"], [5552, "PID_LEVEL"],
        [5624, "HOST_PIDNS_INO"], [5720, "PID_NUMBERS"], [5760, "UPID_NS"], [5840, "PIDNS_INUM"],
        [6240, "PID_NUMBERS"], [6280, "UPID_NS"], [6360, "PIDNS_INUM"], [6560, "TASK_EXEC_ID"],
        [6856, "USER_STACKS"], [7384, "UNWIND"], [18624, "KERNEL_STACKS"], [19376, "STATISTICS"],
        [19416, "UNSIGNED"], [19736, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2003fd026eb6a575a0f05cf1ea514b34252c72fd242352e028d1fae77ee7132f",
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 4,
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
        "eNrtXH1sHEWW7/nyTCwODwYng0UYm3xgDCFOCCFYfIQAwZtDjAkxyWaBieMsyUaAHAiJ281lQ/hIyOlW+dolh9DKH0nsaKUzOp1k"
        "bsVp0El74a8T0kmn7EU6sdJp5V3tSbOnPQ604Lnpfr9X1VXTZbfBewJdR0oq3dP166p679V7VfX6V8pZ3p/JNJV9g+9X3DJ3jaX8"
        "KY1QmY5b1vuVSuWN6v9j7v06uu8MvlehchzlEMqzKE+gPIbyMMoBlP0o96DcgXKbVzbVNaJ9H87avg997WuyqGN2jH5viqW8MhdT"
        "6zfFEvRcvMsrV7TSAykL93uBHyNcZyFdu++5uvp3d/VvS/XvQZRNVgONK97T1zxP7Y5r7Y4n8Rza3UgPTOL3H6N02jsqQf12jq+j"
        "8Y3dKvqzxH0uoT7XgOtJlvde6k9pWI6L2/7J6uszwNnntmsY/dbxrp1fnL4ZcJI+HK3/h3vHUG+AbhRgD2M0/IdzC9T3paysVy5+"
        "9a/oPXWwA+jH7hj0AGVPrF70o9tnL2xvpT1UHszQ8xO4rpFTc3eF3p+nevvQf7y3ePKr6lkc+kMd74n9B97zG69c3NtP9dLo5z5T"
        "P6/y+sn60be3PGs7yr52OPXrSQ+tG6k9w3Tdm0ti3O+m+q+i32iHPULjUmydr/7/Cv3/NfV/XzfVW4D+nzT1f5HX/3T1nyp8xb7Q"
        "VQmnHzd6Ze18dDTQXnX7L42iXwnoe1LazUDAvNRjtSl2nLJuJhy0r+Hkn2pc/xXjeqXilyOPxyWU9gjkfhN+j+N3lM83/hv5hb1d"
        "Co77Xse9hl01pf+Zfj8A+6qDfeF6cgH3/xPMf9d6cptdXjFvfFPWExX/uNWO19z0v3a8/hPjtZH6W0/4vTGpB257GXdx6wMVv79x"
        "mrsqwX7ue7AvwrMbaT6zr8nU6FM5lD5Ru3uH/4D2Pqb6kbT2/vSf0/suoD97yL6N/kb0h/SP5fa1/c47If3ORXrOfjZrBY1vjX/X"
        "33fa3F6/X2I97h0hnBWty0n/MvTcbvgH9hMNR4H/NsYpw/7c0I6X5mfc9P73HQ/nd3fD/tgOe/Gep3sXBMZJJrzSS9Le9/lwTPpu"
        "X+T4BnHSCD3H88pBlE+3/nLaUvzX3Oa7Esa/KfPxtL++PdyB91P8GhoP7Wiq+6dpHh/3/pWFXV5pjxDuisaEGD93PnB/JzssTfvj"
        "1adb42Lc3EjSqeu2FNycKt9cndbOPiq3Vl/nWsIk/FBTIq7Mfzxv97VT3F7aiXpxeg/HPc5x+Pv4O/Q+bZ7oSSeU+Jrn9ZR1Qplf"
        "ZtN7pz5X8c8nYfXfiNeZrfjtISyesBOMs46r4zidGXrPa5DLzHFsVf/bsF5qofe8qPpP1nO2FyGHdgt6dAv8AtV3/V4ywP815ILj"
        "0wZtHenwOk17rvSaOp987bh/MNz8Yw+3VYL8Oc+3TzfOcR56TZuHsI7YnUYcM0x6Z4+q+qLr66z9H9X0527Ma8OZWfUwGTBP2iMs"
        "b4r77HHI2+Rn3jLI+3qD39H18h3C5+dN/S2dVsdTtxuT/GeV+0hbZSY7eLqVJrrZ/Jg9Sv1g3INCzuRP7HGaz9jf9DU/RyX2M8R6"
        "D/HiVtjXpIjLYqL/7s5BX30/6g+g3I/yMMpXlH2SvsGnUL7ulVur3Yp7/iNZM04D6FcW78vO4pe2+f1SmufnhfOyvzHbe0scByap"
        "nls//hXa25ReEthe198nffs8PfEGrx7rR8q6bm5+W+zX1Il5O+aT85Xq+uD3Xv//q2L5/GjKovUCv5f9tpiHGoPn8xXLfwd9+2DW"
        "8f9AWW+TXfT49qkoDsgFjpOMY/7uy7nJ+W++VOKTLMcnP/uS9NdCvz9AHNei+qfBKej5Jygvo/wY5UcVxd9ocUtPnSmO+JESRziD"
        "ZUP8kDXGD+VAf1VGewx4neZ5OxBvpAy7DsbT6zudn3lxX+kWzJNLDPFDRmvXXvJXtXE6vXfFwnb4ndzM8cH1s/gLIdeywV+Up03+"
        "ojyjvyjPEieUKya8oHVYbZxQNsQJM+Pao9QfGSeUlTjBOU6/28NZxAsZQ7xgfo8aL0Bf+Pl1HC+QXsykd2q8UFb82YqFbaHkr8d3"
        "NXpg6FdNnLjW7Odnsjvud5h4oRwYL5A8auMFyL81PSf587pJjxv6MK/1Db5bUdYzGq5pXySs/Pqah1D+ruLf9+m9xlLWw33t5/Dc"
        "WZSf1PRrfI5xw5Tib7rgbzKz+lO3XtC+pt//c1yXhh7UrPsRjznt3fBbkyn1/OKY9DMxua87WX3fZwmKN9z77vse9O17XULJ/vL5"
        "2Eqh55/59uOKWan/Ta9s+qH7/7+37/qpPUrtWbyjnvq9GnLFOtnG+nkC67eV8Pulm7GPCf2ZwLW7X5nx/Nx/V7x2o11N6ZhyTuA0"
        "H5s1Pjjmk1dPiLjHfZ77o8un9jys3prb+5OKnbG8r1TH41d0PjHtX6/y/kNPbDAVvO950Ltvj9E4NKVfTlHcMaTEHb3j71aC7HtS"
        "xGNfBI/jBSkP1x5530PEhdi3rKmnP8f6+U6X17+mBdtStA+0NcXP/dQXZ7rXE751hSv2Nvj7cfd+Qp1/avdvH6Vx6X0P+86bUnf4"
        "xrVv4Q00Dm/mxH5ki++czDlA9jwxwPtt1G7nrbZD3vWeD3me9+5vdR+frsYpezvouTezalxgtxwSdhr32WUc1751d39gf37mRdTO"
        "DwiH63vm4KvvbS/FJa4Zbzgu9KGqks71AbhJDTcZBvcnErfOgFun4daFwf1LiZsx4GY03EwY3MMSt96AW6/h1ofBfVniXmXAvUrD"
        "vSoM7l6Je7UB92oN9+owuEWJmzXgZjXcbBjcLRK30YDbqOE2hsH9jsS9zoB7nYZ7XRjc+yTuQgPuQg13YRjcOyRuzoCb03BzYXDb"
        "JG6zAbdZw20Og7tY4t5gwL1Bw70hDG6jxL3RgHujhntjGNy0xG0x4LZouC1hcL+ICdybDLg3abg3hcH9vcRdasBdquEuDYP7a4m7"
        "3IC7XMNdHgb3isRtM+C2abhtYXA/lrjtBtx2Dbc9DO4vJO5tBtzbNNzbwuD+XOLebsC9XcO9PQzuhMTtMOB2aLgdYXDPSdzVBtzV"
        "Gu7qMLh/LXHXGHDXaLhrwuD+SOKuNeCu1XDXhsF9TeKuM+Cu03DXhcEdkLidBtxODbczDO7zEvceA+49Gu49YXB3Stz7DLj3abj3"
        "hcHdKnHXG3DXa7jrw+A+KnE3GHA3aLgbwuA+IHEfMuA+pOE+FAZ3rcTdaMDdqOFuDIN7q8TtMuB2abhdYXBbJO4mA+4mDXdTGNwm"
        "ifuoAfdRDffRMLj1EvcxA+5jGu5jYXArcl3ebcDt1nC7w+D+QeJuNuBu1nA3h8H9jcTdYsDdouFuCYP77xL3SQPukxruk2Fw/0Xi"
        "bjPgbtNwt4XB/Ujibjfgbtdwt4fB/QeJ+5QB9ykN96kwuH8rcZ8x4D6j4T4TBndM4u4w4O7QcHeEwX1X4u404O7UcHeGwT0pcXcZ"
        "cHdpuLvC4L4pcZ814D6r4T4bBteRuHsMuHs03D1hcPsl7l4D7l4Nd28Y3O9L3OcMuM9puM+Fwd0ucV8w4L6g4b4QBrcgcfsNuP0a"
        "bn8Y3Ick7osG3Bc13BfD4N4tcfcbcPdruPvD4N4ucQ8YcA9ouAfC4PryBAYMuAMa7kAYXN+5+qABd1DDHQyD+2cS9xUD7iuUl+6W"
        "4fdR4xL3kMTNeef4014Q4J52ONdnDsn98lj12jpE+7hZlDnaBx6l85+mxFW0T7wqg315nIP421utYa+m8XJaqbRXZ3GNfOXVGVxn"
        "cI3941aZx+jug9unqN1O+3o6LziVwzXydk6hne04RzhN/bFPUT/sM9jHHqf9avsi7WOX3sC5TRP2vXuwv2/JvGz332IK+/zdeO4C"
        "vSe/A/ex32+PUXvyyE8fA06xTq2fb8E19svzd2nP435ht1bvhPq+sTp6nh4vV4poTwH1L1XL+91zrK04j3oE/Uuq51krH5Fy887l"
        "98t8po+9cxrk67d/Qvv9nVPTah4xzr2Hu0S+agvl89J1FXRdzD0/uIzzHpKje96c8J6ja9Yfvu+usu735c24u15fuPkR7XR+fVS8"
        "f900n1/x+Z967gQ9GeFzJujRReoHn6/fu4T2v5bF/hj7LK3m6yQ8/af2cz5GFZeuN3AeJp3P28vp3NWf3+/p0XL1vMgeonErxNU8"
        "FWeJ+pyz9yPCRf5aHnZS4nach949Ab3Ae4v43dlE+cylXdxukmN+KXDQ/vwp1E+iPu4XVqv5w/Y5sp/8g7i/Rq1Hab9VfXxQrW+P"
        "kpyc4x9O+/NiuT7LwTlO+RPpKt76cqViXyR5c76I8w5du+9xX1VE/eJS7u/70/5+uef/rh418DlsLCh/N2Y1rFLHdTfw7XOQ+xru"
        "B+S8dkqc7ytyXquOV4ntkr9b4P6+Kc8bH6j20z9/uipRxPeJnJfOeS1CD7i9wBXyR55W8Vq1Hs93zvb3qP3j0AP+/TrWS7KLfFLD"
        "w+8Fbv/jfF4IfTiptmcM40LH2FV9QHsLwCluZP0en/bnVR6E3Te0sr5mA/Io4lbDavV9s8urHEpehSWqnOzz0MeqH9jg6uNITuQt"
        "uF0rLtPtGvKJa3Z6Dnb6YLCdSnsfovE8gvtLOR8Ccnldq79UlUv+J2p/hBzqIAf0t4D5oPgw68VZksPmYLuxx7PK91qqPBJm+zlP"
        "8ihtgb+tkctn4eSi208vj9cJGpeYqg81463bBc+Hw7AD6GXpAc0OYtq8iN8Lq9T25U+HnA9XcRxBesX13ece9M13ReBxe53OYzSO"
        "q4LtpHQkSC5Jo50Y5bFO4ijyWKfm/+t2Ukqp850bhjzkzmunpP/2xq9Fba+Ip3bO0V6OsL84TO0+BzluUO0mv2Vme+H8vrzWP2E3"
        "GcgPvxdgf8X17LcHKJ6xII8s61XQvJWSdpLQ7OQi7OSMJpcRyKUNeVd6XNGmtpvHRbcXzkt09exhV8+QB+jOz9N+u4A+5Xs1v4Dv"
        "YfO7gv2C095P7bwAOexR/U8e/mIM39cWcb/A9jZeVue9NvV5OvWsyoH7x3p/J+TRxPPYDpJHCvJIaX4k6ZdHnYjf2B52J2EfZyGH"
        "Lp4PIIdYNtg+VqnjxfZW4LiEcfDdhzvuG105nMuJeOdL3/zC84jTuW3aH7+KuK1L5OvQ/bPaPIXf+XuT/A9wfYbHY0qJA8cWoN4Z"
        "Vc+Ffz+t4vHzYn47rdoV98Np7p5W5qvH+f6eac5DVfw261tdzpLrVd84L1TtS3yPpXznn7YaMB4l9LvwFsuRxssR48Drgozw649o"
        "cvnCFw877ZkAPcqIdrC+OMexLhqh+OYS/Kk9TvFvicd3+D2l32nk4fH77GGKZy/xekjIhdYFDWfU8Z7YJ8dDWechPptgfz58Nhh3"
        "jOKPhv2yPXEf/krM5xMiPjum9E/gnCe/3LBF4iR8/appzyjNo5cSGs7w4ZrxcYee/aloj1iX7Qhuz3B/DU7K3x7o74S+vhrpNuBt"
        "q8Gr8+HJ+AJ2y/MC4q18SrPXh1X/KeIS+JNSku9PKfGK2Dfg34cyWI+T3er9KmxR/UUDxy+83vg+cFNa3PikFjeuZz9N60t3Hkj7"
        "9jXE/sNdmpw4Dxb+0h6meYD95sq3ffmCh2S+ehr5uU6ztMv1lrrflvGt79xs4fcbLGvFG7Fp8rwUkJey6rpX7N9gf6ivrUXJu+W8"
        "eLYr/h6Iv/fifQKnzZAfekTND+2xFilxY9+6pYH1OC5w++XunzCOP0/3SPC5YXA7fPnY7nwWhBec98s8OvhOGH67B/23h8EHhPxk"
        "/t5AfE+HvN7afN4ONW8U/EKBedyWzOO2zxGeOZ97WU0+74lqf4353XF1nuR9o8X92NfEPMPf39t3QI/h31dyPLpK0xdcu7wrXn53"
        "GvndJv1pP1EJk1/M+drGPPyd4eTaY6VmzM+2xyx8P7cgVN7zbDhN1q2fzyV/XO4v4vswfMcm9fFqa7Y87mMB3yGYxme2/jVZ137u"
        "t3/xvV1W7jd614vkdwOqvv/iU/94X1mU8eYv/fuQpkRMzn9oZwL7kPf7+u1mk3vzSSqtrFvTiJfcOLbF52/ceLjFF5/2pFIB64nK"
        "D5sS9eL97v0U9MzeRwHOva2fV/zz6JWbc973kJNoz+IsfacymeIVz28rbM8JS/IvbcX49yTTiv2I9ifQXsSTB7k/sDuup4+z2253"
        "6FY0vv2pKpcOtOfMp9SfFvTnf7T+tFB/ktyf31b8+8spa0qJOyPetYh3jfsT8a5FvGsR71rEuza/4xrxrs2k/xHvmsHfRLxrEe9a"
        "xLsW8a5FvGsR71pQ3B/xroXyLxHvWsS7xv2KeNci3rVvDu9a7hvOu5aZZ9416xvKu5YNybuWjXjXrD8F7xrOu0etbzjvWjbiXbMi"
        "3rVvH+/azyPeNev/A+/aXxh41wY13rWBbzjv2mXwrn0PvGvb58y7lo2F4V0rgHetI8brkrw3juBj+8r8a5c1/jXiLeDvYiT/WnfE"
        "v2ZF/GsR/1rEv6biRvxrhBvxrxFuxL9GuBH/GuFG/GuEG/GvEW7Ev0a4Ef8a4Ub8a4Qb8a8RbsS/RrgR/xrhRvxrhBvxrxFuxL9G"
        "uBH/GuFG/Gv+/N5vP/8a863he/ZTmVn415h3Dbxtm+h7bMnD1g3+LfCfmHjYdJ4L5tlhPrQOXKfV87g8znd0PjXB38Y8Ci24z9//"
        "gh8iv1yrj98LB7T3n1Df7373ovCx9aMe6l+qw/fQ+I56YqPsp/Kd/nIpR++8fpfMc3K/A05Zv6Rzl86yxsNm4ZzyssbDdlnjYZvC"
        "+c8OjYdtx4w8bE7zNpVnLabmJdgXme9A5Vsrie/7y8p7md/j3saYZyjL0lbc413zfSfj8UKAp0LwEKF/DYJfgr6Tt7OfVKR9+fSG"
        "v/fm87DzNE7OdioLzEeh8YMxn42znXgWBN8WtwM8EszzJPhQGjV9Q35CXmsHPy/0Bb8XWjQ9Zb0HL5PgacP3+cXNaj3J8zWE8Sa5"
        "5QU/CvJcHtfakSK+NeZRKXZzHg/4KjAeglflZW4nxhM8cyovRkzyq4AHoASeMsl7MxXMezMEuWamguWaU/Nia3i7wJvDPA6uP3CH"
        "XvD6xIl3rbhaxclzvj/jIE9R8C2gPvPOCd6dV1kfia/DHoPcGQ/5JILPhnlTuP3Mp4d+2WOQP84FJe9EVm0P8+m8ruII/r9O4hfh"
        "83LB67WZ8axgfjUDn1cD59GmDHxqd6pyLgk9Ih4UwUt0t5pfw9/1uuMSt1T+OJd3rajxJpl4CO1xyOt1g7y4PnjdmDePeYQE7wXL"
        "5wlNPtDvPPhR+Ptqnv/y+HBU5/UoAEfyeZ2dkc/LHiK5lOJBee8JyesFPWDeIvs85ktu1yjs6C4DzxrbJfcH+ip4ix7W7An3mc9F"
        "8JzFib9M8J8I/jzIaYs6Xvk3gsdJ8kCeAO8l5KS1U7w3DTmBx7SwVbMX5ktco73fJCfUL97M+XbEb3MQfCYNi9R5vIZvbZXaTiEX"
        "8PeJeEeMK+TTIvEU+XSoesf6yzyKQj5sRxpPjhinGPGx6fxS9lBZ4XsU+szx1DKDnHg8OW5sP6zKa406/qXvAId5o5KQG/NNsX4s"
        "0+TG88l3tTjtFs0P4vcC8yEx3w7s9iB4hQSPB/yWmu+SkjyheO/uFPjAkM/fwO0Af6Z9NGMF+ifWE/jJAvrlfFezJ9x3/W/KP//E"
        "iaeN/TvjOIPEk8T8QYKHk+ORmDYu+L1ka/Me2lH6sTbvLYBceDyv53qQx1a1PcxjK/iMEAcXud/AKUJeJcTNgi+vQ/NDyne6dZLf"
        "UOfL43kOcrKPZoPXDTer8xp/r+4c36P6I8Y5r8ZHrt3UaXHSRl+cJHhZkf+Y5/YyDyXzQr+kxYmcV3lEixNZ/1q1+Iz57/C74OWd"
        "hReWeTvzr6nt0dvBeELfWjW/JNYZ/Spv2+iUkh/LvFX2otyMduEM4rlxS1kH5pQsr7Tg7yvxekqLq52EGhcxj6WfT8Tlc2N+KhEP"
        "rOL+0PPqPJ6R8/SdHDfz+uo9hTfNHqI4W8YVFP81PKHGnfw+5n+7lAGfmKj3kVKP+SYFr0FKWyduw+8s/wvgc6vTcMfHFb5ljq+Y"
        "X3Ul9HyCefXGwOeW1nCGTyhyFvzLzO/F61rwll9K6vUP19T3eNzgJ1YyTzn85qUFev2BmvoefxviyJXwHxPwM4KvTdTfU1Pf42tj"
        "fmrwVgqea/Cn5a+d43pgt2bPi9T5R8S1HLfw+GGenDilraeRR1h4RJ0Ha3jbsE+Qh/9jfvgi7nN95mvjeIHtUfC3HdD2K1hPMC9M"
        "LJf5tMTfBl69RaoeMH8bx0m8n8G8bW6+sMfPlvjjl+R5kXfLvIfYJxJ8bD5+aC+Pt1e+Zz742PoGDDxsafCwpVUeNpZnxMcW8bHN"
        "mJ8/b3xsuXniY8uBL6btW87Hlv2afGz/GPGxWf+XfGxnDHxsJ+eFj+1/Ab88JVc="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4592, 8112],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8040, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [12704, 7928],
    "maps": [
        [24, "control"], [568, "scratch_calls"], [720, "frames"], [936, "frames"], [1136, "frames"],
        [1408, "frames"], [3536, "owners"], [4488, "tally"], [4624, "control"], [5280, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6024, "rows"], [6096, "blank"],
        [6144, "rows"], [6200, "rows"], [7856, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1016, "SAVES_ARGS"], [1256, "SAVES_ARGS"], [1448, "VALUES"], [1552, "FILTERS"],
        [1688, "OPERAND0"], [2376, "OPERAND1"], [2760, "OPERAND2"], [3144, "OPERAND3"],
        [3392, "OWNER_MASK"], [3648, "ATTACHED_PER_CONTAINER"], [3704, "WANTS_PID"],
        [3832, "PID_NUMBERS"], [3880, "TASK_GROUP_LEADER"], [3960, "TASK_THREAD_PID"],
        [4040, "PID_LEVEL"], [4184, "UPID_NS"], [4256, "PIDNS_INUM"], [4416, "ONLY_PID"],
        [4544, "COLLECT_EVENTS"], [4736, "KEY_VALUE"], [4824, "BY"], [5232, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6280, "UNSIGNED"], [6760, "SUB_BITS"],
        [6904, "UNSIGNED"], [6968, "UNSIGNED"], [7272, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [20632, 4592],
    "maps": [
        [24, "control"], [768, "owners"], [912, "owner_levels"], [1032, "owners"], [1392, "owners"],
        [1704, "owners"], [3064, "scratch_calls"], [3184, "tally"], [3328, "frames"], [3448, "frames"],
        [3840, "frames"], [3976, "frames"], [4032, "tally"], [4096, "tally"], [4224, "frames"],
        [4344, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [280, "OWNER_BY_MOUNT"], [312, "TASK_NSPROXY"], [384, "NSPROXY_MNT"],
        [456, "MNT_INUM"], [568, "OWNER_MASK"], [696, "OWNER_MASK"], [1224, "OWNER_HOST"],
        [1248, "HOST_PIDNS_DEV"], [1264, "HOST_PIDNS_INO"], [1816, "ONLY_PID"], [1848, "WANTS_PID"],
        [1968, "PID_NUMBERS"], [2008, "TASK_GROUP_LEADER"], [2088, "TASK_THREAD_PID"],
        [2168, "PID_LEVEL"], [2328, "UPID_NS"], [2400, "PIDNS_INUM"], [2656, "SEVERAL"],
        [2680, "WANTS_SITE"], [2712, "ATTACHED_PER_CONTAINER"], [2760, "ATTACHED_PER_CONTAINER"],
        [2832, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25224, 8112],
    "maps": [
        [24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4592, "tally"], [4704, "control"], [5376, "control"], [5616, "control"],
        [5680, "events"], [5792, "control"], [6200, "rows"], [6272, "blank"], [6320, "rows"],
        [6376, "rows"], [8040, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [152, "WANTS_SITE"], [184, "ATTACHED_PER_CONTAINER"], [224, "VALUES"],
        [328, "FILTERS"], [464, "OPERAND0"], [1216, "OPERAND1"], [1600, "OPERAND2"], [1984, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3784, "ATTACHED_PER_CONTAINER"], [3840, "WANTS_PID"],
        [3960, "PID_NUMBERS"], [3992, "TASK_GROUP_LEADER"], [4072, "TASK_THREAD_PID"],
        [4152, "PID_LEVEL"], [4304, "UPID_NS"], [4368, "PIDNS_INUM"], [4520, "ONLY_PID"],
        [4648, "COLLECT_EVENTS"], [4824, "KEY_VALUE"], [4920, "BY"], [5336, "STATISTICS"],
        [5552, "MAX_EVENTS"], [5696, "EVENT_SIZE"], [6456, "UNSIGNED"], [6936, "SUB_BITS"],
        [7080, "UNSIGNED"], [7144, "UNSIGNED"], [7448, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [33336, 7952],
    "maps": [
        [24, "control"], [552, "scratch_calls"], [704, "frames"], [920, "frames"], [1120, "frames"],
        [1392, "frames"], [3520, "owners"], [4472, "tally"], [4608, "control"], [5264, "control"],
        [5504, "control"], [5560, "events"], [5672, "control"], [6016, "rows"], [6088, "blank"],
        [6136, "rows"], [6192, "rows"], [7880, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [360, "SEVERAL"], [384, "WANTS_SITE"], [416, "ATTACHED_PER_CONTAINER"],
        [1000, "SAVES_ARGS"], [1240, "SAVES_ARGS"], [1432, "VALUES"], [1536, "FILTERS"],
        [1672, "OPERAND0"], [2360, "OPERAND1"], [2744, "OPERAND2"], [3128, "OPERAND3"],
        [3376, "OWNER_MASK"], [3632, "ATTACHED_PER_CONTAINER"], [3688, "WANTS_PID"],
        [3816, "PID_NUMBERS"], [3864, "TASK_GROUP_LEADER"], [3944, "TASK_THREAD_PID"],
        [4024, "PID_LEVEL"], [4168, "UPID_NS"], [4240, "PIDNS_INUM"], [4400, "ONLY_PID"],
        [4536, "COLLECT_EVENTS"], [4720, "KEY_VALUE"], [4808, "BY"], [5216, "STATISTICS"],
        [5448, "MAX_EVENTS"], [5576, "EVENT_SIZE"], [6272, "UNSIGNED"], [6752, "SUB_BITS"],
        [6896, "UNSIGNED"], [6960, "UNSIGNED"], [7264, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a621917a0532e509abd33f1925b82a1def28747ad8b0b71bbe085d864f83220b",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 96, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 9],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 120, "max_entries": 1024,
            "flags": 0,
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
        "eNrtXGtsHNd1ntkHd5aRxdVjVys2irlSpTBK6EqqLMloXNOWHTF2WxFRWKmOWXGzUsUoEUzKqrWjDWBSctxEaAGvkhqGk7QiY0QS"
        "2pT6U9D+0xWSFnZat1VdG5HLAmUTFFXQlwoUBdGQu+Xc853ZuXdn9kVSlOzhn8vZmbmPc8+599zznfkKCU38TepUZtqHSlaZXKVJ"
        "f4VxKiMBTRsqlUpfmf/feiWuRcTvJt6P62FRJnX5/bgeoucCMVF2pQLULu7/Psrc8R7R/mQLX98sUTmN8gbKN1FeQ/kayqsoL6O8"
        "iPJllC+i/CrKEZRZlBh/Rf8/Lkpr3Jus+0H5fluQ+zsj3i+MQV7z9czMy2tyfrgG3h+25DBGz1XUs2Zx68lUqSfkqEcZ70j6Mt77"
        "Gv2wfz2Vlwy6r8on1z4ong9rNL8b8l+n9lpITwppeu7Y/EXHfHkaZZ/eao+n13oO8z5pQO++QOXpKD0/gWvv9lP03ijkgHbNcbp/"
        "OMV6PlNTz2ccel6IQA8ipLfmcFKUffqP0e6/inJD+hS9b+C9Ua9xrxDjZj3PHL9Vsz+3HP3JtfaK5+OiNksP6Dq9iuwsrH2S3s9D"
        "DqNLLYdpyOFfSA6jB+j9KN7Le8khKeRgjh0qsX7ON1cyvztQkvTn83g/gPdR9gXuFWWlvZ5yteNkQBnndzDOIOwiVLavrNWehvZQ"
        "9mkf05zrU1jrpHqgZ235pZbzO5Dze2SfsPNjQerfGyjNcejDRllub6A8seM9rHck51w7yd9qP2fVC/uLG29ROy/ADltgh7iejLIc"
        "/on0UV8r5q+23etCzmHtoZJTfpVya8wuvOX275DbdpLLcFkfrP5yvRtSXdRei6JPLU9J463Utz5q72QM7RoV+nWrLv2ifqev/A/6"
        "+7i873ise3H9MXovS/bvtT9x/3OvLNI+1WA9mVfc68u1kx5yvbX2K15X0+NUX1dqM+mZQc9ZpZArSnOM5FReB9Feyl0uav8KSXnc"
        "C96XX6lvX06jHtar/tWG4q9Vr6dwTrP1R9R3hZ4/hv2U99X+l/6myM+tdNi/OUb+mJl42W39HMmdJ7nu74T8zt+Q/DV1ve0LRDT3"
        "30OyfSn344GAPY4/sfpnz9fNUjV/k+28cAHrF9a//tVXi871IdeeLbn7FQOwr3ugN5BHagj3v4rrQVy/iOsBXL+M60O4vojrHlxf"
        "xnU3rq/a63BY7PPkjxaOadI+Y62jlmpNQJ8n8mW5xb/8+HPW/6+bu//gF1Ll53c1sw+18Pr3JI0f7fePPoBrUpT+4d24hp7m73fV"
        "08b3vxzNU7rT1m/h/yQ67X3FmsGD1M5DvH/sXy2t09dYX/n33NYbNftzY74/zvXbOvdMwq+z1nEd82RpZkF33+es+fgvx/7Sn/qQ"
        "1lS7obIdByBXq8mpdfT71O9AHsp+EtcOVMjP2u9YfmHtaekcNjW/r/+3o/64pkvz2KevF7+YY2Tf5jjOZ1to3nMJA+vGEO7jXLWl"
        "A/eTUn3cD3OM7exB6u8Y7Goc57Ute/D8NjwPuxrH+W4L7CnRjfuwq3GcB7fA/hK9GPe2YrPzIM17RDmvDNenB+w/9qda6tIH1R4z"
        "5xuzp3jL7kWyx2jRaedle4x52OMNyR730TLe/cGxv5/MqfIi+4vZ8yHGE0B9H0V965LQ0ynx/rEI6kUZj9yYo/Pfj+Zc6+lAPTGu"
        "5+05px9T1oORmvMw4tQD7LvxKOI+eSXuE1H24QjiPnnEfda5x33UfbcP+/ek5uVvB6RzPvsFybDyXFj2l+zzmjK+Nt4XdpT9KEP0"
        "Y6O2zbEP554cdPUTCnj/oHWeEP7KQen3CM4Z1v0IzmNB5Xwg+rEJ9cWhz/Pj2ePidx3eDLmElH48An/gM/DftuF3+KETB+T6T4fJ"
        "TzwYpn4dDW8X/YqHf5nWjfD9Qt/j4V3idzuu8Fl6/7m1crs8/skg+21vUzwP1wfnG2uz2gm1UDuhGLUTWkXthHS0QxWb5wYwbyTI"
        "o6Gw8IvioXtEv63nw+L+Sjzfg+dXUPuhVq0Fz7WK36N4jvcB6PG5IVyHcT2I6yCuD+Fax3W37U8KP3sn5iuEczbKeEAnu8H9wl75"
        "vH46yM99rxRw3A9rf0T7YThK4wy30rjDuhhPWKN17MSOl3BOpHFt6P5GyTmuEztaUF9e/H5i04sl57hObArg/u+J3/u7f7ek6rM1"
        "ofFAl6TPahymAL21xmNAn4W+B6HvQej7q9D3EPSd5YI49LH57m6rPDeNHN4FfVfsuwB9nshA37vxO+xi4kjZ71+B8Qg9D0D/AqtI"
        "/wKtpH8B1r82ks/elZDPF2g+5s8vYj4CBs1HgOcjiuePSPLf0Pv5klOvTuwckOW/k+XfT/LvfapS/vMT0Ij8YwuUf+cSyX/tguT/"
        "QJ3y36nIf4ci/20e8u+C/D/hPLfafgPH2Q5DzvHgxyV/g+fFbT6STcxHhfy315D/Gg/5ry3368MLkn+0TvmHFPkHFPlrHvKfK5L8"
        "Z4t0ru+m/fZMj8f5/hN14TFlHOlaRZzkmmvc5loNXGZx6slUqacqLnMJ72WBy8CfuxTxwmWyMi4z2iQuE5Hlye1zfG0i64XLZGVc"
        "ZljFZbJKvPdaTX/0mqs/inhv3gOXGT5V57hVXKaxc1LduMzo7ZKDgsukgctE8N7w7cZl9mmN4jLXFoLLsJyHl1rOtwmXseNxwGUG"
        "FTvE9WRkobjME0UZl8kuDM/ylBvjMhT3SefdcZn+lI7x7Cm6x4fhp4/TOa0c591RdMqjUh/poGReAG6TXyBuc4lxm33y/mQo7Rrk"
        "6KdfqoHXoN+5M4uE1zRYT+aMF16TbQyvSat4zSbb3wyh7HDgi22DjD+gnaS7PCrGeW6R8JkzDeIzFxYJn7k0UxXPKJx0X2/7U+/O"
        "LSi+V15X5tzbX+06LsaH4vpRraH2bHz5z6T41VSS4gGMs3St/nW7XWs9sO6TfU1K41XXg3L8IdJU/MX8Rfb3aB1W7bdwtnw+i8EP"
        "dq5fvK/Y/pLjed3R70l7/SL/uPBAWR8EDvd1rO9YZ3i/zrTTfpNpvV5y7nNW3NXSFPMKzwv0Zle5XsuzL+C8xvPuzFOxuvDGfPmQ"
        "Yz21133kX7EdZs78I/x05GedITwg0/7nJbXeTzrq5fNMrp3yuA4aFFeNG6EK+52GvcTQ/5jQuxF5fapYX0nAhXW872S05uzhuKyf"
        "CdLPrvV9sl4mWC+PzDnj4v2pMm4p8Dwj6R733cL7LJ17zI2G677QtYniWlOJjhr2eGCuIXxA+9U56v99uqT3q6r7aazfbG9WfefE"
        "fniPNE7G26dWxyS/utzfBxvs7270l1aqXGu25IZfs9x5H8lBXum87NdkTq6Vr8/GJL+q/PsK+Tms92xXKu6VWf1haR/L6EnpOgK/"
        "q1K/6T7HZSKIi5mvIt8j9LptHwPCjqhdxs8ZjwprP5Rwmv68oo8tSXseddf50mrajeQf2zhhYkF4E+eV1mqX49oqHtRof+P6D8iu"
        "0rx+/NusiDdHPiTsuzJfYaW0H0+lDFHfJewzbA+TaKfro49J631YI/+vLxKWfp8MlOvrhl3p4vmHK+xP9P8U1oWTwENwfTpU1itR"
        "b5iet2bb6Vdz/V0RXbJj69wStvula13ddH8f4ot8bbUT4+d0TXrOUJ4z8Jzzfeu5kPJcCM85f7f254DynIiXPwt5pSH/Fsif5X5M"
        "l+S7OUTx+EnE0doOuOMo1n2rnqfvx3O/DT0ieEG7dw+uyT3RnkY+XNdOeb+991PASY4qzyPO35bRpPEdndcHoW9qf6BXFo7h1JO2"
        "APsPOvQm5r5Owz74OcYzLbzC2o8nTpXHHXTgJwexLvS1kD0WPiPjWRY+JfySXsVPAT7Vhzgf13spRO+FNUooNlfT+vPgIz+j9Y5x"
        "y4eTlIeA9jd0/GdJPt/TuXHh/TNc5fXgpi/Oao44bdv28jyI/TrF+RO/NUvj6MA4/lcZR4cyjp8q46D4lO0Poh/sn7E/mltTHpch"
        "5jEk9oOw9n+0j8z/OIJ8W4FbRlvF/cp1vRvruiHtQzwua1183pGPMYX8nrD26Vm3PNcKHBV5Vib3G3IrPAw7yJf91Ftin/hpqVfz"
        "zpM2L9G+1gY/7mgwJOaV/WCr3yPo9zOOuLLb/ZOOc/sbKHk/Par9qCTWDczDM+t4ft4pufsxSdf9LR79+dnG9rmPzEp+ZIz9yJ+b"
        "dfqv5Xa6a+6j3Y3g9RV5rgpen3DH6+38nXZ8d4G8Nc5n47w3zofjPLkc8g04fsB+C+excr4dx71y7b0oe1B2S/lxTj9vpUu8fH8M"
        "+niS8hdzrdQ/nofc1qsl9/yDSPW8BN0Vp9HiwbCkf3a+os7+JrVnXoScXrlFeMfxmSLHrUReX0CW74Qjn03K73PgTiK/b2uD8Uz7"
        "nLNCyu8zx6l//amolOfH/ee8Jc5rMcdfw++wP3ynYa1HSTFXRk1/7rKL3vI6GY9O4LzA+nYd16x3b5aceV85nL9Zj624Js43znW2"
        "O94ScK7/nCdYkce0P8VyoXr5Otdg/Diu4TzA+hAwkI8o63dl/AXzw+eHAPLptsr2YurIpwtsw33Zvkx9D+4j33SrbI/1jCPokKud"
        "z7Se162PyOvD+pi07pgXGhxvnvNiRzCfe6T4o5nHOLGOmPlOTRpvvkPK4+W4M8sr3hKU+js1f2z5ZwdeWY++WjUko0r/o63YX2l8"
        "9yp5V2FtS0V9mjMP6RE1D6mD8iJq5h3tbzjvSLsj8o4+hryjXcg76kLe0X3wRwkY53jYcxx33qHkHYXYH6Z928LbRbzreV6fYyJz"
        "pi8YkPzgMOIVm4NRgWczXq/m6bjh9t0O3N58NCnlDXH9fUHKPzJP9cp5Q3vdcSI7bwj31fyi03Z+0STlDe3kcfxpnXlDYSVvKOiR"
        "N6Qhb6hUdM8bIry+v/tnxduVN6TdVXlDN4r15U38fVHOm/i7opw38bdF97yJt5A38VfF25U3pN1VeUOX65T/dxT5jyny/0MP+X8L"
        "8v9mcbnyhrQ7Om8oW6f8n1HkP6zI/2kP+X8J8v8i8oZuFp1+o5qPbF7ukb5rtr8r/pom5YNuGF1TZ74I4+WfI/vLy3kdh4ebyzOI"
        "A09mf69P/w+sz79GOLnujpNvSD1O+flXXitVw8krv4faWxUnz7VO0zzyd474jt/UFwsvV75zVPptjlH7ua28nj5K7yfuUPz8cnX8"
        "vBpOXR0331wVNzfHSD6sf/y9Yy3cnNfxRfu+sVH8fJzm19zYJI6eWSwc/ccLwtHNV2En2ntz7nZ0A+vU9WJVXP3yDOyY4gNxo1n8"
        "8k13/DJ5wAO//P6i4+qaC66unpd4ParA0x/2wNMv1Imn71Hw9HN14ul5GU+vG0fPe+HoNN8VODriV5nzwNHPA0c/r+Do+Tpx9Chw"
        "9Gi9ODr5Kvb3ZBXf7wBHx/nVvEJ6GY/+RpP6+KwHnv4E9O97JSdeaV4ke+kfDbrilnzf6/snjjdU4uh0DpqKuePocSPdIB79OeDR"
        "m/W6cHMFL2f59LWouDmNj3Hzyn7+SoP9/BT6GdOr4eW5FnnfTaP+zLPkGGZekPHxzAsUr8kkVDyc9D6ToLhXBvPG+5oX/s3fO1t5"
        "qgL3HruJOOmbWDdft/2zAUf8lO2pzEvRLP7Ncv+g4N/fl/HviC705KhRA/8+Wyf+3emBfxsLxL8R1+k6C/z7+Sbxb+Muxb9fqIF/"
        "Dy4S/v0V6NE+4Nq7FTz72UXCv41lwr+f9/FvGf8erRP//vLS4N/PNIh/R4F/G4iXG174962ijH/TflKJf2P9t/Hvw7NOXI/PVRXx"
        "+7Pu+DfvX8+NeuDfHvxY5ndpX2tLKPh3ugb+na4P/z4qvnZ34N4Jnpd3S+5+iBfu/UsN4t73e+DeO2ad59FyO7XxqeyS8hL21slL"
        "eH1J+Ql9XsJGeQmHlpmXcKgGL+HQ+4yX8JDy/duhOnkJh+5QXsIB5fu3wbucl3BomXkJD9X5/ZucD7T8vIRDPi+h1ggv4dD7hJdw"
        "cIl5CYcUXsJBn5dQq4eXsBe8hDNu6+dI7vzQ+4SXcMSDl3BQ4SWEPOy8NOYhRL6VzUMInjabh5DbYR5CzpdCnmKqU8pDLPMSZn1e"
        "Qq0RXsKhJeMlzC4TL1r2DuYlLPMQ4pwGfMv+DizB32GNlJxxh9wW6HuC/ddBhZcQ5zOFhzCXQF7lGM5zCg9hLtGjSfmq4CG081kT"
        "zC/VOC9h1uclXFZewrvT/nxeQnrO5yX0eQmb4SXkeGW9vIQdeL4WL6Gch1a+Zl5CjkczLyHbEfMSdtr+pM9L6PMS+ryEteXv8xL6"
        "vIQ+LyHH+31eQoqn+LyESysHn5dQyNnnJfR5CTWfl9DnJfR5CavH+X1eQjEun5fQ5yXUfF5Cn5fQ5yVsyD/2eQl9XkLN5yX0eQlh"
        "Jz4voc9LqPm8hIvHS9hTcx/tqef7jIr4CXB6HTj9ao/vM1pnwA+hSXrrzU94cUl5ChvnJ5zBONC/ZeYl9HkIvXgIr74veQhZb5nP"
        "hfW5Fg+hzaund0h5qcxDaPPy6duk+BzzENq8fnq35rS/peYhtMebr3O8ebl/ZR7CEYWHMKvwEA4pPISDCg/hwG3iIeypm4fQWCYe"
        "QsPnIVwQD2FPQzyEmpwntGw8hC1KnlDII09IR56Q5pEnBJy+e/a28RAad1We0Ht18rC9o/Cwva3wsF334GH7a+RJvHXbeAiNuypP"
        "6Eqd8n9Vkf+4Iv+LHvL/NuT/rWXjITTu6Dwhs075n1Lkf1KR/5CH/E9A/l9CntCtGjyEvUvEQ/jUbeIh3F+Dh/CJJnkIH63BQ3hz"
        "mXkIwUO0ddrnIdSq8RBO36U8hDfvEB7CnyyQhxB2ov3DHK1HxN+h9sO8THsE8wyWeT69+MaONIlX/tCDh/CzHnjlDxYdRzd8HkKb"
        "x+XO4yE0GuMhBG9hXH+ySX087aqP5riG/A7mI/xjhY9wugYf4XR1PsJx8HpubJaXcKBBPPpJ4NGdi8xLOF2Dl/CJBvv5GPq5pk5e"
        "wpsL5CW80Rwv4ZGyvyu+vzoOHteoykeoSXZVznv8S61qHoYn7j39AeMj/AsZ9/b5CH0+Qp+P0OcjXC4+wr21cO+wjHtHCN9lv7o2"
        "L+GMwkt43YOXcFrhJfzNWSeO7cZLaFThJWR/zpOX8NOahBtW8hPSPrdU/ISFb6Be7V0PnsK3S+5+SdIjD5H9xt0N4uHbPfDw+8Tv"
        "/w+Gerue"
    ),
    "programs": {
        "x86_64": {
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

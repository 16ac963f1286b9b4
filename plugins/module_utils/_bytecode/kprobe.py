# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [4568, 8112],
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
    "type": "kprobe", "code": [12680, 7872],
    "maps": [
        [24, "control"], [536, "scratch_calls"], [688, "frames"], [904, "frames"], [1104, "frames"],
        [1376, "frames"], [3480, "owners"], [4432, "tally"], [4568, "control"], [5224, "control"],
        [5448, "control"], [5504, "events"], [5616, "control"], [5968, "rows"], [6040, "blank"],
        [6088, "rows"], [6144, "rows"], [7800, "control"],
    ],
    "constants": [
        [96, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [984, "SAVES_ARGS"], [1224, "SAVES_ARGS"], [1416, "VALUES"], [1520, "FILTERS"],
        [1656, "OPERAND0"], [2320, "OPERAND1"], [2704, "OPERAND2"], [3088, "OPERAND3"],
        [3336, "OWNER_MASK"], [3592, "ATTACHED_PER_CONTAINER"], [3648, "WANTS_PID"],
        [3776, "PID_NUMBERS"], [3824, "TASK_GROUP_LEADER"], [3904, "TASK_THREAD_PID"],
        [3984, "PID_LEVEL"], [4128, "UPID_NS"], [4200, "PIDNS_INUM"], [4360, "ONLY_PID"],
        [4488, "COLLECT_EVENTS"], [4680, "KEY_VALUE"], [4768, "BY"], [5176, "STATISTICS"],
        [5392, "MAX_EVENTS"], [5520, "EVENT_SIZE"], [6224, "UNSIGNED"], [6704, "SUB_BITS"],
        [6848, "UNSIGNED"], [6912, "UNSIGNED"], [7216, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [20552, 4568],
    "maps": [
        [24, "control"], [744, "owners"], [888, "owner_levels"], [1008, "owners"], [1368, "owners"],
        [1680, "owners"], [3040, "scratch_calls"], [3160, "tally"], [3304, "frames"], [3424, "frames"],
        [3816, "frames"], [3952, "frames"], [4008, "tally"], [4072, "tally"], [4200, "frames"],
        [4320, "frames"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [256, "OWNER_BY_MOUNT"], [288, "TASK_NSPROXY"], [360, "NSPROXY_MNT"],
        [432, "MNT_INUM"], [544, "OWNER_MASK"], [672, "OWNER_MASK"], [1200, "OWNER_HOST"],
        [1224, "HOST_PIDNS_DEV"], [1240, "HOST_PIDNS_INO"], [1792, "ONLY_PID"], [1824, "WANTS_PID"],
        [1944, "PID_NUMBERS"], [1984, "TASK_GROUP_LEADER"], [2064, "TASK_THREAD_PID"],
        [2144, "PID_LEVEL"], [2304, "UPID_NS"], [2376, "PIDNS_INUM"], [2632, "SEVERAL"],
        [2656, "WANTS_SITE"], [2688, "ATTACHED_PER_CONTAINER"], [2736, "ATTACHED_PER_CONTAINER"],
        [2808, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [25120, 8112],
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
    "type": "kprobe", "code": [33232, 7896],
    "maps": [
        [24, "control"], [520, "scratch_calls"], [672, "frames"], [888, "frames"], [1088, "frames"],
        [1360, "frames"], [3464, "owners"], [4416, "tally"], [4552, "control"], [5208, "control"],
        [5448, "control"], [5504, "events"], [5616, "control"], [5960, "rows"], [6032, "blank"],
        [6080, "rows"], [6136, "rows"], [7824, "control"],
    ],
    "constants": [
        [88, "STOP_AFTER"], [336, "SEVERAL"], [360, "WANTS_SITE"], [392, "ATTACHED_PER_CONTAINER"],
        [968, "SAVES_ARGS"], [1208, "SAVES_ARGS"], [1400, "VALUES"], [1504, "FILTERS"],
        [1640, "OPERAND0"], [2304, "OPERAND1"], [2688, "OPERAND2"], [3072, "OPERAND3"],
        [3320, "OWNER_MASK"], [3576, "ATTACHED_PER_CONTAINER"], [3632, "WANTS_PID"],
        [3760, "PID_NUMBERS"], [3808, "TASK_GROUP_LEADER"], [3888, "TASK_THREAD_PID"],
        [3968, "PID_LEVEL"], [4112, "UPID_NS"], [4184, "PIDNS_INUM"], [4344, "ONLY_PID"],
        [4480, "COLLECT_EVENTS"], [4664, "KEY_VALUE"], [4752, "BY"], [5160, "STATISTICS"],
        [5392, "MAX_EVENTS"], [5520, "EVENT_SIZE"], [6216, "UNSIGNED"], [6696, "SUB_BITS"],
        [6840, "UNSIGNED"], [6904, "UNSIGNED"], [7208, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f70677fc699036b127df59a1cda380b07adab98d1ef57311122c7b0ffe963dd9",
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
            "name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [
                ["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["chained", "Q", 16, 1], ["args", "Q", 24, 6],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024,
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
        "eNrtXGtsHNd1ntnnkJbE1WNXKzaKd62IUeUwlWXZkgE7oeWkUuwEYq3Qco0Q4nrFinEh2JRUi6NtI1Jy3ERoAa+SGoJ/FCZtmFLT"
        "lAZSgHJ/dIk+4CQoUNexGzksGqVAW7tPFSgKoiW53bnnOzNz787si6QkO8M/l3fmzn2ce849557v7CmlNPE3rVOZ73yhbJXptZr0"
        "V5qgMh7StBfK5fLXK/9bnyS1uHhu4vukHhVlWpe/T+oRahfaL8rubIjGxfvfQ1l4akiMPx3j+vtlKq+hvIryLZTfRzmD8grK11Fe"
        "Qvkyyososc6qed4pSmt9W6z3Yfl9R5jnNSe+L42DLpV+5ip0ma4sy8D3w9Z6x6ldVT/rl7effI1+Iq5+lPWO5i7hu2/SgwObqJw0"
        "6L1Kn0LnN0T7qJYQ9c3Fb9F4MeKHUo7aHa1UMpXyFMo+vd1eT6/VDvs7bYC/vkrlqTZqP4W6//hZ+m4MdMC45gS9P5xlfp6ry89z"
        "Ln4uxcEHceJPczgtyj79HzDuP4tyc+4kfW/guzG/da8S62Z+zj91ve58rrvmU2h/RrRPit4sPqB6bi3JU1S7n74vgg5jK02Ha6DD"
        "PxIdxg7S9234ruhHh7Sggzk+Umb+rAxXNl8bLUv88yS+D+F7lH2h20VZLa+nPOU4HVLW+QrWGYZcRBz5GrHG0zAeyj7tFzX3ORTV"
        "tlE/4LOO4krT+R3Q+T2ST8j50TDN702U5gT44Q6Zbm+iPLbzPZx3ROdCJ9HfGr9g9Qv5Sxp/ReM8DzmMQQ5Rn25jOvyU+FHfIPav"
        "vtzrgs5RbW/ZTb9qujUnF/50+zfQbRfRZdjhB2u+3O/m7A4aL6bwU+wr0nqr+a2PxjuewLhGFX9db4i/aN65y/+N+T4s6x2fcy+p"
        "f56+GyH599NPPP/CS8ukp5rsJ/+Sd3+FTuJD7reevuJzNTdB/XVntxKfGdTOKgVdUZrjRCfnHMR4WW+6qPMrpeV1L1kvv9SYXs6h"
        "H+ar/nWGYpfV7qd0TrP5R/R3mdofhT5lvdr/4t8scrs1LvlX7YLCeaLjAdCjcJ7sLnOc7DMzdVFz22XqedsXimvezyOyfCnvk6GQ"
        "vY4/suZn79f75Vp2Jct56QLOL5x//eu+t+g+HwqdF8vedsUo5Gs1+AbrzD6D95dQH0L9ddQHUL+C+uOoz6C+H/Xvo96D+lv2ORwV"
        "ep7s0dJRTdIz1jlqsdYU+Hmq6NAt+ZsPn7H+f8Pc/fu/lHXa39uKHorx+fcErR/j94/dhzoxSv/wbtTBp8V7PPm0ef33Ndqn3Dab"
        "v4X9k9pm6xVrBw/ROJ9l/XFgncS/M8y//Lyw/Wrd+VytzMd9flv3m2nYddY5rmOfLM4s6d56ztqP/3Tpl/7sbVpL40YcOQ6BrtaQ"
        "sxvp+exvgx6KPklqj1XRz9J3TL+o9rR035qt6PX/cvWf1HRpH/v0TeKJOU7ybU7gHtZF+15IGbBHX8B73Ku6MniflvrjeZjjLGc9"
        "NN9xyNUE7mtde9B+B9pDriZwv+uCPKV68B5yNYH7YBfkL9WLdd+92Oo+SPseV+4rw43xAduP/dlYQ/ygymP+fHPylIztXiZ5XLXo"
        "lnNHHhM+8nhVksd9dIz3/PzI3z8tqPQi+UvY+yHWE0J/n0R/G9Pg078X3x+No1+UyfjsAt3/frLg2U8G/SS4n3cX3HaMwwejdfdh"
        "1M0H0LvJNvh3iop/J67o4Tj8O0X4dzZ6+3dUvdsH/T2t+dnbIemez3ZBOqq0i8r2kn1fU9bXwXphp2NHGWIed2g7XPftwhNDnnZC"
        "Cd8fsu4Twl45JD2P455hvY/jPhZW7gdiHlvQXxL8XFnPnmp7aPTwVtAlosxjL+yBR2Hn7sBz2KFTB+X+T0XJTjwUpXkNRu8S80pG"
        "P0PnRvQewe/J6L3iue1X+DJ9f2aDPC6vfzrMdtvb5LdD/VBlsA5rnEiMxokkaJzIWhonomMc6tg8N4B9I0IORqLCLkpGVot5W+2j"
        "4v0atN+P9qto/Ei7FkO7uHjehnasB8DH555BPYr6EOph1B9HXUe9x7YnhZ29C/sVwT0bZTKkk9zgfekh+b5+KsztvlsOud5Hte+Q"
        "Poy20Tqj7bTuqC7WE9XoHDu280XcE2ldm3u+XXav69jOGPoriufHtrxQdq/r2JYQ3v+ueN7f8ztllZ+tDU2GuiV+Vv0wJfCttR4D"
        "/Cz4PQx+D4PfXwW/R8DvTBf4m49Wpruj+t40evhe8Lsi3yXw81Qe/N6D55CLqSOO3b8K6xF8HgL/hdYS/4Xaif9CzH8dRJ+H1oA+"
        "X6X9qNxfxH6EDNqPEO9HG9ofkei/uffJspuvju0akOm/i+nfT/Tv/Uo1/Ssb0Az9E0uk/7YVov+GJdH/vgbpv0uh/06F/jt86N8N"
        "+n/KfW+17Qb2sx0GnZPhOyV7g/fFaz/SLexHFf3vqkP/9T703+DM62NLon9bg/SPKPQPKfTXfOi/sEj0n1+ke30P6dvT+33u959q"
        "CI9x8KKZKj/JjKffZqYOLrM8/eRr9FMTl5nEdyPAZWDPTcb9cJkRGZcZaxGXicv05PHZvzY14ofLjMi4zLCKy4wo/t6ZuvbojKc9"
        "Cn9v0QeXGT7Z4LpVXKa5e1KhvVfBZXq9cZmxG0UHBZfJAZeJ47vherjM4wouM7BEXGaf1iwuM7MUXIbpPLzSdG4Ul+ltEJcZAC7z"
        "uIzL2P444DJDihyiPh1fKi7zyKKMy4wsDc/ypRvjMg+I8XJFb1ymP6tjPXsWvf3DsNOBezl+3p2LbnpU8yNdlMwLwG2KS8RtJhm3"
        "2SfrJ0MZ1yBDP/diHbwG8y6cXia8psl+8qf98JqR5vCanIrXbLHtzQjKjAtf7AAfMy7ckfamR9U6zy0TPnO6SXzmwjLhM5NzNfGM"
        "0nHv87Y/++7Ckvx7zrmy4D3+Os91meP7cb4Mak2NZ+PLfyr5r2bT+8m/PEH9dq97zB7XOg+s9yRf09J61fPA8T/EW/K/mHezvUfn"
        "sCq/pbPO/SwBO9h9frFese0lV3vdNe9p+/wi+7h0n8MPAof7Fs53nDOsr/OdpG/y7eTfZj1n+V0tTjEv876Ab+51+rUs+xLua7zv"
        "7jgVawpvVsrPus5T+9xHnBXLYf7038FORxzWacID8p1/UVb7vd/VL99nGP86ZJBfNWlEquT3GuQlgfknXHiBfT5Vna9E4NJG1jt5"
        "rTV5eErmzxTxZ/emPpkvU8yXRxbcfvH+rINbCjzP6PX2+3axnqV7j3lHj6de6N5Cfq3ZVKaOPB5caAof0L60QPP/tC7x/dradhrz"
        "N8ub1d85oQ9XS+s0J6i/2XUJya525vtAk/PdjfnSSVVod+JX3Pg10531SAH0yhVluyZ/fINcP5uQ7Crn+Sq5Hc57liuOw3Lef0zS"
        "Y3k9LdXjsLuq+Zves18mDr+Y+Sr5n5ORN2z5GBByROMyfs54VFT7gYTT9BcVfoz12vuoe+6XVlduJPvYxglTS8KbOH603rjs11bx"
        "oGbnm9T/nOQqx+fHv84Lf3P8NiHf1fEKayR9PJs1RH+T0DMsD9MYp/uTn5fO+6hG9l9fPCo9nw45/fVArnTR/sEq+RPzP4lz4Tjw"
        "ENRPRRy+Ev1Gqb3FfW67mvvvjuuSHFv3lqg9L13r7qH3++Bf5Lo1ToLb6ZrUzlDaGWjn/t5qF1HaRdDO/dzSzyGlnfCXPwt65UD/"
        "GOjPdD+qS/TdGiF//DT8aB0HvXEU673Vz9P3oN1vgI/omNdu34M6mSfa04iH694l69vbfxk4yaDSHn7+jrwmrW+wwg+C39T5gK8s"
        "HMPNJx0hth908E3C+5yGfHA7xjMtvMLSx1MnnXWHXfjJIZwLfTGSx9KjMp5l4VPCLulV7BTgU33w83G/kxH6LqpRQLG5js7DB/b+"
        "H513jFs+mKY4BIy/OfMfZfl+T/fGpc/P8KTXA1t+fV5z+Wk77nL2QejrLMdP/No8rSODdfyPso6Mso4PlHWQf8q2BzEPts/YHi2s"
        "d9ZliH2MCH0Q1f6X9Ejl4SjibQVu2dYu3lef6z0413skPcTrss7F58RznP+I74lqX5j3inOtwlERZ2XyvEG30oOQg6Jjp14XeuKD"
        "cq/mHydtTpJe64AdNxiOiH1lO9ia9yjmfcLlV/Z6f9x1b38TJevTQe3HZXFuYB9ObOT9eafsbcekPfVbsu0T883puY/PS3Zkgu3I"
        "X5h326/OOAN19ehAM3h9VZyrgtenvPF6O34H8W0c98bxcIVO/K4CcXUF/H6E41U5ro79CGy/FDqHUA5IcXBue26Nh1/8QALzaUfc"
        "0PBF6b7N82s6HlHzi0eU+YzjD8xx0OGlBPx4aSrbiU523J7O9ifNdyrbaPxek/5K+x6zSorf43H7s21SHB/HW3FcEsetmBNX8Bzr"
        "xu8wrPMmLfbIqGuvXfLgSz4Hk23fK7vjujgO0qYnx0mOM38hjrKYgL3J/sFPu8/RnmQs5N4/jgOsilM6kGW6UL9cLzRJ76QGe5/3"
        "N2Qg3lDm62r/CvaH7wchxMttl+XE1BEvF9qB97JcmfoevEc86XZZDhtZR9hFVzteaVMC9P24LP+bEtK5Yl5ocr1Fjnt9Gfu5R4rH"
        "NYtYJ84Ps7hNk9ZbzEhxuuxXZnolY2FpvrOVa8nPXHhkI/xq9ZBuU+Zf0a+aS0/ersRVRbWuqv4y7jijvWqcUYbiHurGFX2x6bii"
        "zC0RV9SFuKK7EVe0HXFFd8LeJEOB/V1n2K+8U4krivD5S3rZwtOFP+s5xuVXEz3DITGueZLjfNolu5fx+K3huOAENR7HC58fcOHz"
        "5ufScvzPQ954jx3/g/dqnNApO07oTyj+Zxfzz5UG439WKfE/7T7xP3HE/8R84n/CiP8J3bD4n8yHKv7np4uNxT/8ZFGOf7i6KMc/"
        "/O2id/zDjxD/8PbijYr/yXyo4n+mGqT/Hyj0v6TQ/zUf+r8C+k8s3qz4n8wtHf9zpkH6n1boP6LQ/1kf+p8A/Y8j/seQ7slqXLF5"
        "aUj6fbL9++BvalJc5+ax9Q3GfTDu/STJX1GOzzg83Fq8QBK4MNt1ffq/4/ztI7xb98a7N2d/heLsL18p17x/VP2u6eGaeHehXYO/"
        "Hb9XDMF+05cL91Z+r6jM2xyn8Qvb58BPn6PvU7coDn6pNg5eC2+ujX9vrYl/V+a/6OY//t1iPfybz/Fl+51iszj4hAb8qkU8PL9c"
        "ePgHS8LDzVchJ9q1BW85msM5dX2xJj5+ie7/5mXyBySNVnHIv/bGIdMHfXDIHyw7Pp7xwMfVexGfR1W4+IM+uPiFBnHxPQoufq5B"
        "XLwo4+IN4+FFPzyc9rsKD4d/Kn8eePh54OHnFTy82CAe3gY8vK1RPDxD4/Dvwqp+hwM8HPdU83Ia/spfbZEff8sHF38E/Pfdsht3"
        "NF8meekfC3vij/ze73dM5gU/PJzuQbMJbzw8aQw1iSs/CVx5q94Q/q3g3kyfvpiKf9P6GP+unmereH1Cr4V7F2Ky3s2h//yzZBjm"
        "n5dx7vzz5JfJp1Rcm/g+nyL/Vj5GjMR6zQ/H5t8tW/GmAr8eN+AXfR/n5hu2fTbg8peyPDn5JVrFsZnuPy849p/JOHbcEHwyaNTB"
        "sc82iGNv88GxjSXi2PDfdJ8Fjv1cizi28SHFsZ+vg2MPLROO/XXw0T7g07sVXPrZZcKxjZuEYz8X4Ngyjv2NBnHscyuDY59oEsdu"
        "A45twC9u+OHYCQXHJn1SjWPj/LdxbMLr7d+hjGnefvqz3jg2668zYz44tk+eK/M10msdKQXHztXBsXON4diD4lfrLvw6xfvybtnb"
        "DvHDr/c2iV/f74Nf3zfvvo8GeQR5nkEeQesvyCMY5BH0pkOQR9AdXxXkEQzyCC7JLx/kEaztlw/yCDbml7/heQTnNLdd9tHNI8jv"
        "OY8g4qfsPIIJKc7SzKaluDQzm5H8xmaW46OCPIJBHsEPTx5BJ28g7mPIj8Z5BDlvoDl+sez2LxS6wO8ptl+98wg6eQNxb0shTpLj"
        "Te28gbjnAUfjPIKcN9Acx70wxfmggjyCrcljkEcwyCMY5BEM8ggCV1jxPIIcv95oHsEM2tfLIyjHmzl1ziPIfmfOI8hyxHkEt9n2"
        "ZJBHMMgjGOQRrE//II9gkEcwyCPI/v4gjyD5U4I8gitLhyCPoKBzkEcwyCOoBXkEgzyCQR7B2n7+II+gWFeQRzDII6gFeQSDPIJB"
        "HsGm7OMgj2CQR1AL8ggGeQQhJ0EewSCPoBbkEbxZeQR9f4dR5T8BTq8Dp1/n8zuMduTH256W+PbWzSc4J8Xl3bA8gkHewDp5A//4"
        "I5k3kPmV87IwH9fLG+jkCcxIcaecN9DJE6jk1dOVvHt6j+aWu5XOG2ivt9jgeoO8gUHeQG0l8wbyfnxU8wauVuJ9bvOJ9zEQ7xP3"
        "ifeJIN4nHOQN9Ix3uNZg3rRZJW/ae0retB/75E17B/EOPwryBnrS//UG6f8dhf6XFfpP+tD/VdD/lSBvoCf9Rxukf0Ghv6nQ/5QP"
        "/U+C/iduct7A/A3KG/hYnbyBj7aYN/CRIG+gFuQNDPIG/ssy5Q382QKdR5Q3S52HkxcQ+bCQTzCp++UHO9Ii7viWT97AL/vgjj8M"
        "8gZqQd5AW17UvIHjyBuoP9EiP37Nkx/NiTTiNDh/4B8ub/5A5Avyx8Pr5RE82iSunAOuvO0G5xF8tMl5fhHzXH9r5xE84ti74ndU"
        "nD+wrU7+QDt+8YdazXiKIH8g9ONfyvh1kD8wyB8Y5A8M8gferPyBD9XDr6Myfh0nnJbt6pXLIzg478ajm80jyPacbx7BL2gSLnij"
        "8wmWvo1+tXd98gq+3VReQcdu/EyTuPYeH1z7HvH8/wEmJqF9"
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

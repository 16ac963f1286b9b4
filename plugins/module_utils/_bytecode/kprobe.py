# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 2808],
    "maps": [
        [24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"],
    ],
    "constants": [
        [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"],
        [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"],
        [1192, "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"],
        [1872, "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"],
    ],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [2808, 7384],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [280, "FILTERS"],
        [416, "OPERAND0"], [1168, "OPERAND1"], [1552, "OPERAND2"], [1936, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe", "code": [10192, 6928],
    "maps": [
        [24, "control"], [472, "scratch_calls"], [616, "frames"], [864, "frames"], [2992, "owners"],
        [3976, "tally"], [4120, "events"], [5056, "rows"], [5128, "blank"], [5176, "rows"],
        [5232, "rows"],
    ],
    "constants": [
        [288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [712, "SAVES_ARGS"],
        [904, "VALUES"], [1016, "FILTERS"], [1152, "OPERAND0"], [1816, "OPERAND1"], [2200, "OPERAND2"],
        [2584, "OPERAND3"], [2832, "OWNER_MASK"], [3112, "ATTACHED_PER_CONTAINER"], [3176, "WANTS_PID"],
        [3296, "PID_NUMBERS"], [3336, "TASK_GROUP_LEADER"], [3424, "TASK_THREAD_PID"],
        [3520, "PID_LEVEL"], [3664, "UPID_NS"], [3736, "PIDNS_INUM"], [3896, "ONLY_PID"],
        [4032, "COLLECT_EVENTS"], [4096, "MAX_EVENTS"], [4136, "EVENT_SIZE"], [4504, "KEY_VALUE"],
        [4592, "BY"], [5024, "STATISTICS"], [5320, "UNSIGNED"], [5800, "SUB_BITS"], [5944, "UNSIGNED"],
        [6008, "UNSIGNED"], [6312, "SLOTS"],
    ],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [17120, 2808],
    "maps": [
        [24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"],
        [1632, "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"],
    ],
    "constants": [
        [208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"],
        [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"],
        [1192, "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"],
        [1872, "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"],
    ],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [19928, 7384],
    "maps": [
        [24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"],
        [5672, "rows"], [5728, "rows"],
    ],
    "constants": [
        [112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [280, "FILTERS"],
        [416, "OPERAND0"], [1168, "OPERAND1"], [1552, "OPERAND2"], [1936, "OPERAND3"],
        [2184, "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"],
        [2480, "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"],
        [3176, "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"],
        [3912, "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"],
        [4104, "PID_LEVEL"], [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"],
        [4600, "COLLECT_EVENTS"], [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"],
        [5096, "BY"], [5520, "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"],
        [6504, "UNSIGNED"], [6808, "SLOTS"],
    ],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [27312, 6920],
    "maps": [
        [24, "control"], [464, "scratch_calls"], [608, "frames"], [856, "frames"], [2984, "owners"],
        [3968, "tally"], [4112, "events"], [5048, "rows"], [5120, "blank"], [5168, "rows"],
        [5224, "rows"],
    ],
    "constants": [
        [280, "SEVERAL"], [304, "WANTS_SITE"], [336, "ATTACHED_PER_CONTAINER"], [704, "SAVES_ARGS"],
        [896, "VALUES"], [1008, "FILTERS"], [1144, "OPERAND0"], [1808, "OPERAND1"], [2192, "OPERAND2"],
        [2576, "OPERAND3"], [2824, "OWNER_MASK"], [3104, "ATTACHED_PER_CONTAINER"], [3168, "WANTS_PID"],
        [3288, "PID_NUMBERS"], [3328, "TASK_GROUP_LEADER"], [3416, "TASK_THREAD_PID"],
        [3512, "PID_LEVEL"], [3656, "UPID_NS"], [3728, "PIDNS_INUM"], [3888, "ONLY_PID"],
        [4024, "COLLECT_EVENTS"], [4088, "MAX_EVENTS"], [4128, "EVENT_SIZE"], [4496, "KEY_VALUE"],
        [4584, "BY"], [5016, "STATISTICS"], [5312, "UNSIGNED"], [5792, "SUB_BITS"], [5936, "UNSIGNED"],
        [6000, "UNSIGNED"], [6304, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f70359785800ebd150555d445caab8e8878532fb04b6356cf384043fc3b9a42d",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "frames", "type": 1, "key_size": 24, "value_size": 64, "max_entries": 10240,
            "flags": 0, "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]],
            "value": [["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["args", "Q", 16, 6]],
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
            "name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1024,
            "flags": 0,
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
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
        "eNrtXG1sHMUZ3r279a1NEl8cX7i4pNwRQY2paex8ECgBJ4EGUVQsIitRJTc2VytupIg4AeLlKsVOaKCoVNhAidKqSmyUBAmS0K8L"
        "/XP+gRpUtVKrVghkaAMt4qNVlUq0smi46+28z9zNzO3e7fkjH7D+M57d2fl455133nmfuSezWGN/aZ3SZNPBnJ3GFmrSX2aM0nBA"
        "0w7mcrnv5f+3P4lqAfbcwvddOuXT+O5ZpKntO1m96Rqe/yBH6VmkbyD9A9LXkE4gPY30FNLjSA8jRb91ud9R/QaW2v1dZr8Pyu/r"
        "g7w/59j3mSMYZ76ec/lxpvPDMfH9gD3OI1SupJ5Fs1tPskw9IaEeZbxDvcfwnUUP7l1C6bEwvVflk2p6ipU3tAjLLx15mtqrofnN"
        "9FK5bflMPJ/uQdql1xXG02mXw7ymw9CX71C6p5bKn0Tevf0EfTcAOaBda4zeb01w/TxXUT/PCfqZMaEHJvR0OAY9fRftvs/Spb0P"
        "0vdhfDfgNu55bNxcj5Pbz1fsz3mhP6m6QVY+ymqz9YDyvQtDGvXnVvp+BHIYmGs5nIUc3iM5DGyi72vx3YibHGJMDtaRoRzXz3xz"
        "Oevo4zlJf+7H9wF8j7QrcDVLS9froOM6jgWUcY5jnEGsi1BxfQ3a7WloD2mXdr0m2h9Da6Z6oGf1I3Mt5z9Dzm/S+sQ63xak/p1B"
        "ao1BH66R5XYG6Y72N2HvSM6pJpK/3X7KrhfrLxr+HbXzMNZhDdYh8ulaLoe/kj7qjWz+Kq97ncnZ0DbkRPmVyq26deEut39CbqtI"
        "LsNFfbD7y+tdmmgryGGBIAfVPt57JezOI7TfWEdoX7IWH9TE/UjVt65AWHN+HpLkqb6PBgKF/eeE3S+USx36wGW/ovr4ODOjmD/M"
        "f3dDY06UT6qJ68HhnLN9HcL8zsc8YbyJnXh/HPl+5E8h34P8aeS3ID+B/F3Iv4Z8B/J8/yZ9yPSj//n5tbe6k4OUP3mwOD/R7969"
        "1/7/Feumn36FhsXkZQj7Ct/f7XpW2/r1RJXrUufypXVvNVC+e5eBPCmgNU797m6HHjZgXxydJ/k1k3m7/G87H+B+EDWQDnC9+AJ7"
        "Yo3BP2mhebKO0jisF2j+rTH4Py1PIY/5TND+kOrFPI9EpHWWSqC/Y5jfwB+zlMd8jsNPaltO3ycw7jHM5zj8qjbMW2IN3mM+xzGP"
        "bZ14fxfsxavZSnJ/Iy930T7b/iK3u+lQcX4DDnY6qp3Oiv6P1/mNai9nuR+rC/MyGcd8RWLo/4usXCam+r1DFdsbEvWpYGehJwPl"
        "/V91XXZhnadd3kdRT2ZYk+xHrFYpV2tK4zC0Lzn2ux76nmov+pMm60dCW878kp2O9iOD7zbb9pbp2WbpeRh22H4fxn4VVPZn1v4y"
        "1BfFvpJfdmtK7eXQ1mshj5DSj/WwG/dhv1mO5/CfT26S699jkJ+82aB+9RltrF9R4zbSF2MV07+osZo9L/hdz9D3exvldvn400Fu"
        "1/9E5xnkN+cbq7fbCdVQO6EItRNaSO2EdLRDFVv7ezBfJMi+kMHsXTQ0n/XbLm+w9wtQnq8/skPRUJ1Wg3Jh9rwW5TpRLoz8TuRh"
        "5/b3Ix9EfgvyOvIdhf3G7kdmJeYrBD8EaTSg0zrA+8wG2Z/ZE+TlTuQCwvv8+iN7ZdTSOI06Grehs/EY2hWs3I7257Dv07iWdjyb"
        "E8e1o70G9Y2y5zuWjeTEce1YFsD7H5I973gyp+qzPaHRQKukz6qfmoHe2uMxoc9M34PQ9yD0/Xnoewj6zuWC8/W2fHeXl573hrau"
        "hr4bir5Dn08moe8deI51cfLbRb9gHsbD9DwA/QssJP0L1JH+Bbj+1ZN8NiyAfLZj/wjTfARMmo8An49alO+T5L+0M5kT9WrHyl5Z"
        "/iu5/L9F8u/sLpV/fgKqkX9khvJvniP5N85I/rd4lP8qRf4rFPm3ucj/Rsi/VfRrC34zP4dshZyjwRskv5/Pi9N8xKYxHyXyb6sg"
        "/0Uu8m8s9uuqGcm/zqP8DUX+QUX+uov8s1mS/6dZ8vs7ya965C4X///LnuJVxTjaREmcaMIx3jRRIW41O/Uky9RTPm6F73A+uDdW"
        "KW41KMethmcpbiWcV9h5ud8tbjVYIW41qJyHJyr6lxOif1nL/Tv4lyOzHbeaqtifKSlutUWJW21xjlsNq3GruZKDErca3uRRDjxu"
        "1aPErfpnGLfaqFUbt5qYjbjVnMvZa9xqi8e4VT/iFT1y3KoQ/0Hc6oAStzogr9Ppx63uycpxK1Vu1a0Ld7nxuNVtrL3eEee4VXdC"
        "x3huzjrHj4JS3KYYB1qRFeVRqo90ULJGETcYMacZN6UO9R77GOPZKO9PptKuSY5+749CmlZu/wrzONxUyX4x5bjvTJXfv6qsJ/mI"
        "c33crvN6neoT9zGuR71jVF9rYlnB3wwhjQt6XI/9hMf962PO8igZ5373/lQjp2QZOYnj6kU9XH+6G0wlXlK+nsz+YtyC1Xdsqmy8"
        "M7PL2d52J17/1Kldz+uzYFd+/6lz+zdqYtxoUogLkV0jP826xnTU57XtX9ed+qOuYx4nsPu1X/Q7dDrXRGvWs3pST/TLcWxTjoem"
        "8B23J8mHyRFOHohIfkvyAMUJkovNwvf1Qrw7ufgqel8Tk/aTMMZtz2ME39lpZptW2F+Xs3rgx27vgR2eKvhfPew56XfaVPGGsDRO"
        "Pq9u8ooi7l5tnMlagXoV+5TZVzx/RuDnS/LEvsn3W7G8LvQ3XbDP5P9nbi7OE5u3p7F/wY5yfyTZRPtpso7iq9xf2qzTuimsh9Wa"
        "NG8ZnEO53vDv7H3ObvpMPr1d2CcK+xlw9aLf95aCu1McOtn0ak6t91ahXn5O4/H+zSbFb6NmqMQunYUdEPWH44Q8Lmsdp/mfbMY8"
        "hZV1SWpSOL979mMK9xAWazOxG1Gc8yq1y+OP9j6qC3Htavsb1X+jifKZTHA5rGZ2q6/mCqb/pfgTnWO5vzqZMNn3x7Be+DpKo73W"
        "6+6U9NfQaL/uqjGk5xzHsOvrwHrUWfl1JeuVjQPxkNb7Ebfm8ZFQ0Z6weg0qb1sd0Q/i9bfW6NL6t/1Mo9AvXWvtoPcbEQ/iebud"
        "CC+na1I5Uylnopz4vV0upJQLoZz43LYzAaVcQLCPkwOQfxjy53J/WJfke22I4qdpxD3qNznHve33dj0PrEK5PugThYO1q9cgT2F5"
        "7YHHMA8rsS5vQrmNiGs/pJRHXLZ+tyaNry+vD0zf1P5Ar+y4s6gn9QFuD3XoTcTZrmOd8HIcD7Ljy7cLcTV73EEh3r0Z/n1XDa3L"
        "zH0y/mDjCczOdip2F3hCF+IyvN5jIfrO0JYA56N9cO36/5Ed5LjRuhjhfGh/afxfOfk8Rn7+zPtnOspr7bJfndeEuFp9W9HONgs4"
        "lqF9FeOIYxz/VcYRV8bxoTKO96X9mM9rBnrB99XUouK4TDaPIeYPGNonOX5vZMhOTeBLZi17z/0r7k9NcrwV53Bu92y7+CjKm8I+"
        "YWhflOMsw874XD32a4v3t4372+Sv7BX223Nsn/go11nmnot1FH469qG+YIjNJ/eX7H4Pod+7hfif0/tdwvnqDNK+/Lma2QnIffdi"
        "Ph+vy+cDxT81tN1ML2w5x1geenulimv2VNz3esqeZ8vjmrwdfk+A3x/g9wpSuE/I73kV7ysM5cTzVqppJ9LS+ICh+MELnO51RNCP"
        "OuDfAwelcwnvV9X3OjS3ex1BSR85PmsdwfjrSB62HrF7DzqPN1D/TiaK9Ur3H/Dc/m71NOI4UdhLS2mvOwF8UOf3Bk7heQ2eR6T7"
        "Ad0JjE8v2hvSM7OiX3Tcwb8p+Mt6Oifev7AWUX2pWzDvLT05Z3ljXA204aVacI+iAfcb+P2JhmZNum8Be5hqGcqJdj7VQnpnLYxo"
        "ov5F+T6h83sDmvaOEOf3Mu6gA55h45yivbtauX/ghNvHRdx+vQtu/82IR9z+nqpx+/glgdtfB9x+BXD7FuD2N8A/aJPwor08btOu"
        "4PYhGbe38Sp2rnqU417zSa7BAGvXepDj6HWSn8LxrmuDYaYRKt7thH/1CPiXdUdExtc3OMdTC/g63qs4/J4CDv8K4esruR6lPeLr"
        "X1Pw9Ttc8PV1wNc7XPD1tcDXb71g+Hr8ssLXl3jEFxsVfLFBwRcjLvjifOC78y4Yvh6/rPD1D7Pe5P/3rCz/d7Oy/M9mneX/NvDd"
        "t7IXC1+PX9L4+ise5f8LRf4/U+R/ykX+L0H+LwJfN3PlcJFUUwz3MMnfcPudQqEfvVGPuCLHl35M+FLJ/f3YzPA51/vR/4Bd+AHh"
        "TK73ox+n+6Hjp3Nl/dl2WR+7G4ZJrrdQ/wv3nEvi6BRQsPbBjxyeId70Aseb7pHxppL51HIi/tr7WAXcqXBemZLjvDPFn7Z7xJ+O"
        "TklyLIlPqvUnPeJQAyoORQ7ZtjBwqDDkjNQ6QnKrV+4tFO+VOPeHny/L4WPVyI3LIbm9Slxq3zRxqd0KLvWCMy5lHYvlJHxq1A2f"
        "WpqdET7F/dJQY9Z5Xa2Wz/+NKj5lVsCntlSFT6XunsqKOJX1/FRWwqm0bxB+U6fJOFWNjFNx/UphPNwuWWP0PDnaKOfvj0h4f/H5"
        "PLlcg4pn4fnAVThfIa/HpLwbrsXfZ/A7OTt+xfCt58nfioY+KehRj7B/8P2Fn2utIybsVZ0uynE28a24E76l4CYcRy3Bt4Zd8K1d"
        "HvGtNQq+tV+JY4644FsD08S3BtzwrZgzvsXtyCHgW4eAbx1S8K0Bj/hWGPhW2Cu+FZfxrXGafz7OyWUVcK4lnxec67cuONeDhHPV"
        "VsC5Rj3iXNe74Fy1M8S58PuA1lHgXM9ME+eqvUxxrucq4FzWLOFcz14gnKv2IuFcz/g4l4xzfVwe52rk/bh9TnAua5z2b35vwx3v"
        "MiS8K9OD9xpwrzDis2EV9zIV3Esrj3vB7zJw31Y9T5bEiXc5416ZdVgPAy64F99vdRf863hMwqEK+NdwBfxr2Bv+xf2sPu11GQcr"
        "4FwUr61v1Bz94Pz5/7x438DermPi/Pj8FuiPz2/B4iA+v4XPb6H5/BY+v0WlOO5njd9iShP3o88+vwV/z/ktcM+gwG8Rke6tWAne"
        "Hue3iEvxAAv8CT6/BdeLi8tvUeSzgL+UWC7dXynyWcC/Aj8J57fgfBbWGOYzwfF+n9/C57fw+S1mzm8RwXx55beIo3wlfgsZny3m"
        "Ob+FqYk4sbWfrwvOb9Es37/x+S2qvn/j81v4/BY+v4XzfPj8Fj6/hc9v4QEP9PktfH4Lzee38PktfH4Ln9/C57fw+S18fguf38Ln"
        "t/js3vvz+S18fguf38Lnt1Dv/fn8FtQ/n99ievwW/RX3vf455bc4PCOei+nzW0xJ9xl8XouLzWtxWuK1SLX058R7F6mWnR55LQ4r"
        "vBYHFV6LpxRei8cVXoshhddi8ALxWvR75rVo9sRrEZszXovmzzWvBZ+XmfNa9F+SvBYbFVz9ThdcfT1w9XUuuPptwNXXXjBcvfmy"
        "wtWbPOKKUQVXXKTgigtdcMUFwHXnXzBcvfmywtU/8sir8J7Cq/A3hVfhHRdehb8A1337ovFaNF/SuPqvPcr/l4r8f67I/2UX+Z+A"
        "/F8Crh6pwGsRx/3LnXPEa/ETF16L+BzzWjxZgdfi+9PktdgHXov4JcprYfq8Ftp0eC1Mn9dCK8drEffIa/HFWeK1iE6T1yIyy7wW"
        "Rb4K4rXQchI+VeC1MCvwWpguvBamwmthuvBamAqvhenCa2EqvBamwmthVuC1MF14LWIuvBZxF16LiMJroc06rtXs81qU7qOXDK9F"
        "s8JrAb4Un9fCI6/FQz6vhebzWvi8Fp9XfOs/F5nXIjLHvBYRBe8yK/BaaPAnaGDleC2a55TXIj7HvBaxGfJanCjLa/F/UVk/KA=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/tracepoint.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "tracepoint",
    "code": (
        "eNq1WV9sHMUZn93bvV2bNHdOstHpwM0dJjRAXCVpCmlF2oOoSt5qEZ1ChazkcrVsWbISk4JzuQfOQKDliQSoUMUDNlUcCQnn7R73"
        "pShVBUIIRFXloVWlCoQQChKoFjhedub7zd3M7F5sx8Qv45n95pvv+31/Z65ZPB2x+K9tMfFXL14R88IA0/7CeRo9m7ErURSdj//n"
        "WwJmi/UG9lctmrex7zWMzf5dxNfS+VYtR6M3vwfg15gjOfm57wh+e1L5NYtnI9p3J/HNpPNtFk/02P94j/WRHutHeqxXeqwfILz7"
        "aO6ye1PxzV0E/Rasx/Q+x6uvxPak8A1Bdyzezw8I7Le1dc43Zhvx7148H49HDk34Fr5ncO4Q+AU0jruMHeDn2dpxreM7gatjyPEo"
        "jYuP0djYg3XYYfGozn8m5s9ZHHNJrjH3vJArcC+Sf7l/Eh4WuC+JdZe9THznyc7PAKfwJ9DfI/2lPwfeqQ4uOc7fzhJ/O0/87QHi"
        "b1vg7xL/y2Rvl20jPvZmIWdg5wQF35/l9vnldUEXzgHHmOn1GMc28Gq81fXbaeHH18H3CZxzAnMP88cxl3IcwTyDeQVzC3Pyp44c"
        "LwCHLLd3PJ+FnRT7ccLj5eQ65zha3qTFW7PYAv+lhJ5LsZ6q/7Sgt6/pS/tyNenvD5O9noX9Y/q8Yh+JV64Ouxq4Nu+f0PCU+s3E"
        "30ucjwX/t/ICsapVFvY19ZH+0Szeql6Etzgv4v4IPctSzx2pOG743HnSP3cS/jWnn9uYh1w2ydWV50fkFz6ZuurLvCr9sQ9z4j9u"
        "UX7g51ficQfyCM8bJditpOw/hXM+wCjz7oxH8R0a+69iDGLFLeV7iP3jsKe0a+A9EdnKd5f9jvK820dx6fZTXLqWiEuX3SHopvb9"
        "VNNvsLJbi7epfVnwu0+sTw3t0uJtasjG951ifbRyT2TmW+5wgT2s5VsTpxB5dSZD9uT2Ffk4g3ycQT7+K+zvIB/vBy7bwTcWV+T/"
        "jJGPH0Q8u0Y+Rr5dRDw1KlhH3l78fTcON0EfT8uTA8iT/UaezBE+hzYDH4vsYXvIkz7ypLRHH+iXV1T8B0e+XVHz3dT+pRUN//0S"
        "/2/E+ujI1ysJ/GMDrAf//Abx33Wb8N+2Ifw/XFkb/u8Z+P/DwP/vPfB/F/j/bUWpG1FHz600HgfOQeYBLY6lXdLsUbgFeyTw37sK"
        "/lt74L+tK9ddG8J/bo34v2Hg/xcD/9d74P8a8H91Jb1P3s1kXRxK4sNymLezqD+TrUT9Sa9zRJfgt/WH5VO/CR9H4WPo3aotYN9Z"
        "WvhtgcYFgreV7L9PI7/nCf/ZV+i8LPU/YS29/lSt/o4+I5wOOLY9+NME/Mgn+sWJXvcOeT4VsnAaONRk/abvsj+ro2+42X2spdzH"
        "Qtwrgj7U9wsF3LP+i3M/FeNg7Q+038O+6V56bxJ6S7+pTy6tKs+SIk+zn/rZQHDjfkDz2oCj94Po43LTtxuH/wCH/xEOs0fXiENB"
        "4NCYo37dsyhfNS5Rv9Txn5Pp9adq7xBjMm6LqfFs3LdYoi90uvHFXX+c4TyMVXafFu+uqFpd/779OH8MnP8VqfWB53XR/2FszMMf"
        "7k7vD6f20f7m5ESk3tv5+U3O18f5/nva/Wcmizh8QY9Tl/0b7wPbhP1Wj3tL4Bz7yw0VvyRu64uL3rh9Adz+Kc6rXej6A5dX8h0s"
        "f3QjzU8CG/fEeXofkf43uuX9GyoOST+kC3vjYh7y+Am/W1qT35FAtYVl6HFYr0u+ca5/iOj/7DB2s7oFuZvnfqC6tU4+9XPp/GQ+"
        "l3xXq1/Sf2rzxG+4PNTpKx2MJcV/cxNMu0fmCul4JPR8rrc866rL59ZWl2vgI/1ndAsZuvuueHM+IeTt8ENdT/op+Un4ZHqeHS2f"
        "vpF27przGfJlkB3v8OHr17b3ipvdHT0pn9H9sXG3n+rPB/cdttLkMeNY3p+5XM8peY6fkxdx8ytLzYucbrMi/3kRe/F37JN5pH6W"
        "Gt76RF7Lk/UJevepI0D5fvEeM0d5pF64i777Ba1ee9C7jXccvo+P4YusU1f3CD70Xtd86QTy79f0PT7uhFjHO7TUs/M+mtH0lHbt"
        "hRfvv2/lvbPxM/A18pN8pzoG/Xg/r+Ep33WySXpLkbfdyc/U54e/6NpJ2O0V1C3kUdmH1IuvEv79L0cq7vzdyVHj4UGm2S2U72dS"
        "rtlufeNHX43HXyt1olPHJl/X9KlPvoH6+ybGyyRP8fnI5Puwwlfex5rFP0by3Uncn3wnkZfeRB5Q/afgGXHm4b3z0pX1xTPwb1wm"
        "/6la2428tL66HeDettr58r2b10sLetm3IHdgvUt84E/XyhKPj5b5OJa9Q/i5GQ9Vm+6lsh+9VvbF/gXEhYyXNs4bvvc3mp+6jOpy"
        "Netq6/Jdm/OrIO4sQf9I6ntyiPeN4ZP0Qc5nnG7eEHxdoufZRe1zJP/hrKXFOe8j3Y5cFhuu0PfDeN+Rc35OXtJZTKPzDTofdOp+"
        "TucYdA7o1HWeT2yDTrxXjgOvaeDvAX+J+9OWhu9Oh95D23jHyB1N/52Ff+d8Tv0cdGPwpyM07jiA+TEaTyEfD+9H/D0EOmrP2DNP"
        "GfSHwPcM0/Qbi/1B+JspD/wqcCzNT3K2zHsW/Cafnr8RJ5KuDf7jDuUT+U7G9ab3l02d3zks4acUl+Fj+u9d/PcrkU9HjPyK36+q"
        "eGeRfBcc2ucyqnONLTQefPQ7yncl2PORAvsKeZKfP1j6MtLvW9THb1w+LxWvg0NHl5nyTpbb282nu8T5Fchfgvz/N+QvGfJ/bsj/"
        "mVZvpT1D+IOsm82tXX18YT9H1HuXfRvJ3y1bqPPi90u/T3yXfZXsl66hX5T3a5nveD58HvTi/o37tst+rL+fzKb/Tp1DPW5IeffK"
        "fhq/Hyr19LqoD59H4n3nQvp9sHEJfTj6wbGMI+wo+3oudwtyn1He8dK+P6ncn65iHIvvyyI/APcz26U9PtHONftSlw0sy36qoNRl"
        "s27EcSPovge9GBu9"
    ),
    "maps": [[24, "control"], [3496, "owners"], [3640, "owner_levels"], [3760, "owners"], [4120, "owners"],
        [4432, "owners"], [5352, "tally"], [5496, "events"], [6328, "rows"], [6408, "blank"], [6456,
        "rows"], [6512, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [232, "FIELD1"], [256,
        "FIELD2"], [280, "FIELD3"], [304, "FIELD4"], [328, "FIELD5"], [352, "FIELD6"], [440,
        "FILTERS"], [576, "OPERAND0"], [2000, "OPERAND1"], [2384, "OPERAND2"], [2768, "OPERAND3"],
        [3000, "OWNER_BY_MOUNT"], [3032, "TASK_NSPROXY"], [3112, "NSPROXY_MNT"], [3184, "MNT_INUM"],
        [3296, "OWNER_MASK"], [3424, "OWNER_MASK"], [3952, "OWNER_HOST"], [3976, "HOST_PIDNS_DEV"],
        [3992, "HOST_PIDNS_INO"], [4544, "ATTACHED_PER_CONTAINER"], [4600, "WANTS_PID"], [4720,
        "PID_NUMBERS"], [4752, "TASK_GROUP_LEADER"], [4832, "TASK_THREAD_PID"], [4912, "PID_LEVEL"],
        [5064, "UPID_NS"], [5128, "PIDNS_INUM"], [5280, "ONLY_PID"], [5424, "COLLECT_EVENTS"],
        [5472, "MAX_EVENTS"], [5512, "EVENT_SIZE"], [5816, "KEY_VALUE"], [5904, "BY"], [6296,
        "STATISTICS"], [6600, "UNSIGNED"], [7080, "SUB_BITS"], [7224, "UNSIGNED"], [7288,
        "UNSIGNED"], [7592, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9c50d18a4286531af33070ef556f1a4b36f6af9c04d316eb50d73fcf1bcb743a",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "owner_levels", "type": 2, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["lowest", "i", 0, 1], ["deepest", "i", 4, 1]]},
        {"name": "owners", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1024, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["container", "I", 0, 1], ["pidns_level", "I", 4, 1],
        ["pidns_dev", "Q", 8, 1], ["pidns_ino", "Q", 16, 1], ["key", "Q", 24, 1]]},
        {"name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1],
        ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["values", "Q", 48, 6]],
    },
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT,
        },
    },
}

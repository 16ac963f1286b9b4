# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 9624],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8312, "processes"], [8368, "processes"], [8480, "scratch_frames"],
        [8792, "stack_frames"], [8832, "stack_frames"], [8912, "stack_frames"], [9008, "scratch_frames"],
        [9336, "stack_frames"], [9376, "stack_frames"], [9448, "stack_frames"], [9488, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6928, "HOST_LEVEL"], [7008, "TASK_GROUP_LEADER"],
        [7088, "TASK_THREAD_PID"], [7168, "PID_LEVEL"], [7232, "HOST_PIDNS_INO"], [7344, "PID_NUMBERS"],
        [7384, "UPID_NS"], [7456, "PIDNS_INUM"], [7840, "PID_NUMBERS"], [7880, "UPID_NS"],
        [7960, "PIDNS_INUM"], [8136, "TASK_EXEC_ID"], [8432, "USER_STACKS"], [8952, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "8b9f036e3a9096423b23a42786180f14db6edf44ba60f00c8974c6aa8e92ad02",
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]], "value": [["", "I", 0, 1]],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
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
    ],
    "layouts": {},
    "code": (
        "eNq9Wm1oHEUYnr3PTRRzTbrpeRKaWD/a4qGtqLGojYooIhqRIwUp7fWoFwKlrRWSdQUTqyhF0VrUWkW8RJoUlBQUUn9twR/1R39U"
        "8EdLEUX8qFBKC1UCpVlv9n1mb2du73aPngbSN7M788778bwfM1u7l7k/ZpnoG9XfZPXX1mm8oBEt5SYdTrPLmPRjTxNNxxibdByH"
        "r+dLDJYmvlhvaEmXZmPyeiOWwLyMS/PdNGEB7z8AtV7e5e5vrZ0gOrbVpWaR1mXjMt+uHsifgvxjJL9dgbwaybtQ3S4BvXdXf4sV"
        "mlfKLYbqu+jT107L+0S1k90BO6SXiHZcJXvsht77Rl1+K7M0zmoy3/zUpeDn2QuB/jMrZD9DIwGj+/M3jx8fn81kXGpOE798N22U"
        "ZD959uVPNg+Qf63OTY4fX2aFxpaWlfneyILlerEml+7iYNjjp/n4F9jya8RtKnB/c5r2s4GzhQTN5+tiTear8hnsq0D+6Sp+Bn16"
        "inVCDyv3FtkL+hhM2Pv6YHvNgG+c9BN8w+RW9zfYR5J/eLy4furH/NeInu2nhGEeIT09Pyq4NLRPXLpdv45VxXLU9wXtBuI7Bb43"
        "6u5+s9V/HMSrK0+S5MhnH/PGZI9HiY+elJ4LO3J+Qz49kuzhOjnduNwr4os2FOPxqj37ffyEPbNJkk/wEPzzmzRvzH/KMcI/yaWx"
        "/D30/vHqc57JxJjvkxHzNCbN05V5Oub51z+OvOafl8A8/3OO/5gyj4/tSdirA/ZnsL+wu65J9r01rhE+Esi/j7DAvMzfcz47b8G8"
        "14Gj+4iuvB3jIaI7d8EPq4ixDdytvIvoqwll/nrwjTFJv+1VPLh4U+UBroy4JuGk61mBVw24yQTieSGOOMG8BfAvV+nGKp3fW9M7"
        "7ovXEdixkKTCYT9cq0tcnnKCcGY/BtwlMV6OOEnGJb6zcVqXZBR45n7Kqw+uu0J5KwN/3p9ll3zx05e54Mjxc95pj3x6oL0e7L7J"
        "iwMud9capuT/1ZCjF3r0Q49/FD36FT3+UvT405H5ZkPqod5iPYxJ+OH1MGq/wPU250a9+sAzXqnzHPqaX0BPg54C/R70OOgx0KOg"
        "c6Cfgx4EfQ8U9QP9CW/3uGXHQQ32w5KQZ5VkJ/RBan+Fsb+fWgzsp2i93U3zRqrvj3J8xL5b8udJc4b6u0JcR9ylvbzp5iP0cyOI"
        "t0KcBCjDvyMa7Sv2qa875K8tA2L89RIL0jNivyf6HoMllT43jr42rvS1ol5/seTv6+rlvIP5/dDI7qKvtcYWnUZ+0H1+MCsN/NjT"
        "Xj6lJnz8uFD0nizOYt0EPXgG/e4swWBStZOVI/snGdm3b+oA7ZdC/S4yDx8uzkELWqenz7Cvbxf2FPuP6zR/fiIYT7X9CVA2+vWu"
        "ouj/6L3AW8vnCXEu6IhJ+byg/er481vf7pci6n099QneeehiqDwXffJYncPAO+Vjs0Lj4rIEcP2A1Lf993b4BXb4nexQfI7W61g3"
        "1cgOWdcO4vwh6pl5mPKPZ8dttX7NXQ9aiK10aX3crlkKwol63vX35W5cJGrxNRGQlwtsjYTPJFst423qv7bzj7DzGYrPnlp/w+U7"
        "ASrOO8WbZbudAN2x/gzqD87xudp50OJ8oZ+ROkn74D5iPI04xHhBF3b4GXV7ueu/cPxrrp2T7LJ7wLYb4rO1uGhst/Ow2x/ufsX9"
        "NTz4zwl9A79eZdI5b6JBXXie+L+fwT56HZ4uRsITyVmsXIZ8z8j1Jq3sm36K5h9MsGZ9QE1+wp2XT/+vunSY5pn7M5BjlxNk19C+"
        "phStrxH5pThNfPIDdHAp6zSvjPoh6kjXm+BfDq7fdXLsaY/9VP2j1mdzmuyn5j/Rz20e6GBB9mzE195Tu1fw94WN8G7OjiK+E1Kc"
        "qvJsHnj5qnzP11reszp3oa7tvkr3jLgvUuJA5FveZ2Z8573ih2Jf6q8XlHuUkZh8jyPylxE7SPGUUu4/UnHmPxfYXr57V4pTwcfa"
        "F+x/q/MJJ6xPD8JRQ34bhhw/rkL5IS5KDfip660Ng7jfJb93rardozTpG6v4GUZdoXpSTgEfKRmvwl753rXoXzAf5wa1Xpgzo5K+"
        "6r5efKl+UOXbMNqa3cL6630R4xf9maqXyFebu1uLX2EPL37naL7Ic2aF8GbOyDhR60Ko/jOLgXla2NGsDIbaM+j8me+9vb1+V/N3"
        "m/xeGmvu//C8PRySt1ORzmmqv8c9P09Iea6U+xRxTvcN/jyZ8OVJzqfLvef4XPHvHL63fAF6FPRL1If3MH4b9Bu6n0rTvYCRTtTZ"
        "ZQ56ZLBvRnl/jOebHOlX/BhyHKJ+LXo+fof8fKjWx0bLy8PXlpfVurQnHB8SvyOt5mXUkQNR8zHy+NhQxHy8BnE51DQuuxp8TxDP"
        "w/KwfaBFO7UtDw+2NQ8LPRrnYeBrBeyC84l1qHn+VfszE/cxJbEO70WebzX/iu9C+d7bovl7RQN/r4iWf1uOi7bl38G25F/VHyL/"
        "lvZdRPyedFq5J4zc9yO/l3I/wv907yzkL+VOgdL5UdxjW6MUgNZovZ1OB+TjqOdr88hWfNcNv5/n6/zn4fM4D0vfO+vO1Q8pfcqx"
        "a/r+X0iLe96pmv2rj+z98rmAfydajON7mUbyPeo7r59gte+MnOMObZUXD4u++4MtGbnP4vcLxitPvsr//ta877O+TGdgPJh3E53H"
        "efdO9Nv2vbh3Qb6ev7fmR9291/jbceWGXEaKNhb3KcJ+dXZ7Tf6uXGAdrNk8Ia/qv/r7DGHvJIuyr8GeDswrBU3w2ajg4Xib8LBR"
        "qlNN8cCi4IHOMfZh5t3/Hsf39CB8qLgQ+vVNKvjYq+CjR8HHOuADeXoeY37v6uJDBz5i8ndR8V3GWns82I7bVHzcwJrNi4oPoxEu"
        "tqm4uC40v5xT8ssk8gtruv8LV4L+/4T43nUWdj3bkwVOtrrz/wUQ9HbF"
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED,
        },
    },
}

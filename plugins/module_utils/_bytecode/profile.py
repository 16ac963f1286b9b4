# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 17328],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [15656, "copied"], [15704, "copies"], [15800, "copied"], [16008, "scratch_frames"],
        [16120, "control"], [16456, "stack_frames"], [16496, "stack_frames"], [16568, "stack_frames"],
        [16616, "stack_counts"], [16696, "stack_counts"], [16768, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [15944, "KERNEL_STACKS"],
        [16848, "STATISTICS"], [16888, "UNSIGNED"], [17208, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [17328, 17336],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [15664, "copied"], [15712, "copies"], [15808, "copied"], [16016, "scratch_frames"],
        [16128, "control"], [16464, "stack_frames"], [16504, "stack_frames"], [16576, "stack_frames"],
        [16624, "stack_counts"], [16704, "stack_counts"], [16776, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [15952, "KERNEL_STACKS"],
        [16856, "STATISTICS"], [16896, "UNSIGNED"], [17216, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "27b94df081ba9d2c39057adbd283514f7cfe6e861a207a137fdb0621150a04a0",
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
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
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
        {
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
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
        "eNrtnHtsFVd+x+f6PnyxKPfGcOGCQmyHl0OT2BBKWJqHwyuEprmEYCAsiQ0mMbGSyDgs8TAoS7J5slUFIQ+aViubl41ayVGlirTV"
        "9uaPVOSP3W76kLotUosqtU2r/uGVsgqtiG/vzO/7mzPnd8/gYULatDKSM7kzcz5zzvmd3zln5pzft1y0vH8X6unYc+iTinss3mRp"
        "/8qn6FhfZ1mfVCqV16r/n3DPZ+i8c+ijCh0/xHEUxyEcT+J4DMc3cTyC4yCO/Tjuw7HbOxYyjcjfp5Pm79NA/goWFcxO0PVCIu0d"
        "iwk9fSGRpPvq8t7xjha6IW3h/G7wE8R1ZtNv9zkzqn+91b/m6t+LOBasHNUrntMz7wblu07kuy6F+5DvRrrhAq6/i6NzdBXV59L2"
        "irn8t/vlWeBeT+rXc/h9ge3dR+UpD6t6cfN/ofr4LDj73XwNo9ySN/PGcnquwUkFOKLcR3aPIN0gnSjBH0ao+o/IenLm7ahQu6D6"
        "nv/yCXpeBv6AdtKbQHvAsTPR4Jdnc8Bv2O/K++j4YpbuH8Pv8Oe3ULr9qAc81z5F17ta4rW78jS0h2nUjuzjVCGdiX/Cc//VO87f"
        "fYDS1yPd/rByT/fKze2mp2980vyMB/LjNHSQ/3s0tx3Q7903peCf91D6l1EP+7/periMevhnqof9j1H6LNK9HFYPRa8e7OGNFW6f"
        "1cdV7HObK1r72YP0dUiPY2ddk3es9dtXjP4s+4nyaZQzCb9IKf8aNPRfndZtmr+nrVbioJ3lXv6m6/lvUM9/R/4JP+9NUv4u4mif"
        "Qnu4Va+3izg+t5zSO31Uz848qn/3+Y7Lhf8V6n9CzzkIP8zAD/H7Qpbr4R+pPSZmefab3O8TXj2nrd+sBOuvtt6uzy/C6+0/UG/3"
        "U70cV+3BzS9z57f8eiU4PnG/Utu+thP/7Tyek61pT+OR2hPlc/fwF8jfb+jjTb14bv1Guv898vPQ8cjPP7U7ttPXHpeORhyXRj81"
        "1mPNuC+f84PwfAbHK24vu08R546WRdTOMnRfL9opt9dcL/hvmMfrmny8cGPqS5Y/6ni8G1xuX080TjPOm8I45RfUPCzIC2vP9ugq"
        "+G9K80PZ3z7R8rcTljZuXe/87WcTwXT2cDueW6B0aO+R+0nko5D5ZILrxz1/aXbeO9qniH9HY9KvP9ff3evkbz+eCM5fy/3Ee6Il"
        "6defO8N0MtSP8HV+jtNA/eelvG7vYkbkv4eO26tY99YLGIcKSUqw+23U51Ka1/N4t72OnnPBn9cmtfk19yP2MNrXvAN0bKD3BX8e"
        "BX/ZnqD24fMSCZ+X89LR+0YP3j96Dh3G8U0cX9XeQ3oO7cXxt7zj9mq56zx7pGr85wjaZx7Py09i5+6AnTutwg15b5jseWXuP1OU"
        "zk1fdx35LFh5z/JOQ3NF72c+x3h7Gcef4/hZJdgPSbv2NJyBPccrUd5Devqu1vQLV439y1W0l1Ecv9DGRfb/nqV/gOtDOHI58L7a"
        "d7LmeR9ep53HDf7cmclaUcZ90/xNs1vNuP3TtN4vH0O5rk7anq4a5hmd0/h9+C/TVB87lN0Tat5bhn9fqObzSpLal3vd5a0NzAsu"
        "4sj9y3OJRf77zpXAPKVL9jfV/BUOb/q++/9/bN/9o/n5BnruCX08su+i4xj6o7YFyN9KMb9bqeyZ9eZPv6x4+Ua+CpmE1q9wPV6r"
        "/o5p/txgRbmf8y/tWjuPYjtkrOvJR8H6IG2e373pnbdHqFyF+tfTNE/D95t5mF8Pn9Hmz6p/uloJjhM9866Y6+ec5b8nu+2L+33Z"
        "zmrSyfuyEe/j/uiDHRM0T97nlauQ7aVj5uk03/8j9/6ESj8WeI9z20UrxrFR93xSn2/U2ue7VJ8vf4j5+OPpuzx/6ZiwAu8rPa03"
        "432W6rOnWNTeH0p4L3AGqcBj/F57nsrjzG19iZ7zsRW0E78nueOvNVGpOKvy2ncGx25+yffbapnK6Ae9cbr656xW70f9xvL9vjei"
        "O88Qh9O79eSmt0/j/TZJv5kbzhuu89tTyi2XgZsS3FQU7nuKmwnhZgQ3E4X7Q8XNhnCzgpuNwj2iuA0h3AbBbYjC/Z7iTg/hThfc"
        "6VG4fYo7I4Q7Q3BnROF2KW4+hJsX3HwU7lbFbQzhNgpuYxTuQ4o7K4Q7S3BnReHep7izQ7izBXd2FO5dilsM4RYFtxiF26q480K4"
        "8wR3XhTufMW9OYR7s+DeHIXbqLi3hHBvEdxbonDrFbc5hNssuM1RuFcTPvfWEO6tgntrFO4vFHdhCHeh4C6Mwv0XxV0cwl0suIuj"
        "cC8pbmsIt1VwW6NwP1PcpSHcpYK7NAr3zxX39hDu7YJ7exTunyjunSHcOwX3zijcMcVtD+G2C257FO4ZxV0ewl0uuMujcH9HcVeE"
        "cFcI7ooo3N9W3JUh3JWCuzIK9weKuyqEu0pwV0XhDiru6hDuasFdHYX7nOLeE8K9R3DvicLdo7j3hXDvE9z7onC3K25HCLdDcDui"
        "cB9W3DUh3DWCuyYK9wHFXRfCXSe466JwVyruhhDuBsHdEIX7q4q7MYS7UXA3RuE2K+6mEO4mwd0UhVtQ3IdDuA8L7sNRuA2K+0gI"
        "9xHBfSQKt6K+d2wO4W4W3M1RuF8o7pYQ7hbB3RKF+2+KuzWEu1Vwt0bh/oPibgvhbhPcbVG4f624O0K4OwR3RxTup4q7M4S7U3B3"
        "RuH+WHF3hXB3Ce6uKNw/VNwnQ7hPCu6TUbgjitsdwu0W3O4o3N9T3D0h3D2CuycK97ji7g3h7hXcvVG4ryvu0yHcpwX36ShcR3H3"
        "hXD3Ce6+KNx+xe0L4fYJbl8U7lOK+2wI91nBfTYKd6fiPh/CfV5wn4/CLSlufwi3X3D7o3DXKe5ACHdAcAeicL+juAdCuAcE90AU"
        "7p2KezCEe1BwD0bhLlDcwRDuoOAORuEWFfdQCPeQ4B6Kwv0VxT0cwj0suIejcOsU9yXFLXrrthMey10FceZmX1Lf2xPV39ZL9B03"
        "j2ORvgOfpvWYQnI6fSdelsX3fayPBPNbTWEvp/pyWuhoL8/jN/Z5LM/idxa/8f24Ra3HtHrr9pRvZ+lm+r79dhG/d/C6Pn5vxG8q"
        "j/0+lcN+B9+xT+P79WtYxynge3cnvvdbav+K+9+uNL77b8Z954jf1I3zGf97OZ1/D/v6wOnK6OmbsN7N6xBNt4n7cb70jEjXrj9v"
        "JEP30+f28UoX8lNC+ovV4/3uutbjWJ96COVL6etabQ/p61Lld9Q69mfe+s/fY33awr7ObCW4nqDW/Vpxfoe//t9M+yMmLLHOsSrh"
        "ni/ifrKnu48p6d1Pv8srUN4HsI6G6+5bl1uuMuxWn6Z1njf8fGycCK5DXBD7d3gd1jn6OdZJ0J7OoN2MUvnKqO97F9R5DrQokai7"
        "UmWWG9X+r6TXnqgcuQU+n9ZNDl32jrkB5GvpFXrOYlqvDu6T8trZYn19yR5pRb3TscScBfp9Tt/PPW7TGpznfIygPWLfygie18Xp"
        "93J+ya5NC3EenKZXkC6FdDhfWq7vv7DPkD81rcX5FXo6r59y2+daPb09QnZyGj6jeuJ9FQd4n/c4taMqp2O8UmE/4HUxpyHv94Pu"
        "qS48twvlcDZ9OhEsj7vfxm03OdjPHm417DNKWLllej32gm+fgZ3xHPs07Lnyc5+j2XOlXk/c3/D+2xLv/+J2flCtWz4wTn7tNjy/"
        "/+B9kEPof9CeeR3OPrNDs8MI9uV0zdTTO0c/pnyPwO5Y7yvPgt23ivQ4X/LLDXuvQjrsLxtB+euzsDeul17FfU/BPuuRj50fkd+n"
        "YZdF3B5NdqmzctzuHhN2GSW7lPEc3z7DsM/s8Uj2KS3Q7WEPj/v92JqqPexTaG/YP8T7KdkPm+qE/w3BHskQ//P990PyX/h3eSH7"
        "B/VDTQdE+oUh9hDl8e2RgT1wvQS/73qA+8tR8pNG4SdbwD9L9ig/ahn2RyZD/aXGHqOwx+tXotlD+gfvi+gbIg7mQU3LdD/w61u2"
        "f+7vhtHuZ+njC/uB39/hfGnZ1+zvlvG8gdpTGeO0699r3XY1Qu2qq1/fh+I0nCT/sGCPZjxvi8kOKeUfyUn6rdfUfn+t/gu6f0l/"
        "KAfiUta5/fGA2v/h1VeLnr9q/17R2vWCkH5K+gXSl7dyP36M7D0Ku73C9YlxGv1G01OCh/OlXxN+wuVZK/wkBbvhemm93i92+fl5"
        "k+ySgl1S1xpP0so/1gq7nIVdOH/n4B/dWcs4P2jW7VuuE37ilxP9VvW+9W77Gs77cQATQX9o0ds9z6f8fist/KjA85gj1I6XID32"
        "/3Jchj2U1cYnN77FS4/rpUe5fXTo7WOJfj+tblbtgeu8T4XnZcpP+nU/6eB2hn4L438xHbRLxu/fyjjv7tbx7DICu2wHZ3feMvZX"
        "y/R64/6nhHbnbBd+H/CfDa5dzsIu1ed+5dYP6qUMOzqr92F+Cj8Ct8zcUdgJ9T+SRj3z9bM0vy2vEvO8Vn0+Yp/KavyRLDi4Xvoe"
        "Pw/24v3kq/T7/X7vB7rfcbmced3+PN+zkz9fH5zg/UiaXxTEON5YNPdbjXo/Xp6j3uPUv3o1v0T5S4PsL3gfeE2vN3fcfFDYyX3P"
        "6NoGTrepXWX953P74fm7PUzznYsovz1K817fDudoXpZ7Sr3XJAL1Z5+j+ezFDN5/ON0Izf9zsBPnb+w9NU5o73srzefHdov32SGa"
        "F1y0xPPO03wl967KpzdPxfy8DX4xlmf7ndTKrThDNZxkoLw176nw6zF+jztN/bAbn6Nxh2i8yKUV1+2iuzCutaGdFKeJ8nO/yOP1"
        "6X4z/wz1f7n1ip8O8vH9g3n2CLX7i/XgvMr1Qv6dw/jijj9u1Xc9KOaBeM/25yvr+Tz8vyDmLTxuNYv5DuxR9serrMb1vz/418nf"
        "27BfdOxu+M1Wfd7P771N7IeL9P7I78fR35ZQrq4Nap+x65rlZ8R3i++Y9+G2YZwYs9X+Ws+fhqkfySFetu22wH5D9ztUwI/dfb/2"
        "CL2fu3GFHYHyuPnJBvprd5/sRznLuuPV//qKRnQaeMt4Ds+D7FHqN3pam7XvYByfNRbY/5gIxAnwvNtpDdlv+oq+37TT3czkPmff"
        "QuP9bpxOEv2X+53lAsdNvqLPY4P7f18xrzua8xPYH+7WI3Mn209c4PjmYdqfemk/z5AQV4b3007Uiz2M/fDYB83xNHJfcWcC6Uea"
        "Ee9VsvTvUie/5n70vBXcd2yfQnxKY9EYP6Hib3Zdub54im1XmOfF0+Q5nuaxK8HvWdfc/25F2f9O3/OC+6RPVp8Xth9e+h+Xd36/"
        "2A//gtgPP1Psh18m/AG/Xf/z9sPXYz98mH8sPVmJsh+70/qza94Xdf97wfqjSM/jdlew/vS69uur9ol4FbSfgr/vfoY12f72Y4Z4"
        "Dc7fpPE2ohwF63Ql2D/5cV+BuAjv9xz1/qjv75/4MugPl+ZkvX5VxtVwfBbHa7n5TOJ76v2Bcm/H/KczXa/N7zieuTdFduLx0P2O"
        "1Bx4X+tMpw3vUZXvF5IN/vPd82kL6w77yZ/vbflP8g+U+9KSovUL937kZ36e4l4vpLn/+vcK+2HSUvH621H/nal6rf37+UdcMX8/"
        "eJHLA7/hdLKe3Xy7VXdH42df6nZpR35++iWVpxnl+VKUp5nKk+LyIP8pLg99zyxP6XXg/JReB5dnSq9jSq9jSq8jrB6m9Dq8ep7S"
        "65jS67Cm9Dqm9DqkHab0Oqb0Oqb0Ov7/63XcBL2O1im9DuvbqNfxF9+QXsdfTel1WP8X9Tp+N0Sv4y2h1/HG/45eR1Qdjqi6Htwf"
        "HaV1+UL2GdLpYN2OTO+19ToC+5tZryOfiKLXsYvq83h7gsehJot0O+A3um7HbUK3Y26IboctdDtGqFzOHOx3Pknxbs5RWv/a7t7u"
        "6nV8QOuSzltY30D9Oe8L3Y79gXW0OrVONqluRy/2r+9X9RVMH1u3Y46BmxLcOLodJm5GcOPodpi4WcGNo9th4jYIbhzdDhN3uuDG"
        "0e0wcWcIbhzdDhM3L7hxdDtM3EbBjaPbYeLOEtw4uh0m7mzBjaPbYeIWBTeOboeJO09w4+h2mLg3C24c3Q4T9xbBjaPbYeI2C25z"
        "DN0OE/dWwY2j22HiLhTcOLodJu5iwY2j22HitgpuHN0OE3ep4MbR7TBxbxfcOLodJu6dghtHt8PEbRfcOLodJu5ywY2j22HirhDc"
        "OLodJu5KwY2j22HirhLcOLodJu5qwY2j22Hi3iO4cXQ7TNz7BDeOboeJ2yG4HTF0O0zcNYIbR7fDxF0nuHF0O0zcDYIbR7fDxN0o"
        "uHF0O0zcTYIbR7fDxH1YcOPodpi4jwhuHN0OE3ez4MbR7TBxtwhuHN0OE3er4MbR7TBxtwluHN0OE3eH4MbR7TBxdwpuHN0OE3eX"
        "4MbR7TBxnxTcOLodJm634HbH0O0wcfcIbhzdDhN3r+DG0e0wcZ8W3Di6HSbuPsGNo9th4vYJbhzdDhP3WcGNo9th4j4vuHF0O0zc"
        "fsGNo9th4g4IbhzdDhP3gODG0e0wcQ8KbhzdDhN3UHDj6HaYuIcEN45uh4l7mPYBBfU6Jv+OKnQ75oTodswRuh1zoNvxPvQw3o+o"
        "2xHM743U7Rgo6rocA1ldt2OAdTvou7f9AvQ6DkDvYxPF4dgH8D17lL5b2+fzZh2PzZZh328gfhL7dpsQn1bepq/3NUGHwY+n43iv"
        "er4PcXCIQylzfJyI0/PjHnG9hLguXn9gnZByr36/H699UE93EXHyrEcytt687tW2SF+34jhad53bjQfhfVNq/Y91OMaFbgd+Z6HX"
        "cRRxeMP9Qq8Dv6dBnwPxO84HFN/E+4r5ebzOwPXF9c7xoM7qZm1fFz/v3pm0oWnRtCzpcBxX+6q8uMFTlD+l70D5z/lx7jRxtvOX"
        "K8qPAu2D46M4vuxcEeu7dCzxOl+jfp8fL3eK8t3EcaqcD46nxX4HP56WOd28Pn4Z9ZvX47USejpf7wXXS2jXTQf19S57dKMWL816"
        "MV179HS87snxaE2z9f0S/Fw/fqJXrSO6uhxcDvYvp4HiETnffrynv66Oel1N8Y81+hvcj2xC/Cr28/ciTsA+T3YuH4Pfd4B7Gva9"
        "C3ocKWFfEa/vrKZ4So5Hc8Bh/ZF6rLdyXF0w3t3V52A9FObZQ7A/2nuZ83Vuh6YX5Mfp8fM4PvcM7L4R51/V7/d1NXC9lBXPl/Ht"
        "fr2gHbSbn8+crlZeF6U4VI7rqtFNgV9w+6jR6eC46IW63dhe5ZPCbudhtxPjEe1GcbSlWcJu+9nPoQsQiKusC9Yj9DxY32FS+7GO"
        "Tn+I/e4W9ntQb0f+c+thP1wv1d8g+4HThbgc5xDF53J9+P7XYrJX0sqx7obwsxzamX3iSiS7sK6Iw+kQV87toB5cvz7qSP/C96O7"
        "9XqT9uD5S3mD/pt1T/x6wXXep8b7AJ3Vo9C9yWv25HhYP1/cv3L9dk9ipw3CTiH5YY7qJyn+mXUcavxsCH6WMNktFepnrLNSfh1+"
        "xvnDPpLJ7FhG3K3vX5x+uNavUsKv1gX96h2ul+aQ+prEfifYbic1PTDWw+H5QvlBMX9iHY8Derv0xzmpl9Mr7He3GC9xvQQe6yE5"
        "m6CDgfp7EXHiHA/NdtX31aR9+3J+OF63jH25vE/X7xdPYh+YJezG/T/sXMK81ekV/rdY7a9JB8rl+p+rD8LzAebYw7CXmAf485iE"
        "qB+eFx2luHsuR01/eFBP5/eHXL9z+Dmwjyifr3vF+nesU8HlB6drie7/vi5IO+er6OuvqX8ZK8f6Z1I/R/oTt6PjefN7Bs//Zurz"
        "wBLaicPpWb8mED+WCc7zMqQT0jVb93OOg6yZb84U7zELxHyT87OG2++gPt/kdtki5pscv8/lWC7ywf4kdJjs87DXCXM+mOO3vxYx"
        "XvnvJ29q+iC+7oD/fgA/KYbogxQ5P+hPj5n2J9dbuW7hTzyvx/4rh/WfsM/YPg37BeI6Xb0Q1jNgXSHWieF5id6PZ9U8tp3HBX4f"
        "+1jXCxmCXkiS2w/NX3M96nuFpxfC+hXnaR7Oegoq3WUtHessjD2u6kV7n4QuA+sX2GdpfsHvoz73PM3LcidUfjxdELxnt6Gdj/m6"
        "LkO6LojPGa3hJAPlasP78BjrokCP42JKcM7SuJF7THE8HZAVIj+z9H7P1+nwOcdqOJ7eB8aJNowvY+jnLtaJ9GegS7FWpfd0PtiP"
        "0J6bZop5But7sD4HtyceR9/i++C/c/Vx09e1mgb/hZ3b0E+ODejjaOkhvf/jOJSmQf19ROqR+P0wrjPHPgN9Tcwbuuaq8nt6H++K"
        "7xrcTtAfjOE7xovTWN+D+oHcXL0dsL4Hz5P4u4enG4n9xp5+R/KX0O9IaP0g67P0LKGJGevc+ToFj6rnGHUJloTsOx3Q9536uh3v"
        "h+h24PuJay9Pt4PjxwZ0u94w3Y6BaPuKlW4H7U+9tJtnMogvw3tGfN2O1m+Zbsd3r1O3ozNEt2PLlG6H9W3W7Wid0u3w7PXVlG6H"
        "9T+p2/GzEN2On9wQ3Y7/BkvV/rE="
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

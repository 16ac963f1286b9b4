# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 14960],
    "maps": [
        [32, "control"], [480, "control"], [736, "waiting"], [968, "waiting"], [1032, "waiting"],
        [1136, "control"], [1848, "owner_levels"], [2080, "owners"], [2912, "owners"], [3344, "owners"],
        [4080, "owner_levels"], [4312, "owners"], [5144, "owners"], [5576, "owners"], [6136, "owners"],
        [6280, "owner_levels"], [6400, "owners"], [6760, "owners"], [7512, "owners"],
        [7656, "owner_levels"], [7776, "owners"], [8136, "owners"], [8488, "owners"], [9248, "owners"],
        [10840, "tally"], [10896, "waiting"], [11736, "tally"], [12728, "events"], [13528, "rows"],
        [13600, "blank"], [13648, "rows"], [13704, "rows"],
    ],
    "constants": [
        [152, "TASK_STATE"], [304, "TASK_TGID"], [368, "TASK_PID"], [600, "TASK_TGID"], [664, "TASK_PID"],
        [832, "TASK_TGID"], [896, "TASK_PID"], [1088, "MIN_WAIT"], [1208, "OWNER_BY_MOUNT"],
        [1248, "TASK_NSPROXY"], [1336, "NSPROXY_MNT"], [1408, "MNT_INUM"], [1520, "OWNER_MASK"],
        [1600, "TASK_CGROUPS"], [1688, "CSET_CGROUP"], [1776, "CGROUP_LEVEL"], [1896, "CGROUP_PARENT"],
        [1920, "CSS_CGROUP"], [1944, "CGROUP_KN"], [1968, "KN_ID"], [1992, "OWNER_MASK"],
        [2432, "OWNER_HOST"], [2464, "TASK_THREAD_PID"], [2552, "PID_LEVEL"], [2648, "PID_NUMBERS"],
        [2672, "UPID_NS"], [2760, "PIDNS_INUM"], [2824, "HOST_PIDNS_INO"], [2848, "OWNER_MASK"],
        [3440, "OWNER_BY_MOUNT"], [3480, "TASK_NSPROXY"], [3568, "NSPROXY_MNT"], [3640, "MNT_INUM"],
        [3752, "OWNER_MASK"], [3832, "TASK_CGROUPS"], [3920, "CSET_CGROUP"], [4008, "CGROUP_LEVEL"],
        [4128, "CGROUP_PARENT"], [4152, "CSS_CGROUP"], [4176, "CGROUP_KN"], [4200, "KN_ID"],
        [4224, "OWNER_MASK"], [4664, "OWNER_HOST"], [4688, "TASK_THREAD_PID"], [4784, "PID_LEVEL"],
        [4880, "PID_NUMBERS"], [4904, "UPID_NS"], [4992, "PIDNS_INUM"], [5056, "HOST_PIDNS_INO"],
        [5080, "OWNER_MASK"], [5672, "TASK_NSPROXY"], [5752, "NSPROXY_MNT"], [5824, "MNT_INUM"],
        [5936, "OWNER_MASK"], [6064, "OWNER_MASK"], [6592, "OWNER_HOST"], [6616, "HOST_PIDNS_DEV"],
        [6632, "HOST_PIDNS_INO"], [7048, "TASK_NSPROXY"], [7128, "NSPROXY_MNT"], [7200, "MNT_INUM"],
        [7312, "OWNER_MASK"], [7440, "OWNER_MASK"], [7968, "OWNER_HOST"], [7992, "HOST_PIDNS_DEV"],
        [8008, "HOST_PIDNS_INO"], [8624, "WANTS_PID"], [8648, "PID_NUMBERS"], [8680, "TASK_GROUP_LEADER"],
        [8768, "TASK_THREAD_PID"], [8848, "PID_LEVEL"], [9000, "UPID_NS"], [9064, "PIDNS_INUM"],
        [9392, "WANTS_PID"], [9416, "PID_NUMBERS"], [9448, "TASK_GROUP_LEADER"],
        [9544, "TASK_THREAD_PID"], [9648, "PID_LEVEL"], [9784, "UPID_NS"], [9848, "PIDNS_INUM"],
        [9968, "WANTS_PID"], [10096, "WANTS_PID"], [10216, "PID_NUMBERS"], [10248, "TASK_GROUP_LEADER"],
        [10328, "TASK_THREAD_PID"], [10408, "PID_LEVEL"], [10560, "UPID_NS"], [10624, "PIDNS_INUM"],
        [10776, "ONLY_PID"], [11056, "PID_NUMBERS"], [11088, "TASK_GROUP_LEADER"],
        [11176, "TASK_THREAD_PID"], [11280, "PID_LEVEL"], [11416, "UPID_NS"], [11480, "PIDNS_INUM"],
        [11656, "ONLY_PID"], [11792, "COLLECT_EVENTS"], [11928, "TASK_TGID"], [12000, "TASK_PID"],
        [12176, "TASK_CRED"], [12240, "CRED_UID"], [12328, "TASK_COMM"], [12400, "BY"],
        [12704, "MAX_EVENTS"], [12880, "TASK_TGID"], [12960, "TASK_PID"], [13112, "TASK_CRED"],
        [13200, "CRED_UID"], [13400, "TASK_COMM"], [13768, "STATISTICS"], [13808, "UNSIGNED"],
        [14288, "SUB_BITS"], [14432, "UNSIGNED"], [14496, "UNSIGNED"], [14800, "SLOTS"],
    ],
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14960, 5640],
    "maps": [
        [248, "control"], [968, "owner_levels"], [1200, "owners"], [2032, "owners"], [2464, "owners"],
        [3024, "owners"], [3168, "owner_levels"], [3288, "owners"], [3648, "owners"], [4008, "owners"],
        [5432, "tally"], [5488, "waiting"],
    ],
    "constants": [
        [72, "TASK_TGID"], [136, "TASK_PID"], [328, "OWNER_BY_MOUNT"], [368, "TASK_NSPROXY"],
        [456, "NSPROXY_MNT"], [528, "MNT_INUM"], [640, "OWNER_MASK"], [720, "TASK_CGROUPS"],
        [808, "CSET_CGROUP"], [896, "CGROUP_LEVEL"], [1016, "CGROUP_PARENT"], [1040, "CSS_CGROUP"],
        [1064, "CGROUP_KN"], [1088, "KN_ID"], [1112, "OWNER_MASK"], [1552, "OWNER_HOST"],
        [1584, "TASK_THREAD_PID"], [1672, "PID_LEVEL"], [1768, "PID_NUMBERS"], [1792, "UPID_NS"],
        [1880, "PIDNS_INUM"], [1944, "HOST_PIDNS_INO"], [1968, "OWNER_MASK"], [2560, "TASK_NSPROXY"],
        [2640, "NSPROXY_MNT"], [2712, "MNT_INUM"], [2824, "OWNER_MASK"], [2952, "OWNER_MASK"],
        [3480, "OWNER_HOST"], [3504, "HOST_PIDNS_DEV"], [3520, "HOST_PIDNS_INO"], [4144, "WANTS_PID"],
        [4168, "PID_NUMBERS"], [4208, "TASK_GROUP_LEADER"], [4288, "TASK_THREAD_PID"],
        [4368, "PID_LEVEL"], [4520, "UPID_NS"], [4584, "PIDNS_INUM"], [4688, "WANTS_PID"],
        [4808, "PID_NUMBERS"], [4840, "TASK_GROUP_LEADER"], [4920, "TASK_THREAD_PID"],
        [5000, "PID_LEVEL"], [5152, "UPID_NS"], [5216, "PIDNS_INUM"], [5368, "ONLY_PID"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "13db3c674e2532f7b176d6f0fb9529814ffdcc949a171b1c407358db2c7ab397",
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
            "name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["preempted", "Q", 48, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full", "Q", 16, 1],
                ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1],
            ],
        },
        {
            "name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240,
            "flags": 0, "key": [["", "I", 0, 1]],
            "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]],
        },
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1],
            ["preempted", "I", 60, 1],
        ],
    },
    "code": (
        "eNrtW3tsHEcZn72H73yt4stjY/dQlBgrEEU1VSpoEBBISWgCf1CLyHVAiprtEZykgvZaUXvvJLDdh9yoFbYiIM0fyA9hO1KlWqLo"
        "Tgi4qCrCUivqPwpKcCQsVGhAqHWhosaOfXj3+2ZvZ3Z2d/ZubUVpI0XjnZvX9833mm9+U24m5j+9N2mWRQW+s5lSxShbNhPmX3kM"
        "ykSEkFKlUnl67W+ji0oiMA7271Tgu4j9foylnoOyS4F+ncpt4nmj7LxNT+L8ozi/AvMX16aJrX0b6zCG1kahf6ey12xn1MdxfGOK"
        "Quay+XshBe0K+RFon4xY7TeZfbbAuhpwXWcXpde1KFhXvf21EeifTb1olt1r/3et/e/BUiUpjo+Lvvu36Ll/x+B7EvgTJx8jcnyq"
        "b//q7a+NlBg+edH/ItJvTKX3pAkjD4ka6Xy8TjofD0rntC+d08w+P2+21xOg7zrSI9M/atOnnSexn8L2K6SGzPHblb5KuPZkuwJy"
        "+P2KcN5zvWa9mtxjdlSVO4mIv/ootGvaSpj9LKB+ivQwaeO7Puqix1vDHSfrMY5dDjg+9GlT2O9ZqLj/DignYbv7HHzLXED9PmB+"
        "7xieMPmXaIB9KGvQrltBe4Nlp7LfpOdm52/27HTFy34XMkPMen3t8MRiQH07JNaTzGmxHGdOutQfd6nvcKmHfS1GqV4+ivvcA+vt"
        "R77i/upj0P7B1tr8RzkB9SraTT3Xgnr7S5z3V2a5o/9bkvJ1zNxPfRz4pI8OhSJXtL0+ftJ335n+E4MVuu61nyvWeCg/+jjYu0QU"
        "6donpksfeRTjk/vMb37f9DG0Y0parAdtNdI/ueipByK/I5R/pNugKyagr6lZ7Bf86v3oKOP6nPrtbS9k6WmJsP1PbJlfNeuTbH2c"
        "fBbGHd4o/XkB9ednwB9OX36PpYbr745gPZbf3fILkNPP9aH8gxxrkZi4feswyvPxUPVOH++o1GTHOX/W0wjrfOlZuh9/QH15QzH0"
        "0s+uqMrPV5O23x/sD3u/3sH9urAKdvcgnjPE9lsfg3hTjfxG8Y5bRlz2oVRxixfZfSj5+NVwxsl6jOMZt0xiP52LWxKyccvn64xb"
        "bi7+Urvmdk4oZAZd/ZfwvDBRCngeDCtucYtPjtYWt+T87G6wc0YZ7buK51q93yVu0d41V5poxH7DsnHLYChyRdt7xS3C/hN9XNyC"
        "46H86OO9ocQtqvLKyrrYrclSJYzzNs0LhR+3eNPhjFt86NkajB5n3DIM+5BwiVuo/gyvt/6EFbf0ovz3ScYtHWK9a8T9uhhM7/Tx"
        "o2zcItsf7W25G+OWBMYt3Xzc8m3JuOWBFSZuyYW9XzRu+eqKPQ4x+rWJ5DT6Uf6EjUPSGIccVuTikJRFT4dtXyg/3eJd9/lbN/hc"
        "/1ec92081++WpPt2k+5qHjVY/rKQAjugmqMZcoB2YXMM9eoLG3w+m0c+/A3jhJhknNACcQLaKUM+Tf88MVRh+PgQax97sOyM7HTx"
        "w40rIjnh/UR5HOmMol7EqvrVK7hf6CR/ZuQzTq6y8ja83nx+E/l8FfQT9bw7in4AS30M5eHjLn7l7qvoT4aYOMiYv2CMi/SpDa/D"
        "PKdRD5Ooh6dZfxInf4H5clU+G/toxT8YX+1o/dMNaP87Upt9/bCf86h9/YDUZF8TnH3VOfuqS9rXDTt/cPY1d4XUZl+D6V8h1cvZ"
        "194a7WtYfODtK9woJxLYL+dnX/s4+zpYp33dfSOofS1J2dfnOfv6HMvn3HrzWda+9kra10G0r33e9vUMp4f4XUxw9rVfbF93tP5n"
        "Gdr14v5sIzLxdKeimPsRJ2037OcTJ3+DxSfu/utfyF/1hpy/SJvt1OgU42+c8phSRHlqNZkw67UnYnL3oNb5KKQ4PuA42Ytu93MX"
        "At3P0X3UxmC89ta/w/434Lm/AeUAy6bTlB84T4uYH0FwG4HOKRflzin0nkJ/LI3n/NdQP16pUe6fW/aW+4Bxm6tdoXL/g2VvPc4v"
        "2/NFqnKcwbNQOXDKP9S0NHL1jSrI/zMxuXy6NQ/YU2p/6o638sHyXDy9vrgoyfxXVS9KqBfveesF2uEmXRyHOtZxPhx+8fTLxpk0"
        "H6YPUP34I+rHaz72EwIAqld6Lunw39NS/hvwQdqll1HeuyTl9zKxr1vvT9Z4PnsY5h+9gfO/zJ4vHP4B8vtu/sE6f9yyfqHtFvUL"
        "SSEO0G2c8pNsflq7tOgip7DQbozTaLx2Ynh5qR7cYTVe+veSDF5PFFfT9UeEuMi3lyg979r9Tfota93GOgx+GOXcJ+H3ueYWGn8u"
        "MXrk8DNHiZefsfToQ+dfdt/i/qWRiPjnNk75PKdn1j2c2C/ol45jHBRj4jP+nHqi9dhSPTjLQmoQz/tfWxLr/VFufxbwfHcdy3ks"
        "r2A5i+UMloC31i8hrrYxavFhk03/42Qb8cTznJfE8/jhnCTH6cb7Gmpf72+u7l+cVPHjNJ6l+5PdC+fabB7op/c+2fyrUI/4c7Xx"
        "LuH9SZD1rsd9SPYs5AEo3dnMrPS6ruB4adt4cZJh9KSlgZPLLJRdUehXxDyKGoUO2gCufy/qF+ZrutBeUzuqRg7DPkxS/PadLnJ2"
        "wKpvYvTmTcRTz1b86EqbuKSDDD6qkLlu5Tkg73Qc+fc+jgt6U8TzGfU7+iXQv7k7qvbJzLMMJIX+5MDdm4iMfhcxP2bgKA4aZQy+"
        "jfUN4DxpYRwJGzBnew9i/NWE65s7Q/n46v/M3zGuzJ6rD1dI83iW/p6rD9dH9ZfqH43jshlWPy0/jP6rC/EBRcv+NRP2XLqNePoX"
        "5EfhXMA4t0566fuQOFEY+abynM1fwRLlPD+P5TXEp13G719j+VaF50vEpP92od5XcWwNYv5Q3KrDPkQc9WmMF/YbecW18ktGXuIn"
        "1E5eF+vRJOoRxWvI5kOr7wtIPXGsShJS85ZpPGjTx0gN61UVSAzPaeL8sxrpMPVTnwL7dCp5m5lv4dt1RsCelNHOzrUmzXkmMT9D"
        "cVhFnL99z1esb5A3OEd2JuNMPbXjxngH0Q4pZvt7Hes16XoK/m4fgB/od08M9JeOV4xDeyM6t+eP6PjtSYXY8WNG/jpurUsh7Qfh"
        "9yPob+i3MU+atlMI0y7JtUtiO3t/o12Ma0ftiL3eOLdEuHbGd/kZ5JeG/Ee8lsX30wrD390xBeQ/jvp1DOUgxu6v8bsxziOfwXZP"
        "o3wdgXLnfvx+AMpHnsB9+DQMVL4H290H5Q9Pce0P4bhZwtB3ak0eTHnj14NypcYURk6aqN+PKCg3aaFcU72h7ej5rzsGduKlp6p0"
        "R015A3vVhfaiswH0tPyNqn4Z6+mOg5yVO1Du0B+Wd6OekCgz7mQM+sUJnBP1LVAe+PIy2M1duJ/3tpD3bPZqx653Kuw9D+RH619f"
        "QsivA21vLFI9MNbdtK9qt/eY86dw/btw/R9w69/Frf+f3PrBHhv3cS02P26dp1tpu9+a69C5OLoa/+J5IjXv8v5us/f5QDLOqPv9"
        "g/UO89oGvcMUv6N13FPn4Z5KTWz2wZFPs3nvBO0fUn4vpHGy+Y3Cb81yOPIfKXL3y2448umb7P3bgs/7t5nQ378tSOHIRzzx3876"
        "IZf6QZf6WQ5HPiV+/2bdq8/Wd/9l3Wuj/mpu798OScoXxZGP4DlzJuT3bxcCvn+77PL+bQbHK0niyKd83r+hHVM07/dvQe0Wyi21"
        "K45xs5Ly7/f+bbvYPvvV+9FB8yQO/c6v1/u3fRURrsDx/m3d9ScsHHmJyUf648iHxHpXo7/Ux1k8unR/6fdvJbj/97ErqvJfeP+G"
        "v9f8/s11vyiO/B+rgXCOH8UhHM7xBUmcmwvOMRkU5zgrxpGvu37zOMc89E9iv35ZnONCoLiE5u+rOMeSN86xf735wOEcc9+U5APF"
        "OV7mcI4zdeIcc6tBcY5yOIW7OHzfpzaYz7I4x5IkzhHvufBex8I5Wvfar1e89JDqqYVz1NxwgdOIC/ziKrHdq1i4L187QXFf95j9"
        "y656HUyP3PlMcV97VuXoagN/ET3M8MUpl5AI5t+3qQm4kKJxp3Ymti55eld/E1K+n9phaVzLMI9reczCacQEeI2mn9JzKs7TLOZH"
        "kPxIIH96LiCu5SF6396FevJ1H/mAxBntp2tOPNWClJ0Cedam3kc5PsLGMQ75O+Qtd9FbXe7ablG5C4in4t770jjQFU+F74ro+6IT"
        "/QMrdeGpLHusr/j1u8bhqeZRLxRPPNX3VsR4qodXhHiqT2AeeTvFU33HbPd/3TJLoA=="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
    },
}

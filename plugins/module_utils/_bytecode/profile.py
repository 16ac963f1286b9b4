# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 19696],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [7288, "uncopied"], [18128, "copied"], [18176, "copies"], [18272, "copied"],
        [18488, "scratch_frames"], [18816, "stack_frames"], [18856, "stack_frames"],
        [18928, "stack_frames"], [18984, "stack_counts"], [19064, "stack_counts"],
        [19136, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [18416, "KERNEL_STACKS"], [19216, "STATISTICS"],
        [19256, "UNSIGNED"], [19576, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [19696, 19688],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2888, "tally"], [2968, "control"],
        [4632, "rows"], [4696, "blank"], [4744, "rows"], [4800, "rows"], [6288, "processes"],
        [6344, "processes"], [6464, "scratch_frames"], [6576, "control"], [6896, "stack_frames"],
        [6944, "stack_frames"], [7032, "stack_frames"], [7192, "scratch_stack"], [7248, "scratch_copy"],
        [7288, "uncopied"], [18120, "copied"], [18168, "copies"], [18264, "copied"],
        [18480, "scratch_frames"], [18808, "stack_frames"], [18848, "stack_frames"],
        [18920, "stack_frames"], [18976, "stack_counts"], [19056, "stack_counts"],
        [19128, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2424, "PID_LEVEL"], [2560, "UPID_NS"], [2624, "PIDNS_INUM"], [2816, "ONLY_PID"], [3136, "BY"],
        [3240, "HOST_LEVEL"], [3312, "TASK_GROUP_LEADER"], [3392, "TASK_THREAD_PID"], [3472, "PID_LEVEL"],
        [3544, "HOST_PIDNS_INO"], [3664, "PID_NUMBERS"], [3704, "UPID_NS"], [3776, "PIDNS_INUM"],
        [4168, "PID_NUMBERS"], [4208, "UPID_NS"], [4288, "PIDNS_INUM"], [4912, "HOST_LEVEL"],
        [4976, "TASK_GROUP_LEADER"], [5056, "TASK_THREAD_PID"], [5136, "PID_LEVEL"],
        [5200, "HOST_PIDNS_INO"], [5304, "PID_NUMBERS"], [5344, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5800, "PID_NUMBERS"], [5840, "UPID_NS"], [5920, "PIDNS_INUM"], [6104, "TASK_EXEC_ID"],
        [6408, "USER_STACKS"], [7080, "UNWIND"], [18408, "KERNEL_STACKS"], [19208, "STATISTICS"],
        [19248, "UNSIGNED"], [19568, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "1cdda1ecf7b35c506484850d5c63f6422a115276d6da1a43424982a224539a1f",
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
        "eNrtnW1sVFd6x+94XjxYlJk4DJlYEI+BgHFDeAkhDs0mhhDWQTRDCAaXJhnMQEysJDIEiK9vxBqTF5aVWiDZLY2ilccG26gfHPUL"
        "abTVpKoqInU/oG7UZhupRZXa0jYfvNI2JRXxdM49z3POPc+cY1/fOGm3GiRymZl7fuflOec85577nH+Kacv9c7WWX/P9Pyuxa/oO"
        "S/lTHObX2hrL+lmpVHqz/O8Q+z7Gv3f6Pyjx6zhch+B6Ea7n4HoGrgNw7YNrL1wPw3U/XDvdaypWD+X7eMbyfewpX8riFbND/PdU"
        "KOpe0yE1fSoU5vfVtLvX1U38hqgF33cBP8S5ziL+meWzoPy3u/w3U/77GlxTVoK3K+STb5ijcteQctdE4D4odz2/4Sr8/mO4Omeb"
        "eXu2rC3p63+fqM8y9ntY/T0Bn6+ivXt4fYoF2S6s/FfL2ceBc4SVqwD1prw755aTn4YT8XBIvQe6xiBdH/8iC+NhjDf/AG0np2Fn"
        "ifeLpPt5yal3eH4xGA/QT7pD0B/g2hGqE/XZ6Rk3OO6Kh/n1tTi/fwI+m/Nv4umOQDtAvvYw/z3XFKzfFedBf5jH+5F9njdIR+if"
        "IN9/da9Luo7x9LWQ7oip3vPdemO/yfdMzlieSU95nLpWPv5dGusH/HPXHREYn4/w9KegHY582+1wA9rhn3k7HHmGp49DulOmdki7"
        "7WAX2krYP8vZlezR9pLSfw5A+hpID9eOmkb3WjluB7Xjmc4TxRGoZxjGRUSOrz7N/NVhrVLGe9Rq5hzoZ4lT33Y7fwrt/Es+PmGc"
        "d4d5+a7B1R6G/rBUbbdrcH15PU/v9PB2dhp4+7P8HcaF8Zeq/TnP5wSMwxiMQ/h8NY7t8I+8P4YWuvabedyH3HaOWr9b8rZfZbvN"
        "blyY2+0LaLfHeLucl/2BlRe5S5p+p+T1TzivVPav3+f8C0nIJ17RnyZ99Sdezq7Cr6F8WdXf1JJ8a3fw+y/ycW70R6L8vN9hf/3O"
        "/NIov88+n4RytGvbtWIdQPPNm8vt9V84v3QNc87qppW838X5fd3gP9CPJN4Gfrfef1eU49W5aT9af7/+2R7m7Ufnvy7I77mmedp1"
        "lYlbfFWu0454OOb+HlHGJy3Hc02fTlmKP5vlfAfzSCr+11Pe9HZhLcwrfJ3rmwflSMX+YgrbhX3/+aJ292oPc+7q+rBoNzYPsN/5"
        "OPxoyruufa6pRrQXW3E6sZ2Wwk2r9k3HSDmhH+8tZ8dGxFXwQ6kwT9B1Adqtha/r0d/treF8XA85Z3k/SNVc5PnE1Xw64mFl/Y3z"
        "eNT6Q2VeEbx+fX916tIl73zit98beZuSJe84mJEH4zhv4NH0zqY4rOO5H0ssA3tMv84t9/cMT3eW+0s6T+C4wPZanW5R1lvMr0U0"
        "/s0eaVPqS/MV8wG1Ay3fprbZtdtMzwP9PuebQqak89s4vz5XP7v5BttDzDfwfNFdC+1V4P3NHlH7CfVjM9Z/5GOtX8F2tAvxGdsz"
        "opkXV6dXzq3d4zie59bu+bPT239mP5OZwc/wiQ3z8Wvv14Sduf+wx/k8lm94Ccb5YWWc4XpwL7TzVeGHQmIeYzsJ+bpeSN8H12Nw"
        "HYDr68q+Sb7/Wbi+4V73lqtT4/qJSEX79EF9kpBfcgb/0+nxPx3lJ7O52OeYKb8irvciPB1LXzOLcqasv4H5PlNS56Ob0G434PoZ"
        "XK/D9RN1vif+riNm8kM/UvyQ0z85a/8zqe3/k1CeyVn7Hy1vfBL6yeSM/mfS438Sp/36nVZ4/uLjpBueq/D5qgvqs3rRKph32qad"
        "dxJpw3yTpn5mUjvfFE+b54np2tvsZyZLJo7qZ1oNfmbS4Gem52I9pJ+ZnKWfMfN1/aOiXJD/dH5mUutn0N4r58be4nlmbu0t9ql8"
        "+BetvWFfotK/gL2bar+RvdHP5GH+yve/X5rN/i3Wz6+98g1DcP1C2VfA56R8yyX4/SJcYT7tgf3+nnMV+Y3P0u/c1Ox/dMyLz+g/"
        "WDrd/pfiR0i/sceb4Xnsl1F13JwpBdqvgXmpoxb2UcblPgF/rkpr/ah8Lox+PTu/WrqtPO8l8Xnv9m3RD0JyP6F4FPpHuX1uhbmf"
        "Zb8z3uOe/ZxrcMVyvxy6V4zPW579pVySPCeWy5d6ffsP2L//zH7op0uSdTzfV9VxZT/ArxPwHLkGnm+KG8m+3EbZj+Luvtd/ltxy"
        "Q7lSsZCyvkK7Tdd+Z5R1TZ3l534sP+1Plftf+D4pZs2mHCnrI8M+xVtuv7THeL1StW+4n533+HjsKsD7N/C/XYX3lf1POu9gu+Ub"
        "buvbadQS7zlYv8bndjoeK9LR++I+78N5/b2dU3yf81CU75sc5NdYPor3/5TdH5LpJzz7ZKx/NMM6ZZx9H1bn0Uo7dfJ2PfUB7Kfu"
        "iT7gzl+tU5ZnXs83L1b8Vx7GL/qvLOzrOn28whP4XuIKr49zd/NJns/HltcuuM/N9k+sqfJ6qzWprmvszEkxfst1Kp6X6zD22dnU"
        "KvxAr6Z+ztkbbv4d1p+4OzPOi5yHHNZejGOPcA6bL9ln5Ju4HVahRvSrCKufhhsh3Igf7k8kN2bgxgg35of7I8mNG7hxwo374Q5I"
        "bp2BW0e4dX64xyV3voE7n3Dn++H2SO4CA3cB4S7ww81JbtLATRJu0g93t+TWG7j1hFvvh/uk5C40cBcS7kI/3Ecld5GBu4hwF/nh"
        "PiC5aQM3TbhpP9xmyW0wcBsIt8EPd4nkLjZwFxPuYj/cesm9x8C9h3Dv8cOtldyMgZsh3Iwf7u2Q4C41cJcS7lI/3F9J7nIDdznh"
        "LvfD/RfJXWHgriDcFX64n0tus4HbTLjNfrjXJbfFwG0h3BY/3L+S3PsM3PsI9z4/3I8k934D937Cvd8Pd0Jy1xq4awl3rR/uJcld"
        "b+CuJ9z1frh/LLkbDNwNhLvBD/cPJHejgbuRcDf64Z6W3FYDt5VwW/1w+yR3k4G7iXA3+eG+LLmPGLiPEO4jfrgHJPdRA/dRwn3U"
        "D3ev5LYZuG2E2+aHu0Nytxi4Wwh3ix/uZsndauBuJdytfrgbJXebgbuNcLf54f625LYbuO2E2+6Hm5Hc7QbudsLd7oebktwdBu4O"
        "wt3hh1snuU8ZuE8R7lN+uCW5/7HTwN1JuDv9cH8tubsM3F2Eu8sP998kd7eBu5twd/vh/oPk7jFw9xDuHj/cX0hup4HbSbidfrif"
        "SO4+A3cf4e7zw/1zyX3WwH2WcJ/1w/1TyX3ewH2ecJ/3wx2T3P0G7n7C3e+H+77kHjBwDxDuAT/c85J70MA9SLgH/XDfktwXDNwX"
        "CPcFP1xHcg8buIcJ97Afbq/k9hi4PYTb44d7SHJfMnBfItyX/HD3Se4rBu4rhPuKH25WcnsN3F7C7fXD3Sq5Rw3co4R71A/3Yck9"
        "ZuAeI9xjfrj3S+4JA/cE4Z7ww10muX0Gbh/h9vnhet6D9Bu4/YTb74f7W5L7uoH7OuG+7odbI7knJTftvneZclnsrYhzd/yk3HcP"
        "lT9bJ/l+bhKuab4fPML371Ph+Xy/eF0c9vvhfYm3vOUU9nreXk4Tv9rrIQ61Cd4zrY/D5zh8hn3kJvl+ptmN7+Xldlra+T73hTR8"
        "hjiWC7yc9ju8HvZFXn77XdjHHoO4o8t8fzmRgv3uDtjvt2T8MftvLgr7/jy80GrMwOeY2Cd37238CZzHgPS5GEk3AJ/h/UPjw+R+"
        "+D77IknXq+Y3FuP38232yVJuP6SD9NfK18fYe63fg/JBPSeehPpF1Pdba55U308V35VxPdfd90B/D/F4SYjbSkNc360p9X1jK7wH"
        "3CniNDM8fpV/Lrdja/k7Z18c7uP2Y+/Pwzweecp7TgS/Z09XrD7Fevne6TaL72jhC9e3Rf5tSrzrVXyPjO9JMc5pGPrNJV5++zLE"
        "HxSwfp+5339vWckl32tNhW6VG7tYI+P2w27/jytxjfYwvC/puc77FbwnclomeT4r+Htmb3y7279WqO+V7DHejtmjGB8CcSnL1Pvw"
        "HI5z9hOX37gFvl+G8Tof8nyHoH9Ce4xB/jnkvQH9bCF8Bk7jLrg/AvfD99n1arwCvldqxHiDDWo6d35i/fRxNb092gbtz9s7sQfS"
        "78c4iZu837DH5clSyb7E7V0ETvEJ+Z6cZZFbC+9zM1j/j3l/AruxuIbH3PLydklAf8L+psYhhKzEOrU9uyEf+xLYfQPaC+zbe1PE"
        "YSj2hXLh+7wsxu1vUO3IzuVsLtez+DR8vwfbwRLncFhVchBPgu8R7RHejxuxvPh++hLYHdprDN6v5+5U04t+con3/8bN8PtCnD/4"
        "+GjcTTjwexbbAeILG0l9x8JkvoLfsxGwVzv24w+4vU7J8c/slWjC8dWqiXOpsRLr1Xob7XR8Um+fByH9M1CuZap97GHeD4vN0k5b"
        "JuV5mhzYr7gL+wPY46jaf+xRsEfeMA4hvbNvXLUHjuvlwBkCe0QIZ7lqD1Gey2CXXWp5hF1qwC7QjlngFAfBPltwHhua8o4jHD8Y"
        "L6baJex//IzD+Bm4FWz8iH58kbf7EbU/iPam/T+C5Yd2xvlvM9oL2rmLzIPwe3adWq7GZ3zOf+uQD/0K5js2Ph5n89xlPt5zO9X4"
        "FKfuHG9/C9o/o/oLjItR7RCR4yM8gx1OyfRK+5N5hY6P4kEof7m+W9n8tUv6aW+/LC4ifm4cxskgGSeXYZw8Yxgn6Fd7zkwp9hP9"
        "kduteC/YJUU48H32QeK/FqnnQsT4iIH9II4newjsAvOhs31gyus3xfiomc6/RM3jY4zbpXgc4o2wnCMwTtbGrVmNE5Ee/Gn59ydY"
        "PytIvzKl8QuNGG+VIvPXITKeUur61Knr4+UcB7u8pcaP25fSip/B9WwOfs+i/4vifAf2iap+UayDo2CfQ2p6rI+z6TAfN2GwyzLi"
        "T6Jeu8SsBM6T0G7dUW4XPG+J6xS7APa4gw9QxlHs8bTafsW7oHzQ/xzBuSnWy9uYXYZgnQPlYvX7mrUP8o6rcXBOy35ejlEYT4fU"
        "drLHwG5Q/jEoZw7XWyvB3m+r/EZYX7Hz5e79x9X+j89Rws+tVO8XfuWoWm+sh9PQOaX4+XX4fe8Uxie54+EyzFMp0u71aUs+v3ra"
        "vZ6su8E/4fyjnt+stRIn1PJnu9V4Uec4fobnxnGwV3kYfn+Sr2vY80gO48WU/hQX+SbEeg6ek4b5eucarkvH+DoY21+sU1OyH7jr"
        "DfTrBb6+vYbPR5hulD8PJA6p7T2B52tj5PkPxt2EmD+H9NwrfF2S+LEsT42Hvwbm5QmxXjun1E9whrifTnj6d9hTr4ryjPD59VqY"
        "cApnKtqHufTcM6Q8Yrwf1pen0FfBiXrLA/5gYj3xU8OdKu8Y8vh4TCyUfjHmWUfZV3i/xOdsuwDjdqH6XIPPq8J/4foDfi+eI+uX"
        "JF3XpJV1jdhniOjrlQV/hnGiuH8j4l1xHUnmNZxP3H0eNt7h9+xCdX3P/A4bK8Ufkn2Kh4m9VoEfjePzGp8PMI5+zYueOEK2r+Tx"
        "Yyyu12ngn+1R/hzO/Hebp16sHO4+x4CMh/0wYVmrj93+mntm7rgx/lOsVwp8HyXflFHaB+P/JzzxjSFLnovCfQt7jKd3VhriSo+q"
        "caUdLFiJ5ff2cu397FxkGOYhtq9yFc/3H1Wfz73xvoP694r68nji0Nn8JuKuZ4gfTqEOTYHHoX7ehSseOP8P66EOaJ/yOC55454x"
        "np3GEXeg7g3Eo9tjGTifv5mcFzn3DePeMf4589/e51E8H6iNP7f8xJ/z/QFvfPK5cv6meHQah471WzJA4tFPk3j0O0k8+jrST9fJ"
        "51g3Hj0O8eiGfuu0nCv5iYPusH4+7X1+489T1l/6yo/2g5T1H1/NJl5d9hc4NwfnGFIi/n2BNVN8+RnNeQ0s54zn/0h9UtYvvvLO"
        "H+K8hed8gvsZ1pGVcfZ/+6V3HHx+V9yd9+j5GjzfjufdWTnDsK/5mKfee2G90RGtVZ6LUQ+mO8Lthf7qtSh8hnm/Iyp1oOT6rPSD"
        "VLhO5M++j1qw33+ET/Dfa/qKjxOo9+cr09av2P1QniVJfq7nahTnlX8v4XgMW1LvaC+0f0ekVhkHovygy4LP669hfWD8YDrazqzc"
        "rOlW149/qdplLZTn8pe8Phmoz3+R+mR4fSJYHyh/BOsD80RV7wy+r+qdYX2qemdVvbOq3pmpHap6Z247V/XOqnpnVlXvrKp3pm+/"
        "qt6ZYb6r6p3xdqvqnVX1zpR2q+qdef1YVe+sqneG3Kre2VzqnbVW9c6s71LvLFPVO5vWz1T1zr6Rvf/P6p1lqnpn1v8HvbPPqnpn"
        "VlXvzHT//57e2ZtE7+y0Qe8s893onfnVMfOri4bzOuhzCZ2zeXnQOzswvd6Z51wY6p0lQ370zvbydj2/NoTr8ka3f+3m7dvTCfF+"
        "vF3zdy9W4vbyq9LKPnQW4xts0D07ivMLxOk0w3mxC1wnwGnhfpvth7h6Z+/xOC9nFR9QxVVkndNH9M9OeeKW2Od3ZH315/VA9+ww"
        "nP/z6MR50wfWPUtruBHCDaJ7puPGCDeI7pmOGyfcILpnOm4d4QbRPdNx5xNuEN0zHXcB4QbRPdNxk4QbRPdMx60n3CC6ZzruQsIN"
        "onum4y4i3CC6ZzpumnCD6J7puA2EG0T3TMddTLhBdM903HsIN4jumY6bIdxMAN0zHXcp4QbRPdNxlxNuEN0zHXcF4QbRPdNxmwk3"
        "iO6ZjttCuEF0z3Tc+wg3iO6Zjns/4QbRPdNx1xJuEN0zHXc94QbRPdNxNxBuEN0zHXcj4QbRPdNxWwk3iO6ZjruJcIPonum4jxBu"
        "EN0zHfdRwg2ie6bjthFuWwDdMx13C+EG0T3TcbcSbhDdMx13G+EG0T3TcdsJN4jumY67nXCD6J7puDsIN4jumY77FOEG0T3TcXcS"
        "bhDdMx13F+EG0T3TcXcTbhDdMx13D+EG0T3TcTsJN4jumY67j3CD6J7puM8SbhDdMx33ecINonum4+4n3P0BdM903AOEG0T3TMc9"
        "SLhBdM903BcIN4jumY57mHCD6J7puD2EG0T3TMd9iXCD6J7puK8QbhDdMx23l3CD6J7puEcJN4jumY57jHCD6J7puCcIN4jumY7b"
        "R7hBdM903H7CDaJ7puOWv6+dZyl6ZzPvoxLds7RB9yxNdM/SoHvWB7pnfT51z7zlnUvds0GiczYYP+mNN7MHoZwtfP/bPg26Z2+A"
        "Xtp2fo7WfgP2tcdBN+AK6GW8Ce97qB4a1auCc/xCnwx1J2otZb+9EfUALDh3XKumw/ewFXpq8N6ycQVJD79nT5D8z6n5C/0B99Nk"
        "KQf6aVlIfy0G547hPP7ENv17sDUr1PdYqHPC4n/YeVuMf3c2UR20JLwfvEF00G4I3QBXB+0s6qD1Eh00/tl7vtirg+Y08HPseF4M"
        "88X3DqifIvQKoJ2LoAcnziODbhTmj/pG36sH3bNa0D3znB9x9RiGIa5A6AWAjt5mrD+cv07dKMlx5uk/qIcB58TtIdBdq+PXLLZj"
        "vXof2tupu67qXWE5iM6R0CdBDuqJ4Ll4Ug68X+iJwO+oW1HRXyF+tvEC6ac1ajrnLOj8DGD+3H7ivH5IzR+5+D6O7XIy/TOsB44/"
        "Zx/XeWDnLl39DKFTAe25netJpCPet3khK4F6Ug/BFfQSjLpAoEdix2/q7ZlW4zlw/qvQCYJ2Ql0O1FFg/oE1gVePiumg5Yiul9PA"
        "9S4aMQ5e6K+B3UF/ATk5oUsG9m5Vyynyi4O94fdsu5qvfQXs/g7JF/UZFurzRU6uGfsB1/NAXS2hE4R6HqCXU/ToMMk/Nf71tKL+"
        "dM7keOI6JFRXC3VWsB2YnWq87RbiOmg5ooOFuoqoO4ftNaN9SPlEPjge4ffsE2p+wi5/ROyDuocRg32Ag+McddfEeEI/N6izR1jq"
        "atHxcwX0m0DfQ9gFdCrs5C39OEqq9cJ5oVKPrnL8hMn4eVw7foamprOP0FkytBeeXxb28qvz16aWo2L8zjSOIL3UdeT6MejvWbyV"
        "a6+96vyjnrOLCB1BjKdBHc/EKmxXsM+9M6x7UB+qE8qHcQTIQX2XC3L+Zk2K+mPe+Aeml4bnzLCfCT1HtN9yg32Ivhqum3B+czad"
        "g/8PHNjrXrXcY3Eyvt5Ux4U9lFF0Q4utZH3WTOyF8+eb6rhC/yp0nvAcKMQ/qnaKinMTqCPQDfoE9jjMc+3EXkshzixC7EV0E1Hf"
        "yennukGok+jgfO95Xol66mVfAr2neVw3DfVqML7IHgJ7VbRT27TtJPSC0D5YzsfJeIqAfXA8vEHyx3XJslnaCTi5d9V8hU4a+r+C"
        "zk4xOZ6Ah3o0OP8lfkjstDKpH1dgFzzn7fRzPSY87+0gB3Qivc9XMe+6Lc7108R6BPpZI8yjxbuJXVaRdeLd6vwg1om4fmwi60TU"
        "N4PfsxfUfFGXROhRYv6ox2br80dOblDNt1InbUDVScPxkab+xqCTllTHIepjVOijHVHXo1kop3MR84HnzQKebwE7gU4JO4fu6qSF"
        "uP6TqO9daG9LE0cXF/0K64P60/bIh4oemD12U9GNtsf5OjHh6SeubppYz/F1M+pPyXTXlXRojwnQm2Ln3JTnQ+iXEzBv2KN8/YDP"
        "l4J7ha+vEp5539VNA52KNTBfY9ykPXJR1TuDfoJ+wx7jfhztUgv2x/qteUuN07wG6xmRfpT7hYRHNyPima9FeR5U/f21COWcqeC4"
        "umkwb68BPzABumJCJw3TXwbdtafV8Sye11Df+DLMr0R3zB5tm16PEvpx40PquBTjtxbGL/TDNTAfTqDO9V71eVrooQnd5Yy6DgK/"
        "LHSSLVVvLft9XB/z5zJ7BHReH5L1d/XRTpB9CuwnMB9MrFDXPXaBzwOJu1T7oz6ad73BPCXzJ20QT+zqnr2DumcQl4s6dbA/lG/O"
        "KPG6QkeqS+aj1Y1qNsSTDqrxpELnrM+gc1YLOme1ROdsUPWDc6ZzNugvbljqnHXqdc5gHvnmOmet37LOWVNV58z6TdA5Q72VL37D"
        "dc4+/YY6Z39X1TmzvkudsysGnbPROdE5+x/M6hqy"
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

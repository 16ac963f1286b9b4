# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/profile.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SAMPLE: Dict[str, Any] = {
    "type": "perf_event", "code": [0, 14592],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [12912, "copied"], [12968, "copies"], [13056, "copied"], [13272, "scratch_frames"],
        [13384, "control"], [13720, "stack_frames"], [13760, "stack_frames"], [13832, "stack_frames"],
        [13880, "stack_counts"], [13960, "stack_counts"], [14032, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [13208, "KERNEL_STACKS"],
        [14112, "STATISTICS"], [14152, "UNSIGNED"], [14472, "SLOTS"],
    ],
}

_SAMPLE_AARCH64: Dict[str, Any] = {
    "type": "perf_event", "code": [14592, 14464],
    "maps": [
        [24, "ticks"], [184, "control"], [368, "control"], [1000, "owners"], [1144, "owner_levels"],
        [1264, "owners"], [1624, "owners"], [1936, "owners"], [2864, "tally"], [2944, "control"],
        [3432, "rows"], [3496, "blank"], [3544, "rows"], [3600, "rows"], [3920, "processes"],
        [3976, "processes"], [4088, "scratch_frames"], [4408, "stack_frames"], [4456, "stack_frames"],
        [4544, "stack_frames"], [4696, "scratch_stack"], [4752, "scratch_copy"], [4792, "uncopied"],
        [12784, "copied"], [12840, "copies"], [12928, "copied"], [13144, "scratch_frames"],
        [13256, "control"], [13592, "stack_frames"], [13632, "stack_frames"], [13704, "stack_frames"],
        [13752, "stack_counts"], [13832, "stack_counts"], [13904, "stack_counts"],
    ],
    "constants": [
        [248, "STOP_AFTER"], [432, "STOP_AFTER"], [504, "OWNER_BY_MOUNT"], [536, "TASK_NSPROXY"],
        [616, "NSPROXY_MNT"], [688, "MNT_INUM"], [800, "OWNER_MASK"], [928, "OWNER_MASK"],
        [1456, "OWNER_HOST"], [1480, "HOST_PIDNS_DEV"], [1496, "HOST_PIDNS_INO"], [2064, "WANTS_PID"],
        [2184, "PID_NUMBERS"], [2216, "TASK_GROUP_LEADER"], [2304, "TASK_THREAD_PID"],
        [2408, "PID_LEVEL"], [2544, "UPID_NS"], [2608, "PIDNS_INUM"], [2784, "ONLY_PID"], [3136, "BY"],
        [3744, "TASK_EXEC_ID"], [4040, "USER_STACKS"], [4592, "UNWIND"], [13080, "KERNEL_STACKS"],
        [13984, "STATISTICS"], [14024, "UNSIGNED"], [14344, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "68f29a1dc7f85e9a236ce6a683ec46526ba0253483799740054bd95e34aabe69",
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
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 16432, "max_entries": 1,
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
        "eNrtXG1sHMd53uN9klB1F0onnVnLdxQpmWZti6IViVEd+yRHiqCkOMoxTceAcZJpga6KAPpKqNUGiGQljiP0hyTXjmAEAUlRIhUE"
        "OCFAQadtukZhgPpRIAZSoG4FtEKBom7RH2rhtBKg8MrZ93lnduZ2yWV8DpKCAZT13u488877MfPO7PvQLVje/2bTdB05/X5dXAuf"
        "sbT/uZN0TbdY1vv1ev07C/8dE7+n6Hfn9Lt1ut7AdQbXcVwv43oB1zdwPYPrKVyP4voqrge9az7VDvluLinfTZ98eYsGZsfoeT6W"
        "9K6FmN4+H4vTey057/pYJ72QtPD7IeDHCNdZR/ein9UL/0YX/pUW/o3hmreypFf0M9LRJLlbDLlbEngPcrfTC7N4/hauzvkB0mdv"
        "Xz14/I/K8XSJ53H9eRb3s2zvIzQed0LpRcg/u9B9BjjHhFwTGLeJt6a5OCOL4CR8OMa4zxyaRrtT9EMF8TBN6j9j6snpeKFOfkH6"
        "3nD2TeovhXiAn4zG4A+4DsXa5HgGfXHDcee+StexDL1fw314/53U7hj0gH7tSXpe7fz1/M5thT+0kh/ZF0khQ7F/Qb//5l03HDpJ"
        "7dNodyxs3Ku8cbPfjBy5s6Q8d3zyOG1lin8PTfgB3R/6TALx+SS1Pws9HPu09XAbevhX0sOxr1D7DNqdDdNDwdODPbGvzv650F3d"
        "vjZY1/znZbRvQXtch1qK3rUxbl8LjGdznnCvYJxxxEVCxdepgPlryHpEi/ek1UM48LPs2U9bz38HPf8DxSfifDRO8s3hak/CHzbq"
        "epvD9Wv91N45Qnp2Okj/on9H4CL+8um/pX6+gThMIQ5xP5thPfwz+WNsrWe/peM+5uk5af1R3a+/Rr0tLy7C9faf0NvTpJeLyh+E"
        "vIy7ofMP6/71ieeVRv8aJvxLOfSTafCnO5H8ieQ8NPEx5PuSvt6kjX7T++j9tynOQ9cjKT/5HdvpE69L5yOuSzM3A/XYsO6b/ZwL"
        "l9O/XrG/HJoknMc6N5Gfpei9Ufgp+2t2FPjfDV6vG+Q40Rx9meOPuh4fAi7710vtrYF5UxiOe0LlYX68MH+2ZwYQvwktDs359qXO"
        "v5+3tHVrufnbz+f97eyJPvSbp3bw98jzJOTIp96fZ/2I32+ty3lXe5LwH2uPS/2JeBfPKd5+Nu/PX92jhPdSZ1zqT2SYTormEX7O"
        "/ThtNG/eyun2LqQM+UfoOrwAK16dxTqUj1ODQ5egz17K63m9G26hfmZlXhvX8mueR+wJ+FfHSbq20X5B5lGIl+EY+YfEi8UkXtZr"
        "R/uNEew/Rk5/E9c3cP22tg8ZOf0Krn/qXYcXxt3i2SPRED9n4J859Jdbws4HfXYesvJN2Tcs1Z/L82eC2on2LcuQM2/9hTdwpy1X"
        "1+eZj7De3sb1Q1w/qPvnIdOuI21TsOedepR9yMiR+w3zwv3A+eU+/GUG14+1dZHjf6T3x3g+jiuPA/vVI5cb+ruxTDvfCYjnoVTG"
        "irLuB+Vvmt0a1u2xhD4vX8C47i/pT/cD8oyhVt4PO2T3Iy8ou8dU3usivmcX5LwbJ/8SzwXeM768YA5Xnl++Ftsk9zt3fXlK1Zxv"
        "FuTLf3P/t8R//9Te8cMNuTbq9019PbKfoGsN89GWLsi33cjvtit7Zrz86Zd1T27IlU/FtHmF9biY/i5o8dxmRXmf5Tft2phHsR1S"
        "1nLkyFtfSATnd/3e7/Y0jSuf7ktQnobzmw7k1xNTuB808pv7df86MdJxN1g/1yy5Txb+xfO+6WcN7cz3MhHf4/nonQKNq7XdG1c+"
        "QxvHfCqX4Pd/KN6PqfY13z5O+EUP1rEZ8Xtczzca7ZMkfZ69gXw8nnjCi5dX5y3ffmWk50HsZ0mfI4WCtn+oYF/gnKIB13hfO03j"
        "cdb3lKmf9yy/nXifJNZfa75edwYogGahX+f7pbKM2xa1b/fW6YV/zs5BOf8eDRifc/4jbxxD1vOexpxRwmMcoS+BY1/BvjZO94wf"
        "hjtkfTkm/SohxheAmzBwE1FwdyncVAhuysBNRcHdrnAzIbgZAzcTBfcPFG5bCG6bgdsWBbekcFeF4K4ycFdFwc0r3NUhuKsN3NVR"
        "cNsUbi4EN2fg5qLg1tV60h6C227gtkfB/Vjhrg3BXWvgro2C++8Kd10I7joDd10U3H9SuIUQ3IKBW4iC+wuF2xGC22HgdkTBvalw"
        "HwzBfdDAfTAK7s8U7kMhuA8ZuA9Fwf2Jwi2F4JYM3FIU3GmFuzEEd6OBuzEK7g8UbncIbreB2x0F96LC3RyCu9nA3RwF93WF2xOC"
        "22Pg9kTBdRRubwhur4HbGwX3qMJ9NAT3UQP30Si4hxXu4yG4jxu4j0fBfVHh9oXg9hm4fVFwKwq3PwS338Dtj4L7BYW7LQR3m4G7"
        "LQru5xTu9hDc7Qbu9ii4jyvcgRDcAQN3IApul8LdGYK708DdGQW3oHCfDMF90sB9Mgru7yncp0JwnzJwn4qC26Jwywq34J2LzXtY"
        "YpfprM+U1X4mtnBvlSlPzuFaoDz7Cu138/FVlIdvzWD/1GY1yLvQwu4nfTmddLX7c7jHOXp/BvcZ3CM/R95vH6N++RzTPkXy2CdJ"
        "XvsEyWl/HfuAYzQ+e5zyc6fjFJ0/5koyvxf7GPs69gnY72S5v5z63sjfCcT/8/6b3y/yPn8d70dIviK+k0yjfRXP+ZyzuMPS9FTc"
        "pb6zeu/j9wr22bx/K76N+1H9/bT3/E69+g293dxC/0+LcwPIy/qoHcD4kvr5wZYDar8sLOHm+fwxZn3g7bP/kfZbOylxdPbfmbd8"
        "55pOb0/dvy8T30OFxsWwB2LifOwu9n1kD3G+HPfa0T2fl/Dv4hxUyO8+Arlaab/8XdnfUa1/Pndj/3S/jff2Z+i+i8+50N9n6f7z"
        "XakWy/jeKPp39zEeyZ3l9ifpPM//Hcnzj27YZzfrm/RRYXnx3U3ux4/Qc6dLb+eWYe/XcM/9TsG/noH90X+V2ydwzfB3m9vQN9mr"
        "2CAf2a8I+aYTwMPzSj/3S3FShD5Yr/x+OgP/w/PKa6w3so/z4mXS31cg184S6WEb7CrkvqvOfcS8JvRfxXPWq7P/w3m//GPwD54P"
        "s5C3kPCfhsSs7F7IDZzRBPzuHWpnz5B93e9gHtgD+Y/SuWchYdi5rOu78grkQzs+F7GnMpq9eLz2VdjxOegxDr3juZvkOiKKI543"
        "nNMfkD2vwJ7wXxd6ta/DntDjdBK4/Pwa9H4QehbaWdC7fRXrSZLO2aqDGNczLC/sP4z+vq7jp9OwP55X8B2q2ge5227O+/UyFie7"
        "yXia7Kk32q3Fyu7W9cZ2a7DTDOnJPnMnkr1Yn5Vu3W5iHm0R+piEPvAdproZ7Y4bdt2t+1WDXTk+u/X2zun3yI5XYcdn8XwT4v4t"
        "oz1+r+wx5SgHyiHjsgV24XgGTvV5nn/eJbschl2SsMtneT0ju3B/+veHuIw39r9RxK09hfmS/f3MXfm9VLNLnx4vFfiDw3HA82bb"
        "DdLXNej9ZUPv16H3PwvRewvPR9B3vzGvziBuzgXPqxwHEme5epf9lLR1Scx7cZ+/sbw8Dzj7Z2idTMAu8Cv+zqvXtSRkPLnwk9Ek"
        "7HEN8xviPjuon5/ax1U+oNnH8MsK/MJBe/d7al1OGPOIp7+v6nrm9daehB2B6w7q35+KJWP+GtTbu5wf9o6TX8zArpgX3GG2N+y6"
        "w8DjeSqtj4/Po025pi3YNQm7Yn6uAKdq4/0LiCML9iqzv/TUG+2VtLLd+nzP9uL8LsvjmISdNmai2Qn2d4b1eV/Mb0lhpynYKeEd"
        "i9ere/X27nOGnVjOLxp2etjIG/DchTzOixfmtTwGOEWO74HgeK2c1HHsK2U9bh828l+Ot+P6vC7HBX2OpWGXNOMG2SWl4uikvu7Y"
        "k5jXOH+agl325KzAdWePrk/2pwrHN+NcLcm4SRnrz698879cv7jdlUzwfDYO+8RD8sQyzy9n9PywpM9zbDf2/2qLnhe6nB+Ml7X+"
        "3D4jbuKwT1xvL8f1rJ7PZXmd7H1j3p+PN+ThHBcPF6zAfPxhPf5YbwXta1naymJcXOdRgR6cuO7v9pWS3HenDTvd9+mX81vdrzJS"
        "X1n5HvZLU5QfzWGet2coX3ZlHk15H6+3Mi/h9W+c8uI5zDuq3W2tHa+zLGdtjdrnavvANUpP/t9rvJ5PUt4wx/szrn+8QnlNdqva"
        "/3v5ZDu+O8N/a9J/aX2bixs4U7TeZ3cpHG8/sEbl95q8wKt16f4412rgTtJ6wfv8NOpiqg9APtin9jk9z5tLmTgXGnDEFM77/AZ9"
        "Ar+G/ftc0sQ704AntojVfPA5gduu73M5/uV5Q7ueJ9gTiG/oz91q7BcuGvuQrSrf08aB+oDaYW5P/s/fZ9nvOH6LaV0Oxpf7BazL"
        "FeN7LscZ21v4e9ontzzX6Az20y1YT/mcg/cb9uQb2vzB9Q9bcD4i5CojnxF1FzwePg/x6jgW3nns3P/8ym8HrpOrtet1YuLcxHuP"
        "z5WmcR61PuS7/XH9u/2Q9ftUVzBKgb4plfcEMduJusc41ndxzsI4XH/mr6N4Lfj7YrA8vjobTx/Ho9Vl5K2Epgd7kr7332rnzAd1"
        "urD7EOrR7AnUF6GuhOsTzTqNoRjaT+dQP1sx6i4vf8L6npwhP+r92guB9WiqnvEn95ZXn/bje1p9Yo7rE6/f0+r4FqsnsqLUE9G5"
        "nb/u5PJCf2H1RWZdEY93w1GjvuiEUV+0xqgvQrxy/Xdtq4ozr74ojfoirGdcl8hx5fRerkepbxmy/nrR96LWE+WtP4/UH/td3vrL"
        "ZdU/Kf9E/R/8Jy/rmFZbS9ULXQiof2P5lqxfNMaRt67U+fw05q+jzenz2K31al3T66Weu+ePh1vrM978adYpcr2rPKdFPj2K/IHH"
        "PZyEPZPk+K5v/RfxIfLwkm9/K84rvPu1iNtkMiAPrH8rH2+T/Yvfk1aGvyvQ+W/nPYoPjPvWQj75X+J9yLMhRzyC2STPX/9R5ziM"
        "W4r/NAz9DyXSmv9L+cHT4POsMR4P4obbmXoWcrd49cyb7+l26YM8Xffw3QPj+V9jPCUaT4LHA/kTPB4653RX+I/4fYX/GKXueIX/"
        "uMJ/9Ma9wn9c4T9aK/zHFf7jCv8xSI8r/McV/qO/3e8+/3Fwhf9orfAfVT8/Av+xvMJ/tH4b+Y+jnxL/8U9W+I/W7yL/cVsI/3Gj"
        "wX8sGfzHHoP/uO/T4T9G5TVG5UnyfHQe/McMHZTkW2PgP1qL8x8vKr9g/mMuFoX/+Ms45cl9MV6Hip5f/Xec4oZ5kKTXkUeYB0l6"
        "HXkghAdpL8GDvEz8Nuc8fS8fFq8L/uM7qMf83vJ4kO45Nc7g+vLF+Y/cvtn8Rw23ifxHDbeJ/EcNt4n8Rw23ifxHDbeJ/EcNt4n8"
        "Rw23ifxHDbeJ/EcNt4n8Rw23ifxHDbeJ/EcNt4n8Rw23ifxHDbeJ/EcNt9Q8/qOG20T+o4bbRP6jhttE/qOG20T+o4bbRP6jhttE"
        "/qOG20T+o4bbRP6jhttE/qOG20T+o4bbRP6jhttE/qOG20T+o4bbRP6jxzd6ajn56f8z/uMxyIP9l30sU/bvzyQf8qTBh5xB/t9B"
        "9YYjhZLUC/EhDR4U6g/tQSu4vpbrhVEXIflIz/N5CslTBH9G1t/jOZ97cn0V15Mzv0jWmW9S32G99nheQR3isvmRh/U6TK7nr+0J"
        "PlfYskk/F+B6bnGOOBBT36WcnRnj/L+EesaCrBsu4fugx4c8b+E8mOwxhjpXts9YK3iQqGN13jk178fn/ZusT4Ye7RnUO6/l+k/C"
        "+/zae15L3s+OxriuneTIcl3p9tt1FR8+e6/Tz1XtaRof1286p+neaTfeYx5Bp16/KuvLzbrVUT4/pPpUe4L8srher4fldrKeFM8r"
        "XPc9A796XT8XkPXxzHtMof+X9fZ8PuQcKWj14/YE2aEo69SoHozrPKVcAv+uGhfXozunqQ6UxzGGetasPIeEHvdT/XYDn5F5R7Cv"
        "5CdcJzsyD0XyT0ZCeIwGL1Hy4dCOeTZcz9/AN+D6c/AomNfRwL/COYnTRnXq9jTseULvh9tJvoDBv7KncpoduA5etksQn9HkfUn+"
        "CeYr+xrsf9CQt6TLw7xd5nE5vR9I3vLT/niZKAXzF3fpepL8RdM+zF88dyeSnZRfEm+gsla3mz2R0+Jf6EUMRfLTYsRzrLJ8rxj2"
        "5X7Khn2Z18F8n7L+nUfa09bllf2yXTGeStzofxzxmjD6N+1l9M84XC/u7CQegr/+1LMXr6eoL3cD+cLx8PgaxzzJcr1+N9hee/Vx"
        "mXFlT8I+3co+cUvnDwpeIPsd8/aY/2NPw07Mk9rLftSjzXdSTywP88LbiL9RvIzfl+Jzv2r0b9pprzGvpoL7Z5xqD5/HEv+D+5c8"
        "x7V6/XADz5HXkd2qzsOzD3iALsafRd5hX0d8vRmSx3QZcc/z+mYjntrVvJPwzzsx4j9y/QbjFLkOn3Hw9wCkfnje2cx+S7wXOd+C"
        "byZ5WWkjr7FgJ+YtHTTyKR7XDiOfYv4c8z2Yh3FU/87C/Une3BeN+c7kM/L4Dd5clv+OAvO1ujKL24HXI57X9hnzv68uOOlfbxPE"
        "b6yy/4DH414MyUPWheSp5t/tuMTzP/imyJOZZ89+KuXgeQ7zUQXzo+SBsH0a5HhhUTkYR64HA6pO0LPPqcXsk1L2QXwwb8Sexrw2"
        "atipOxdsp2497p39xIeqQE6Hca7ltDon5jVJPaWI7yj1vGvxfJH56BxXDXkj/LP4/WXmiWwP8+9jMK/8kjGf7dbbV0f1/uR6c5b3"
        "AcTnC823J6Bv/N3Lhry7wPMl8ZfsqZIWB3rdRVrWf7KdpV04/8X3paB5TfAahZ3SAfrlPFf/bpiR+srK97DvuU75EvPw7CnKZ5Wd"
        "P2zgvXm8xgf4+Uc6z5DbXaN9AY+T5as9q/Sh7d8w7tojjPteMO5VyqeyB5Q8Gn/xj4Fziddb8BczJs67DTgefxF2lPJgHZS8TamX"
        "G8E8RczLW7CO1s6wn1JcSB6lxBkP5ikyTwfrRS2ur9/2VfIz98Di8egif5DxYcbjV9nfMF8+oM/HMi5bEZd4XoGdVP/7gvePLcH9"
        "cvu5tKmPC8E8S8wHWzC/1nbo6z7LxTh+u3q8xLeM8wScm4yx30/g798wzxTzRY3POXA+sOWw3g+fN4j1pIzvsR7/cHdCs4/kVx1Q"
        "322D+FT2NZz/bI723VzyD98G/7A1hH+IcwphR49/uAjv6hPxD1+OVhcRmX+I+ePX5x+Wf0P8w8GI/MO/WSb/8K9C+Ic/XeEfWr/N"
        "/MPyCv/Qs9crK/xD6zfJP9wewj98oin8w/8Dn/Jajg=="
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

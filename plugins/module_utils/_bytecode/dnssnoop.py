# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 14800],
    "maps": [
        [56, "scratch"], [144, "control"], [240, "tally"], [1888, "ports"], [2000, "ports"],
        [2072, "ports"], [2184, "ports"], [2968, "senders"], [3176, "senders"], [4208, "queries"],
        [5904, "ports"], [5976, "queries"], [6800, "queries"], [6944, "events"], [9368, "rows"],
        [9432, "blank"], [9488, "rows"], [9536, "rows"], [9720, "ports"], [9792, "queries"],
        [10608, "queries"], [10952, "events"], [12272, "rows"], [12328, "blank"], [12384, "rows"],
        [12432, "rows"],
    ],
    "constants": [
        [1256, "ONLY_PORTS"], [1856, "ONLY_PORTS"], [2536, "SKB_DEV"], [2608, "DEV_NET"],
        [2688, "NET_INUM"], [2896, "SKB_HEAD"], [3216, "ONLY_PID"], [3728, "ONLY_PORTS"],
        [3752, "COLLECT_EVENTS"], [3776, "STATISTICS"], [3800, "BY"], [3824, "UNSIGNED"], [3848, "SLOTS"],
        [3872, "SUB_BITS"], [3896, "MAX_EVENTS"],
    ],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [14800, 6040],
    "maps": [
        [80, "control"], [824, "ports"], [1064, "ports"], [1880, "owner_levels"], [2112, "owners"],
        [2736, "owners"], [3168, "owners"], [3280, "senders"], [3824, "owners"], [3960, "owner_levels"],
        [4080, "owners"], [4440, "owners"], [4744, "owners"], [5968, "senders"],
    ],
    "constants": [
        [176, "SKB_SK"], [264, "SOCK_PROTOCOL"], [384, "SKB_HEAD"], [472, "SKB_TRANSPORT"],
        [608, "SKB_NETWORK"], [784, "ONLY_PORTS"], [1216, "SKB_DATA"], [1296, "SKB_LEN"],
        [1400, "OWNER_BY_NET"], [1424, "SOCK_NET"], [1512, "NET_INUM"], [1624, "OWNER_MASK"],
        [1704, "SOCK_CGROUP"], [1808, "CGROUP_LEVEL"], [1928, "CGROUP_PARENT"], [1952, "CSS_CGROUP"],
        [1976, "CGROUP_KN"], [2000, "KN_ID"], [2024, "OWNER_MASK"], [2464, "OWNER_HOST"],
        [2488, "SOCK_NET"], [2584, "NET_INUM"], [2648, "HOST_NET"], [2672, "OWNER_MASK"],
        [3328, "OWNER_BY_MOUNT"], [3360, "TASK_NSPROXY"], [3440, "NSPROXY_MNT"], [3512, "MNT_INUM"],
        [3624, "OWNER_MASK"], [3752, "OWNER_MASK"], [4272, "OWNER_HOST"], [4296, "HOST_PIDNS_DEV"],
        [4312, "HOST_PIDNS_INO"], [4872, "WANTS_PID"], [5000, "PID_NUMBERS"], [5040, "TASK_GROUP_LEADER"],
        [5120, "TASK_THREAD_PID"], [5200, "PID_LEVEL"], [5352, "UPID_NS"], [5416, "PIDNS_INUM"],
        [5728, "SOCK_NET"], [5816, "NET_INUM"],
    ],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [20840, 14688],
    "maps": [
        [64, "scratch"], [144, "control"], [240, "tally"], [1912, "ports"], [2024, "ports"],
        [2096, "ports"], [2208, "ports"], [2984, "senders"], [3192, "senders"], [4320, "ports"],
        [4392, "queries"], [5208, "queries"], [5552, "events"], [6872, "rows"], [6944, "blank"],
        [7000, "rows"], [7048, "rows"], [9248, "ports"], [9320, "queries"], [10160, "queries"],
        [10304, "events"], [11736, "queries"], [13256, "rows"], [13328, "blank"], [13384, "rows"],
        [13432, "rows"],
    ],
    "constants": [
        [1264, "ONLY_PORTS"], [1880, "ONLY_PORTS"], [2560, "SKB_DEV"], [2632, "DEV_NET"],
        [2712, "NET_INUM"], [2912, "SKB_HEAD"], [3232, "ONLY_PID"], [3704, "ONLY_PORTS"],
        [3728, "COLLECT_EVENTS"], [3752, "STATISTICS"], [3776, "BY"], [3800, "UNSIGNED"], [3824, "SLOTS"],
        [3848, "SUB_BITS"], [3872, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f51d58637ab2fd2d67fb73eec8fe9ce1d75876751927034232e8ebd85d2aae26",
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
            "name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0,
            "key": [["", "H", 0, 1]], "value": [["", "B", 0, 1]],
        },
        {
            "name": "queries", "type": 1, "key_size": 44, "value_size": 384, "max_entries": 1, "flags": 0,
            "key": [
                ["client", "s", 0, 16], ["server", "s", 16, 16], ["net", "I", 32, 1],
                ["client_port", "H", 36, 1], ["server_port", "H", 38, 1], ["id", "H", 40, 1],
                ["protocol", "H", 42, 1],
            ],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["latency", "Q", 88, 1], ["length", "I", 96, 1], ["name", "I", 100, 1],
                ["protocol", "I", 104, 1], ["unused", "I", 108, 1], ["message", "s", 112, 272],
            ],
        },
        {
            "name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1],
                ["query", "s", 88, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1640, "max_entries": 1, "flags": 0,
        },
        {
            "name": "senders", "type": 9, "key_size": 8, "value_size": 56, "max_entries": 1024,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
                ["comm", "s", 32, 16], ["net", "I", 48, 1], ["port", "I", 52, 1],
            ],
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
            ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1],
            ["length", "I", 96, 1], ["name", "I", 100, 1], ["protocol", "I", 104, 1],
            ["unused", "I", 108, 1],
        ],
    },
    "code": (
        "eNrtXX9wHNV9f3u6XzJO7rxePR2aONZBbKuAMzaBoCQ4EXQyNgWKDT6kzuCi9eFKsiZFMhTrfGkRYIyTP1rTTIuH/lFJdmwxnWk8"
        "bWbsTjs5hzLg6STU09LWYFLUxKUKkzIqSRi3Nrre7vfzdve93b0fkoXtVp6xn7/v3r59P76/3/t+18ww+4/Jo3Z5PEJw/oZzZass"
        "tp2xS/PaNOqnbDizjEl/ShNUJirPnyuXy89W/q9Z9Qmqb4n/nDVZZeIDGy7uPG33czyO9+08X7Pf855+xThbGI27oDFp/C0aVZQi"
        "NfpfXf09xSWn7OcK4zTe4s5jZZrPm/TeQ/R7S9O/0Ly+edKG325mzFqx4xjXYOv7MSp/hvI9lNMo30V5DuWPUU6h/FeUb6N8C+UZ"
        "lP+M8g2U/4DyNMrXUf4A5d+hPGWX+TZan8G2GZTTVL5A4y0NY30q87GeKLZN0np88QTNv7mb/WgfY7nmuxhLVtq/hPaVdZiurGfh"
        "COFRyZT3qfQtwFFab2vd2yp/hyfp/aVD6KeCPDOVfrzPx/FcxPOc9/fmav2PY37YD2ufymXvutP6lR5z32+trLf/peg36n2/p/05"
        "pX06oH1fksbfXSlvr5QD47T+3ZXxrKz8722NnnP25TnCo26Mt3CI1j+nXWu/Z6BA81nVHGdZzMua96PP0zgylZd1MVp869+Hs1Sf"
        "06iupVlj+y24Oc32Kutv0UVhHPv4tLuu0nwqf9srf3ejzDEi8IFxwi9nPsD7gfH/UeqJLsQ8Shi3M99Joi+LvpfZ4+633yDoM6fd"
        "bY9nYBj0BbzOaDLd57R77DLGnmAqnoXhazwAj7y/J21+QHRhtUuH4MUZBS8yAe2PVzrrsMpmWt+YjW2MpZ5y6aps0cMfEtwXwbqj"
        "LIGv5yL2MvjwXeBZYYLWLca+a5fDR6jdqvh/l2/34o/p4o+zlBmWdvFHw3p+UA5czwC8iVTFm5/SfsavYTd5ntsYoedUviD6V/sV"
        "87Twq8vqv1J+zkNP1vySNj9/o3yTvU703r5KfRP4XdKeF63TwPB0DbzKYB1uZI3IsxxbRXJ4mPh/TvsEe5Kxa8xh4v8ZmzzLZdHP"
        "tmwzE+O/1TueOt/XwsR+ceoH7f9IbG3d4/4kxv0Gxv1hmcZ9OmTcH5TnN+73aB92ER8sZV25ZO1TvrUnzjxyN9/6UDyIj+S0lE3P"
        "CfBxLz5NKfikVcVTajc8TnqRhV8RvOd2zzhTWTEeGp85TKXA6w3Zv4eecQZ613lJPyruJHwtjbvzteWhwp8FH7LGO2z3R89lmuT1"
        "TS0X/Z739Rvcz/lL2o+jj4X0F9RP1NsP5J4p+mtNx4k+hX7VFmeSXPiy/fxCrW9xDvMJWpci9K5q9DAt0cN+Wodhmr8ZWUd0pj8r"
        "8SszcgvqnyY806hdsXUzrZPWAXgT4HbAXYAzgDsBpwGvA5wE3BH36uPF1vZ4vfNpCuSntKBiH8W+x6D3m7tuofcdkn/flt1RVvVW"
        "ayTFthHQGentJd0dhzXD4g2dVL/Lrf+6XZ/x1Z+KWvVpX32X3T7pqz9mt2e++nV2+1Ff/Zjd/vysWt9ut5/x1R+w20/76ofs+h7f"
        "fJN2P1Ozan3arl9XdtbNxstTvvUcsuuHfPXMXucDvvoztt2w31c/Y9cfDJSnxbbNIfX9IfWbQuq7Quo7QurbQ+rPzAbX95a9cifG"
        "NgI/e2387K6sq9UghX0Zvu7rRAfXu/zlZIUOupuo3dpbib7Mx+j50mfAT25Be0suVdr3RSGPUK7tapaeS93s7qs1tPwaqk9o0B/1"
        "YP0xF5kGX8H4NRpXvvUR5sWvFJ4fzv4e5vW7Tn8Wft2H3wfXbA3UKwoTtO9CPz5OZG3zxUiAvG2BPSH00sIE0ftZXfTXWfb+Lurd"
        "9mNlsR82LOyJCA2suxl2xhHYVc1vz8r2xVuzUY/8NneRfpEKWccS9PUV+j/OesdxHO8/C//DWd4OvHl9lvBprMzm8J4N+n+Ug/Sd"
        "Fi1hr5yqd6xEf/k1Dynysh12B/H945Brg188j3E9hHH1SOPKryE4f5v8e5gdWdsO+KG0DgnoV0KPUu1Koe+580iwuezXWv170jyF"
        "vb9W/+ty2LxUvbG6XfwXJJ+hN7r2byZO+uSPHTuks1K+hlLYa7mKPI96/Chf028G/pP9OZD9JPxTRF+DywkeyJIdObh8KeAlgJcA"
        "TgJOAo4Dhh2fjQKOAo4AjgAGnkDvKRwifj+wfinGR3JhUMf719O4BnWMbz3er+P96zE+HeNbj/freP96jE/H+Nbj/djfgfUYn47x"
        "Cfut1YjL9tbGGvbWrwbaW4XxzcCzTibz/y8zr33dEnm0bI14h/bbFtstFyb2S/s0PPmT8hWxXw7+YL8OYb+c92O/nPGp71fHp75f"
        "HZ/8ft/4hB/H2S9hZ76vVbcz39Oq79c7mrxf/6415H/GcznY0e44ebyanHP19n14juyUFu3Gsi1ntBGN9GYqC9oQ4CHA/YD7AfcC"
        "7gXcA7gH8GbAmwFvArwJcBfgLsCdgDsBrwO8DnAH4A7A7YDbAWcAZwCnAacBJwEnATPADPB52A3n4defATwDeBrwNOApwFOAzwA+"
        "A/g04NOATwE+Bfgk4JOATwA+AfgY4GOAJwFPAh4DPAb4IOCDgA8APgB4P+D9gEcBjwIeATwCeAjwEOB+wP2AewH3Au4B3AN4s7Dz"
        "AG8Sdh7gLmHnAe4Udh6T7cR1TLYTO5hsJ7Yz2U7MMNlOTDPZTkwy2U5krBbdNJFe6/BZC6PWrtcc/cSCCxPHQOf98BP/iaz/HYa+"
        "aKB/8K/CBM55DpMev+GOdOB4LDlv7URfE+Q5SqEPe/1FTwfI/cIE2VU52K+uXnoMeqwYz9RsmB5Lv5O9WNRBzzroWAf96qBbHfSq"
        "g0510KcOutRBjzroUAf96aA7HfSmg8500JcOutJBTzroSAf96KAbHfSig0500IcOutBBDzroQAf+68B7HfiuA8914LcOvNaBzzrw"
        "WAf+6sBbHfiqA0914KcOvMR6Fx37Af6BrILnWQXPswqeZxU8zyp4npXx3Pb3a65+uUprYikLfvwhx39p65t39M969U3L7rP0h26r"
        "bIId6PFrFQ4NOfQSrHf+5qz43RJYxYQq96+D3B+F3L8Ocrkdcrkd8KcBfxrwpwB/CnAb4DbAGcAZwBwwB2wANgDrgHXAacDpED3k"
        "49WTBoZJzotzM0fPaL2fyeeJDzLZH90b99oVefBtoQfkwdet9hZFHK9s0vcZ+aasjRd8KMZ+8RHxuU3gc0JfehDn33vs1i6/6AG/"
        "gD6wyDcuLd8YI/9SCXay5cdJe/wZLU20Eebj9Fz+TuiXnvaa1D6C9gbOVwiv8xv3RglPRqNevPL2E/W+bzgDvNtvty9prl/AekPh"
        "2zi/1+Kge/IrFmCHFQ6TP7FoAIZ9VYT89PZnTaBF0yX+Iey7wmHyYw4aws4DvRpLZTvPWCLbgUZStvOMuGwHGlHZzjMish0YNM6I"
        "l142437GSd/6WAvpziepzIf8uFfEfJLe+dyP+bzsn0/a224r2r3ib9fu5yeDra/623WRX4nkE/kFhZ+zMJ6GPMo48mjYw4cE3hVG"
        "eiQ96GxLsB7o3CfS5HPW0j5ZL8o3eJ5YmKTxCL+i77mnZfry6neRKu3V8Qq/ZKlf3E96ZZZ5/YBZ0Q78PPKy/fuO5EWN/AUd8PvQ"
        "5Q3xnrMVuWY9fzRCeoHw01lyw6pf2/GViIBJbmyIzM/OnW7Qzt1syynrfktq0b5dtG8X7duq9q3Qyws4H1uZBt9/jvhwMYF5O/bt"
        "Z1mQPmndH7I4hWtfRFlZIzvZWmlzRLEznkoxyc5Iws5Iws5IBtsZpb0uvwuyN7zPD3nunRwHXHqGVT/PGYc9vyzMTn/5YiA/a9ge"
        "/6uL9djjMfbdi7IdvqhXL6he/W3o1Q80qFc/0JheXVxyeraqfv1Anfr1FkW/Hpunfr3lKtGvt9SpX2+5SvTrLXXq11vq1K+3qPq1"
        "Br5OenV3DPp0rHlu+jTwrDAMemw7LfsP0/Xq1fyq0qcr632xuh7NLhIfofXYEVvCZH2a8Kt0fw19Gu9fu+pe6b5kjN1N6xaLSfXi"
        "XNbqrwv+ac1uT/yxtNW9Tyv+2P3fH5F+F/c6nPvyPbJ+L/rNkHvI8Q+tTWrSub3lr44549PYWhJPbKPgp0r97qin3vKze9onA+qt"
        "9qI+zeT20YD63VG3Puqpt/zrNt/E/Qtve7t+kvZR2H1nTexXHPsl1rFfk/ZjVZQUcWEHpR5w8c967tFbhLyh/lNY/8LkGel9Kz+P"
        "ffgqlY/uwHp3El8p3Yp2z1L55Fal/TPy+5354lzCxdMozQd4WDhM+NoS1ST8Sol4l4gGfEtLdCXwXPwu5GBhkt5n3R/6SqX8zlYX"
        "r5o8982747jnG09IdJLAuPpiOP/YDHyFXlVaJezGJqnfo1jvGKN4hQLk/4Y7L5Ccb8e+3pFh/4X7mdb7V7S/L93XjLGflS/N+JLS"
        "OX1hgu59bbi+cEHQjTXu1Hr3vlqH575cjO26QPNoxzw+VObRrszjp8o86L5OLhljXju9Jv/YG8I/no5Iv6v84/8r32iUXwh9sF6+"
        "URrF73svD98oJWX+tSNZJ/+4f478Y0LhH3s/bv7RdoXwj2aFf5xQ+MhdF+vjI3delPnIL2vwkWllPu/SezOyP7TYNiXFcVb0QpSn"
        "UJ5EeQIl2b35huMyIpK/wzkXw3MirsS9bx9yXx54Xv99+THogRRXMhjSb2Gc2lW7jx/x9C/uFbpxZu/a93NE3KO7vogjaAY/jivz"
        "2Vd9PqW8q9/a8zqKee1BvNaLja+TNI+XzgeOt+7xOOt8sOo4xL4OVokD8Y4r9QLOUTG+sOeKe8jPlUjQ86IfcV9Y3S83XjIsPgt4"
        "enQScQSfYQ3ZN3gux1ZI9ytT32psHUpfCB6/ZR/O2OM8WLbkvoiTEXGsCcjdWvExIi4mp/2BHY8193ir54gOEtfbdODEMyt4Xzja"
        "L93jtsa5tB78PAL8enGe/EDBc4d/NdCfd/12xxHHFac4rlQftTcnqN/Ur+C+9Qv5QDxr0ehify0+pPLD+cZh5av0452fMt4ucxLP"
        "fYMq7iP1nB0lvaLLH+8g6IcUoBXPv0rvg3wS8a19iB/ZjTKnfdaez0KtSx5xXGHxZYKP1RtnZh6pTS8zEr3QPWH/eo2ExJMMhdT3"
        "htT3hNRDLjUJ/XUU+7ONxot77SlTvu8j4ncblfdOXocE+Cn8oDnte3jv39rlCpMITpwfiHH48eILiJ8W8VkHLwk+iPbivKLueLwj"
        "dO85ATtBlYPiXnsCdlRpffC8CmOj4MM32bCfT+QXlE/MN85SyBGvnWnfr9Ypfj6TlOtjjPz9Iv5ExKsvHL79JfDthBSvL/bhNZQm"
        "xi/iPV5D+TX9h8hjsR/4QvtuRqLB7bN/hv3vDcZTrEfxm43tU+FQj9RP3c+DP5UGYJ800zi/MyD243XosbqNx7X4c4u2jPRA/P7w"
        "U5d6v96X4zeHXT+G1w+xLRuvqZd540ZjbNdssBy+ydGzrg+ig6aFkcOXWZ6P1pDno+HyPA15fqBOeb7EmY9lIpfiMh2E4WX4+9sX"
        "RF659qnAw5/gfdOQU7vqlFNLyV/l5C2aaUg/KC7Zj/ORleDziN9eFgW9fmlB+Kd//v9W9voNVjxFjg8rr4jmeb9//teSnB4/4MQH"
        "2/LxyMGyhC/bZX7rxpWuJH9kPBgPWrSNgfWq/PHF5UdduhphQfeeOyS8jLE1zCsvUs8v1Dq/gXV+k+hxuetXteVKk7iHADy4LkRO"
        "3fwm5NNB6CEHnHPAosf/15L8Qdnrd7TsGJvuxD25ZjH/KciF5SQXauK9hjwoyyX69K/XTIP6srpe/4n1IgQxNZk/q3JiRRZ5vvD7"
        "ticGAvFHzLtFIwdqYRfu6wwnffg0Uxc+4R7BS7/AeDfJciYZ8v4k2QfmE9FAvc+RR2gv7OJ5y6MG+8m/GGY/TTZkPwn6Enbz2izZ"
        "xX1xatcH/BR4muoX+i/ekwlej/n6DUPl7Yv1yVuhFws82oZ7K6r/Iawfce/J6Q/+Cwv+pAefnTiNJcfKXn0p/+Ir0O/JfyvWL7/z"
        "b+C/PeH0l5LGRfwhj7x23vGdxvhEHqq0933o70r1Zzh5YODvruV/KxzqL1fzH+bbztWVh8XLN46BbzDPfYYYW2nffzXh5y/eQOtu"
        "ZhYm32JL8kPKs8h+Kc6x5pdnUejxap5FUS/yLCbm1n9xCeFv4QjOJfYgv2LiR8Cvk4qf/y3YRyeC8yxy5FnkyAPEEZfLcW+ZI88i"
        "R55Fjnx/HHkWOfIscuRZ5MizyJFnkSPPIkeeRY48ixx5FjnyLHLkWeTIs8hr5Fn8Y+S7M1189eZZbGn+DeRXvOeqyq8ozsUGdTnP"
        "oltP6+/CtJ4in0+9eRe97b15FwVeXbL8i/vk/ItO3sWBqyTvIg/Juwg6EfPw5108oZyHDdhvyCXvpXyLZq18i78OvRP3vkX+JSVP"
        "YKlP7NuVlX8xE5fzHgo7OSxfYON5GuPob1rih4KPufkaT0Hf/HPKO3cU+RoT5+V8jZDbD5ti/UW+v59fovyMlIcvl3in7M3PmFig"
        "/Iwx9k90P9Rc4PyLppJ/0bxK8i+aSv5Fc4HzL24Pyb/IlfyL/DLnX9yu5F/E+EyTSkFPofkXodcU9yxQ/sU9l8i+a7Cf/J5Lcy6Q"
        "58i7aAp9i+KYc8kvfSz5FgWf/PjzLn6D9HRTzbu4T+JTbt7FZ+S8i1zJu8iVvItcybvIlbyLXMm7yJW8i3y+eRcFf4KfYzvlWdyW"
        "3VlW9VTKqzgE+UT6upcv2HkVkWfP+5ydV7Et46u38yq2pX31XXb7pK/ezqvYxnz1dl7FtlFfvZ1XsQ15Fb3zsNvP+OrtvIpt0756"
        "O68izmlVPijyBHrr7byKbcir6ORxPOkb35DnvNhbL+VV9NRLeRWhP1n3Zay8ih9/PsXOBvMpTs1WO+d28zOtthFxhzbVVC1/1mCr"
        "kg+iVckH0arkg2hV8kG0KvkgWpV8EK1KPohW2Q96xeTNEvo4R94sRz9YxqrrB58I1GvcvFkRJu9LsiF9xRdPLPQ5HhxPLOL4XL47"
        "ZnN6XzwxV+KJuRJPzJV4Yq7EE3Mlnpgr8cRciSfmSjwxV+KJuRJPzJV4Yq7EE3Mlnpgr8cRciSfmSjwxV+KJuRJPzJV4Yj4FGPGD"
        "XIkn5ko8MVfiiflJwIgv5Eo8MVfiibkST8zHACP+kCvxxFyJJ+ZKPDEfBYz4RK7EE3Mlnpgr8cS8FzDipbgST8yVeGKuxBPzLsCd"
        "Qj4zWb4r8cRciSdGvk9XvivxxFyJJ+ZKPDEPsRM89CLFE0NeOPHE+xBPHA+JJzYRT4x1cuKJzZB44v6QeOLt9cYTjyxQPPFYjXhi"
        "+B8P9yCeWG8KXNftfj9X9Xji5iZ5HGo88RnEE0eb4Ked9fJVEd9cNMCPDPAhA/zHAN8xwG8M8BkD/MUAXzHATwzwEQP8wwDfMMAv"
        "DPAJA/zBAF8wwA8M8AED9G+A7g3QuwE6N0DfBujaAD0boGMD9GuAbg3QqwE6NUCfBujSAD0aoEMD9GeA7gzQmwE6M0BfBujKAD0h"
        "LlTE1YbGFYt4KhHfux1xxci/7IsrdtoLPRlxxSby9axGPDFX4okRZ9ANu0rEV5gm4ol5cDyxE0c8gThikb/uEOKIlyv5xoQdFBZH"
        "jDxybr5YxBFfprxaoXHEJuKIeY044omkMh9WvmLm440jNhFHzGvEEZuII+Y14oj3ver/vcv6PQm8rDOeGHynYAbHEav81Mcn75T1"
        "NV++nhEWeE5a//373urxxZB/dccX7woer4h7Kj0nzrnuiwh/cXCc8b0R4isifvMaxBmTPVSYJDsnF0lJ9F873vhuyT8YY3cxqb+6"
        "444pkGyucceh8YKxqzteUK134oyxj6UHsZ5hcYM75LhBEV8513jjBY8XDI0v7pxjfHFnYHzgYlxxUjp/dOMBT2mCTqrHA36f7Lt5"
        "xhWL++rC321ur57/XpzLbdBPaEF+e0v/iAf4z53vCKx+CP7flfh+QKvEH5zvB8COEPaB8/2A1fh+wOfl3+f+/YA/1bzzd74fwEO+"
        "H8DF+PHdgAbXba3+vOadn/vdgN/XwubT2HcDntVo3Mp3A3j17wbkkgc/kr8XsFuT/VbwT10u/9mV9p0Axy8l/GfnFP/Z1BXiP3uv"
        "uv9sJMyP9hyep/MaV8+5RYsv+tUW/WqLfrWqfjUz3+vQcWAeesef9s48/VEN5qFv2E9VKw/9mcU89Oxy5KEfkvPQcyUPvcDzrILn"
        "WQXPswqeZ2U8d/LQQ18RcsDJR/+Imo9+SPbr1sxHP1IjH/1vyfec4+p52mI++nr8TANmSD56ruSj50o+eo589Iq/X+gFeS7no8/E"
        "mJSH3tyufN8O/Ed83058V21VJG3bgxW+2dj37L6KfHj5kO/Zra73e3bvwe5QvmfHH5H8+3V/z2711ur+pzyT7OH6v2enyAf4ocK/"
        "Z3dQ+Z4d7mlGumy+Lb5nl2v+3AW6r3nzhbnYNSv0Gy943yv8YIVDGC++Y3gW9Bhjqygvlvp9AlN8n+A2+fsEi+cdi+cdi+cdi+cd"
        "Nc87ZD4yyMPOPeJzO/fo62GX8ryjuEc+173SzzsKR2m8LdpTNb5P8CT5kRNLpHMOJ5/qrhrnG+L7BGvucWCSG79G65eoNx8ixQuX"
        "Hg8519gVkX5vOB9i4v/m+UbpiRrnGn3zzIc4hN+x7oWj+M70EzXON25Tzjd+J+R847Hg8w0Rh+accyTqPOeomQexxjnH44vnHPI5"
        "x4WP6jvnwHes5nnO8b8g17l8"
    ),
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

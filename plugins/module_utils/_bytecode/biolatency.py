# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/biolatency.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ASKED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNq9Vz9oE1EYf3dJmrSISatp02CpsYMKOlQHQdwcHC1qoEux1wwtBcFQoT3TIVLE2kGsIpRObVP6BwQ7COl2ikMdFDooWDpYBLGC"
        "Q4YOdTBn7n2/l+Yud8kdVLv8+l6+9/3/fu+e2sr4X2Z4VzcwL2Ed39EJvwA3ge+Bb4DrwDXgCnAOOMMxFd/nGGtmpj9tgTAoM7av"
        "6/rD0v+GC1Em830V/iQlWudx7gUw5jPrC6cI80HEcZ/savOwI5GdfEldqLQ27KUNO0skZ6y77PT6POqbJzkhX6XvGOKvoyfasEh5"
        "EPriT/VacXv1z8kv13pWLHE2WOprOa/Bz/AE6mTVt2rWp85TvOHW2vkSeq3x9bWPs8q+TsUL5n60xj/hbMdfoV9Zqt/PBVM/X6R+"
        "lczymfiQbr/f77Df67Df47BP+cuL/m26y9cB1s3XHelb5G+I/NQekNxgaXGyhKPApHSC51nNDaEuk3plv+QbBI94nA/Iq7l+3ctc"
        "qEtZLh8s2S39rIs+VHNjtO9DPN328ahzlIekFOHrALtEdqfRB8iDukD5u50Q/eONxzTkJdoAPlNi4LNN1OEz5Usx+7kBVGTsy9gH"
        "3mn5Sfm7PIY8Uj4yU1QXRfbbn0tsIE+99nUMoY5T3uqo5npMelyfX4acSnKjjeTnK6wD7CPFg/zEZKq3yHtf4q3tXEWlc8wNn3u+"
        "Jw6LN+voSdXQU8lDlrizCuZAe0wb19sJl6muWSd+CLAI8cH0c7IXRP+mnfigqRxPjyEXNPePUz2d7dOACf4Jp//1/H2D3R868eA9"
        "lzx4hMct+C41XPB0D2SaaF6jXJvRB7RWmv3o9yv/mYd2kIfvyMNNl3mI0X0wDx6WwMNLk2Ve5ucHzPw1CkzKnRyr5/Zd0a5PYrIl"
        "zhzi9GEu/AfzNWbYY7AHTLKzpnkPsDP/Oc+fkOctmk/M+aAP/AxUF9APpxx4/8IW+H4S34PZ8ndrpmIOo8EPNXlVzGmAfaV+lI7z"
        "+tWfe4nnOcCe8DppjnPqbS6c8/YLecsWa90DHYlx/nu+kTncBzdI70AE+kNVfVRw1Ufkn7K6B7+ume+ZoMVu8CrJD/nt3yviHoLf"
        "mdlDuoc86knN2usT/Fzru6zyPhJ8oSyQvvOJLuqjEMkZyPMJDD9C/4jv/Db7fFTFOeLyO7HePTvr7p5VxHcO+qevJWR5V9TWo42Y"
        "3ycK3jnVfUp9oj2z582+RGfRzq5rfirzQ2tR+HPU2A8d+Bfg99SM6bsrNfuS+mSK3veifqmpRbyn5so8FDbWTWu62c/XVflZR34i"
        "OBepE8eu8X6smNcZzKuwK9vMa5T9/iP8kPDeNHD7NJ3bbouBB/e43F9EwMP5"
    ),
    "maps": [[112, "control"], [832, "owner_levels"], [1336, "owners"], [2232, "owners"], [2376,
        "owner_levels"], [2496, "owners"], [2856, "owners"], [3168, "owners"], [4040, "tally"],
        [4240, "origins"]],
    "constants": [[192, "BIO_BLKG"], [280, "TASK_CGROUPS"], [360, "CSET_CGROUP"], [440, "BLKG_BLKCG"], [512,
        "BLKCG_CGROUP"], [592, "CGROUP_ROOT"], [768, "CGROUP_LEVEL"], [880, "CGROUP_PARENT"], [904,
        "CSS_CGROUP"], [928, "CGROUP_KN"], [952, "KN_ID"], [976, "OWNER_MASK"], [1736,
        "OWNER_BY_MOUNT"], [1768, "TASK_NSPROXY"], [1848, "NSPROXY_MNT"], [1920, "MNT_INUM"], [2032,
        "OWNER_MASK"], [2160, "OWNER_MASK"], [2688, "OWNER_HOST"], [2712, "HOST_PIDNS_DEV"], [2728,
        "HOST_PIDNS_INO"], [3288, "WANTS_PID"], [3408, "PID_NUMBERS"], [3440, "TASK_GROUP_LEADER"],
        [3520, "TASK_THREAD_PID"], [3600, "PID_LEVEL"], [3752, "UPID_NS"], [3816, "PIDNS_INUM"],
        [3968, "ONLY_PID"]],
}

_COMPLETED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNqtVk2IHEUUrurpnuldxRmjo22jZAYNGYIDG9G4KIsb/5KL7BIZk4tMZsd1xnhIRHHTtmBcNxrFwwY05pjZCKsg6K331h4EPQpe"
        "AuNhDx4WCZKccjDQdtX7aqarMmEniwvLm1f16nuv3vveq449Jv+Cj0mG/rVESO9epv3FayQLFmPXkiQ5m/7mYj1P6+X8H4TzeYlk"
        "j3CiAu23P+gSbk7HLd4H/B7wU9Buih+lfuxUF37eSf9bPTrfmWCsksolyPr5X+S5VstD/NMJ6SXoFegu9FmpB28xnHuc4vO3YFeT"
        "eocTfmvhManPVWG/cD/h7Jsi+4W7odcSwt8ETsXAeVjDCf0rFEdrGrqHc7PQS9BfhH6Y7N+cYuPWJ4f8OeL85LGR+Vd1UnUIUadR"
        "9XAz9QhQj3AHdc3ieFw/V+a0EF9APCfm6d7Kn3+c/OWNc3mqfwS8tj86rmCdzhffHZN33xPOdrjj4in+Kj7PPUT2r194m+JbO4b7"
        "0r1376J9M0/xXpL16ht0b+SjfaK7bf92M/0bTSB/MsrUL/wM1lU9JnaGX56YB/7cyHsoXpb5K+Aj9WfbP4U8TEM/Q/3Q24L+Ffav"
        "QF+Rcgn91vbPYX8T+18a+6vYr2H/PegV6KehT0H/UONB6P8OPv4G+TPkhpSq74LeYZz/AXgl6N9B93DuEvrpIslJynOwTHOrY2Hu"
        "QUYu6sdJNizO9Ph+uk2/H09u158bgq954MOPuIegdnCZ6tT/BDjnKS7P0vFnqkU2Dj/EuyDjT+M7JaRNuvC3nPEn4hGTvMNwf8gG"
        "I8f9wB3wX/wqttkgDwKvj3tGiONrxow8bSTZfIWoy6AePuoBvoTgVQg+huBJCL6Gaj64xv3xvh5FXJ/Bf4z+Di4TD5tPKJ1419wP"
        "O+S9k+ZrJpW/pvI5Yfct9UfzBfTnM2c0vrb3UXzKv3iPnhXnOc6vUb81q/p8y8Zryf6cZNn+G7xra38l+ru2ij7dNOz+NOzO3eJH"
        "JKbMadDcCW8vYs5qfL1E/OmkdTgg7uvivujHJr57wi82BjzL9lO/xNidzLlY1fM0yQZ/wHiPbm47N29m5yYrjOU/Rp6y/WPtIO4y"
        "X6V+arGRfV22vpHxL7p3sfR4Yu43rHvIzzLp/aor8ddTO2Ef5YZ9KNbrtZe0vnQYEbjhOtp6ZA3xZjEvuLQ/eEuc8j4reBeXaUPp"
        "S/Zwrklch+wFDUR8CkPh110+0FXfOYO4OKvP0v6hHM0npQs/JWXHmWbnGnYu7LLnhZ1t2Nmwy64XclTnrJ3Q40+Rrxbyn0f+Vd67"
        "XMvvHpsT7x18x7yK+tt6fcW+wDn5FOzOgleHSO5+GvprJE++jzo8SUDxAdi9TPKjRcMe80vNb3W/xZQPkm9mPOBV2eYaT4qW4isH"
        "b0oj+az6RdlFwO/YNCd+XBneOyf5Rt/5RzEnGnnqz/jIsK9EPB2HeBbPg3d4r+I96BOW03DXbTrnMBpIwS6SM8//S/Oxgnoe9Nj1"
        "zJx6pPJPkv3uc9jV5P+JrzD6XX/0wUT1gYi7uH84f2vS/yTiryD+G0b8FSP+v434t/A9RHNb4Hqoq5zHVWWXl/v/AYohH6g="
    ),
    "maps": [[24, "requests"], [440, "requests"], [984, "control"], [1080, "tally"], [1624, "events"], [2336,
        "rows"], [2416, "blank"], [2464, "rows"], [2520, "rows"]],
    "constants": [[112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1136, "COLLECT_EVENTS"],
        [1504, "DISK_TEXT"], [1600, "MAX_EVENTS"], [1880, "BY"], [2200, "DISK_TEXT"], [2584,
        "STATISTICS"], [2616, "UNSIGNED"], [3096, "SUB_BITS"], [3240, "UNSIGNED"], [3304,
        "UNSIGNED"], [3608, "SLOTS"]],
}

_ISSUED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNqtkz1PwzAQhs/NV1UkKEOqKBMjY0dGRv4A6lxFCKnqwoTSzPwEpIwEFkY2s4WRkRGpDIwdO2Yztu+lciRQgoQl6/LY92HnXucT"
        "sqNYbJWxMgKvSsuJR61xkLGtK7aRICqVUnJANNR8o+eVnnnF8UW64TyH7Tz1PeJ13EbHmzidis5pn7r8t45/HfJ6HC6tzednzOLC"
        "Wilwnwmvm7jAcDi1HBD75YL3i/RTMZ+C38En4DfwFPwKPga/gI/Az+AE/AQegx/BQ/AdGOdOy97/z3PvN+JzZaumdx8b9NF3+jiv"
        "OH6m981Hln78a94M//e3PAXq/JSvrbdGuf3p0k/9APagX592+tAudKmn6eA1bEzcTwm9ZYums07j6PT7XcXkk9tfs251LwS57++v"
        "+WfIE0d7qDPa6d/WH7Bd8zVoPU6g/6D3ezMtkti/hf0CZXaqrQ=="
    ),
    "maps": [[104, "origins"], [152, "requests"], [424, "origins"], [728, "requests"], [832, "control"], [928,
        "tally"], [1032, "requests"]],
    "constants": [[32, "RQ_BIO"], [488, "RQ_FLAGS"], [576, "RQ_LENGTH"], [648, "RQ_SECTOR"]],
}

_MERGED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNqrFGQAAwlmBhTALwyhtzNC6GqpH/9B9P6FED47UPzH////tzMxMHAA+a1AXAjElQsh6qqlPoBpCUFUc/cvguoH6vsA1A/SB7J6"
        "O1R+KpQGAJ6xGAk="
    ),
    "maps": [[96, "origins"]],
    "constants": [[8, "RQ_BIO"]],
}

_REQUEUED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": "eNqrFGQAg2qpH/9BtASUDwP7F0FodiYGhh////9vBbIZgViUgQksvp0Rwq8W8IDwofqmQmkAlG4MFA==",
    "maps": [[16, "requests"]],
    "constants": [],
}

_COMPLETED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNqtV02IW1UUvvflveTNKCZtjT6D0gRbGkoDU9FalMHUv3YjM1TSdiNpTKdJ66IVxenzCdZxqlVcTEFrl81UGAVBd292z4WgS8FN"
        "IS5m4WKQUtpVFxae797z3eTd25RJBwPDyXfvueece853zs1EHpMf/xOSQelWLKS3hWmfaJlkzmLsVhzHF5LvXKxnab2Y/ZPsfFEg"
        "2SM7YY722x92yW5Gt5vfBvs92E+MdhP7YeLHTrDw827y1+rR+c4EY+VEzkPWLv0qz7VaHuLfHxN+FHgKuABcAH4YuArsAtcl9k8x"
        "2N1D8ZfWoVeVuMPJf+vtHRLPVFT+1qBXNvSeNPSuk5/WfuAyztWBPeBXgQ+R/skpNm59MsifI85PHhuZf1UnVYcAdRpVDzdVDx/1"
        "CDZR17Qdj+vnipwWosuI5/Qs3Vv5Kx0nf1njXJbqH8JeuzQ6Ln+FzuffG5N3P5CdjeyOa0/xV/F55gnSf+vyOxTf8jHcl+69fSvt"
        "m3mKdpGsVU7QvZGP9unuhv3bTfVvOIH8ySgTv/AzWFf1mNic/eLELOzPjLyH4mWRvwE+Uv+2S+eRhyngj4ALwOeAq8DvA9eBz1L/"
        "9NaBv8b+deBFKefRn+3SReyvYf8rY39J40FQ+gN8/B3yF8hVKVXf+b1DsPcj7HvA3wOXce4q+ukKyUnKs79Ac6ljYe5Bhi7qx0k2"
        "LM70+H6+T78fj+/Xn6uCr1nYhx9xD0Ft/xrVqf8p7FyiuDxLtz9dybNx+CHeBRl/Et9ZIW3Cwt9Cyp+IR0zuDsP9IRuMHPd9d8B/"
        "8S3fZoM8CHt93DNEHN8wZuRpNU7nK0BdBvUooR6ofwCeBOBnAB4G4Fug5oNr3B/v61HE9Tn8R+hv/xrxuPmMwsT75l7oIe+dJF/T"
        "ifwtkS8Jve+oX5qvoD9fOK/1S3s3xaf8i/foRXGe4/wy9Uuzos+3dLyW7M9Jlu6nwbu2/Hesv2tL6Ls1Q+8vQ+/iPX5EYoqcBs2D"
        "8PYK5qzG16vEn05Sh33ivi7ui35s4ndP8OXqgGfpfuoXGHuQORepep4j2eCPGe/R3Q3n5t303GS5sfxHyFO6f6xNxF3kS9RPLTay"
        "r4vWtzL+OfchlhyPzf2G9Qj5WSDcr7jS/kqiJ/TDzLAPxXqt+prWlw4jAjdcR1sPraG9OuYFl/oH7olT3mcR7+ICbSg8bw/nmrTr"
        "kL6ggYhP2VD2ay4fYNV3ziAuzmp12j+YofmksPBTUHqcaXquoedCL31e6NmGng299HouQ3VO6wkcfYZ8tZD/LPKv8t7lWn532px4"
        "7+B3zJuov63XV+wLO2eeg94F8Oogye3PAx8heeYD1OFZMhTtg97rJD+eM/Qxv9T8VvebS/gg+WbGA14Vba7xJG8pvnLwpjCSz6pf"
        "lF4I+x2b5sRPi8N7ZyTf6P+Fo5gTjSz1Z3R42Fcino5DPItmwTu8V9FO9AnLaHZXbDrnMBpI/laS0y//S/OxjHoe8Njt1Jx6qnwz"
        "Tv/uc9iN+P+JLzf6XX/68Vj1gYg7v3c4f6vS/yTiLyP+O0b8ZSP+f4z41/F7iOa2sOuhrnIeV5ReVu7/BxLUH4Y="
    ),
    "maps": [[24, "requests"], [440, "requests"], [984, "control"], [1080, "tally"], [1624, "events"], [2336,
        "rows"], [2416, "blank"], [2464, "rows"], [2520, "rows"]],
    "constants": [[112, "RQ_LENGTH"], [496, "RQ_QUEUE"], [584, "QUEUE_DISK"], [640, "QUEUE"], [696, "ONLY_DISK"],
        [736, "DISK_MAJOR"], [824, "DISK_MINOR"], [936, "MIN_LATENCY"], [1136, "COLLECT_EVENTS"],
        [1504, "DISK_TEXT"], [1600, "MAX_EVENTS"], [1880, "BY"], [2200, "DISK_TEXT"], [2584,
        "STATISTICS"], [2616, "UNSIGNED"], [3096, "SUB_BITS"], [3240, "UNSIGNED"], [3304,
        "UNSIGNED"], [3608, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f43eac8aa6b03af865096b5d1e4b9acc54ca9cbde9d85aff5ba740df704fb7d6",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "origins", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240, "flags": 0,
        "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid",
        "I", 12, 1], ["tid", "I", 16, 1], ["container_pid", "I", 20, 1], ["uid", "I", 24, 1],
        ["site", "I", 28, 1], ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
        ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "Q", 72, 1]]},
        {"name": "owner_levels", "type": 2, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["lowest", "i", 0, 1], ["deepest", "i", 4, 1]]},
        {"name": "owners", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1024, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["container", "I", 0, 1], ["pidns_level", "I", 4, 1],
        ["pidns_dev", "Q", 8, 1], ["pidns_ino", "Q", 16, 1], ["key", "Q", 24, 1]]},
        {"name": "requests", "type": 1, "key_size": 8, "value_size": 80, "max_entries": 10240, "flags": 0,
        "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid",
        "I", 12, 1], ["tid", "I", 16, 1], ["container_pid", "I", 20, 1], ["uid", "I", 24, 1],
        ["site", "I", 28, 1], ["comm", "s", 32, 16], ["issued", "Q", 48, 1], ["sector", "Q", 56, 1],
        ["bytes", "I", 64, 1], ["operation", "I", 68, 1], ["requeued", "Q", 72, 1]]},
        {"name": "rows", "type": 5, "key_size": 88, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16], ["disk", "s", 48, 32], ["operation", "Q", 80, 1]], "value": [["count", "Q", 0, 1],
        ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1],
        ["slots", "Q", 40, 1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["latency", "Q", 48, 1], ["sector", "Q", 56, 1], ["bytes", "I", 64, 1],
            ["operation", "I", 68, 1], ["failed", "Q", 72, 1], ["disk", "s", 80, 32]],
    },
    "programs": {
        "x86_64": {
            "asked": _ASKED,
            "completed": _COMPLETED,
            "issued": _ISSUED,
            "merged": _MERGED,
            "requeued": _REQUEUED,
        },
        "aarch64": {
            "asked": _ASKED,
            "completed": _COMPLETED_AARCH64,
            "issued": _ISSUED,
            "merged": _MERGED,
            "requeued": _REQUEUED,
        },
    },
}

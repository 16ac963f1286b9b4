# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint", "code": [0, 8000],
    "maps": [
        [72, "control"], [672, "owners"], [816, "owner_levels"], [936, "owners"], [1296, "owners"],
        [1608, "owners"], [2536, "tally"], [2592, "scratch"], [3128, "pattern"], [5104, "rows"],
        [5176, "blank"], [5224, "rows"], [5272, "rows"], [7856, "events"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [176, "OWNER_BY_MOUNT"], [208, "TASK_NSPROXY"], [288, "NSPROXY_MNT"],
        [360, "MNT_INUM"], [472, "OWNER_MASK"], [600, "OWNER_MASK"], [1128, "OWNER_HOST"],
        [1152, "HOST_PIDNS_DEV"], [1168, "HOST_PIDNS_INO"], [1736, "WANTS_PID"], [1856, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2080, "PID_LEVEL"], [2216, "UPID_NS"],
        [2280, "PIDNS_INUM"], [2456, "ONLY_PID"], [3104, "MATCH"], [3608, "PATTERN_LENGTH"],
        [3784, "COLLECT_EVENTS"], [4064, "WALKS"], [4144, "TASK_FS"], [4352, "FS_PWD"], [4416, "BY"],
        [5328, "STATISTICS"], [5368, "UNSIGNED"], [5696, "SLOTS"], [5808, "TASK_FILES"],
        [5896, "FILES_FDT"], [6000, "FDT_MAX_FDS"], [6104, "FDT_FD"], [6256, "FILE_PATH"],
        [6288, "FS_ROOT"], [6352, "PATH_DENTRY"], [6440, "PATH_MNT"], [6736, "VFSMOUNT_ROOT"],
        [6760, "MOUNT_VFSMOUNT"], [6784, "MOUNT_PARENT"], [6808, "MOUNT_MOUNTPOINT"],
        [6832, "DENTRY_PARENT"], [6856, "DENTRY_NAME"], [6880, "QSTR_NAME"], [7824, "MAX_EVENTS"],
    ],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint", "code": [8000, 8032],
    "maps": [
        [80, "control"], [672, "owners"], [816, "owner_levels"], [936, "owners"], [1296, "owners"],
        [1608, "owners"], [2536, "tally"], [2592, "scratch"], [3144, "pattern"], [5096, "rows"],
        [5160, "blank"], [5208, "rows"], [5256, "rows"], [7888, "events"],
    ],
    "constants": [
        [32, "ONLY_FAILED"], [176, "OWNER_BY_MOUNT"], [208, "TASK_NSPROXY"], [288, "NSPROXY_MNT"],
        [360, "MNT_INUM"], [472, "OWNER_MASK"], [600, "OWNER_MASK"], [1128, "OWNER_HOST"],
        [1152, "HOST_PIDNS_DEV"], [1168, "HOST_PIDNS_INO"], [1736, "WANTS_PID"], [1856, "PID_NUMBERS"],
        [1888, "TASK_GROUP_LEADER"], [1976, "TASK_THREAD_PID"], [2080, "PID_LEVEL"], [2216, "UPID_NS"],
        [2280, "PIDNS_INUM"], [2456, "ONLY_PID"], [3112, "MATCH"], [3624, "PATTERN_LENGTH"],
        [3744, "COLLECT_EVENTS"], [4032, "WALKS"], [4136, "TASK_FS"], [4336, "FS_PWD"], [4400, "BY"],
        [5312, "STATISTICS"], [5352, "UNSIGNED"], [5728, "SLOTS"], [5864, "TASK_FILES"],
        [5944, "FILES_FDT"], [6048, "FDT_MAX_FDS"], [6152, "FDT_FD"], [6296, "FILE_PATH"],
        [6328, "FS_ROOT"], [6392, "PATH_DENTRY"], [6480, "PATH_MNT"], [6768, "VFSMOUNT_ROOT"],
        [6792, "MOUNT_VFSMOUNT"], [6816, "MOUNT_PARENT"], [6840, "MOUNT_MOUNTPOINT"],
        [6864, "DENTRY_PARENT"], [6888, "DENTRY_NAME"], [6912, "QSTR_NAME"], [7856, "MAX_EVENTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "3bc6eb0b7b0add5f354d11683e506e7b02da3754b5caf6acc44872ba8b162d86",
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
            "name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]],
        },
        {
            "name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["path", "s", 48, 256],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0,
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
            ["comm", "s", 32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["in_root", "I", 76, 1],
        ],
    },
    "code": (
        "eNrtW21MZFcZvne+h2BnYHfKLQkpuKWB1Y24UiWr637VtLZVsUqoJthOJw24ZhOG3QB3R1OgXZdN/LFAbYjZmAU2C/3j8m/2l7e/"
        "hGhVmjTqShPRaMTvrTFmTbrgnPM+5849l3tn7gwDtM3y551z5573vOc97+d5BqNO4X/6YJzTrErjVP3bm4xqPkX6S/johRdCUWUz"
        "95eqX6f3auT3jFmi4dz89dx7F3Kf2cyEQgx1rNOl0jiLed8HzZxf5HwzpxeIVl2ldVSbPOpHOWX8D7Dv/fL3MYyzIfA9TfIaM5BP"
        "JfmyOTEi4JNm8s1gX3Z++yrLJ1WAT8DCx7bvkeQC5l2iB196gOh8hL636ylTv8LfDyp0zg0TU7ReiM7FSNJ7vblBY44OgXapVeZ+"
        "Otl70GM2gnP+JtGhKL1/A2P39Zto3ij0gHX1Wfr+2SZhf6XZlRGGPYRhX2kN9vUHrPtnThuS52h+BPNG3fZdzfct7CZ1eq2oPGsW"
        "eTJVN/n7Cc6N2QGNkzUBheT5DM2fgB5Gd1oPa9DDn0gPo1/xeP4a14M+8/qmsE/m9/r15U1p/vOY78N80C7fg5xu9dtRR3+2xxtj"
        "Dvv0wy8Cef8aZuspWA+0S2mV/D2otMh63nF7ewt6vkX+CT/v9ZN8S6D6LOzhw7LelkDPHL6F+Ed6ztST/tn6GcYX/peIvCHFAdMP"
        "Lyk2PfyO7FHdz8+v+LmrXM9B5Sni76q30vzCXW9/h94+S3pJ5+2BySv4NjQd2bTmKRFXttpXN/EfiGOdyBZ7WvNkTyRncuaPkO9J"
        "Od9EbOtGHqf3B8nPXfORKT/ZXTYKvW03L/3AY156bd1Rj/n877LOlLuc1nwl7CU5S3wONTWTnYXoPUa5nkFjfeA/7Zyvt8jxUmX0"
        "Zd+/13ycBF9hXz21UcVJf258DMhv5+dmz/r1RfhvQPJDe7ztafrVhuM5eoxrmapl5K2fbxSb97bVr8149JMNa7xg3/+IjaP58Q/Z"
        "WM2Pb7DxZJ4vzy/+ftJnbrvMA41H6PtDD9HEbFBRrrD3VDIc4375e+OT0Jv/OZIriucfx3l/neIvO48TPvqemYhRK9tFV7Sar5+3"
        "kzs4p9ubVv91OmcN++vn5wV7maH5LM6yk+xWofeD0+C3KMXzcE5v45b8xfiyCUYqr78BS9wSehVxfAnPX1D80r7OPpDfp2rJL1vs"
        "JmSLb6GnldLq/VOkx1A7l8Dkr1WDBkAtelfZOJIf53gmx+i9bmYfbD34c+wA0fRhxBv4VZfvQ8pBJT8v1UL8xJjJqfLnATyHXC3V"
        "irXOEfZg97OErxV5lfJWtx9yvQK52iHXKegH40SgxeyjjjF/PRzyJJd4HlSieE77afbV8XXFeOv8atvzaul5qkXUB7+Xzt9ehwWR"
        "B8Owl4Rawz801FL8M6bkuGoEMN4PPTwK+gnk8VP/RT49vmG1wyzk1OcoDq3ifFf3NUKOIxvWPjSodGw45//Pm/5xn6VvucDn5Ow9"
        "0qFY6wwRT1MtT5Fe+iiPi/yU6nsUdnrc5BOT7PmrRCOdUn/D9PUM9hXHvDhfbxHrvWz2S9Y6J6WNkFxz5Jepjm9LfURKG8YYcUPr"
        "xxj9stanOOvlDf4kPSHGP1UV1Hsf43pdVq31jb1OsceDTBXpLRYqnI+t8cqal0W80+dpX71hxLG0HMeYPV6x6Ken6ceOdVSp69v3"
        "E7tfxLlvqWRf/5DWMV4G/5x9j/u3zhfrsHgQF/Ga8fMTg+QA5H0C5/oQ5qF/6ob9Z837Fr9kx6Iu1Wdgr9oVP9ndNKdZ1Nci/3Yj"
        "z5j8VFWy31TkKs0fvgb6PU4zwwugi37F1iewznUpR49xO16Q+oGMdtlvX99nqVusfsFWsPtFd4jifyL0sHy+2mKA6ALoVdBp0Mug"
        "46AjoMOg/aB9oM+BPgPaCfo46HHQDtA20BbQRlANNA4aAVVA75Aetdug66BroL8BXQFdBn0d9KZf3FewT0J/Zh0wlbfrs6ibVUs8"
        "1WcRR5HH7Hlbnyc7NAbyfFRLHdGl7le2U08mlJBzvYD1RB5ndZ6K9X0F3rfLl1Cb+afVpHPeSvjO3VUsfrjaFFGOO/QDYn3hp1nk"
        "L1Znsld7A2TvQe6FZKcqr2vI4Yyn5fq1N4g41ok4JuqzZuiVZ6GcHIF83M+RFxP+KnN99jyoUF7Xa6lAOnryf3RejdjPCU15x3Lu"
        "DY1Uj+T7/r/S2E/7CHKvz8kfhPxByH/YJj/uKUTdPST2g3zcFQw56putwx4dOvC5u8LP2/i6/8Y+GrGPO7Z9NNI+gmIff9sU+qd9"
        "/MWxjxNx0Ozn9uiedwl568zgNfjVurd++qy3ftrsN3FvZK9HDQqXytHaV5RC64j8kDnvUT9zyNN4n/XtjHUsVVr/nVApcLnn2+84"
        "2pM+Q/VBDPErc3Bl0/H+BPuy7ztzhPRVqry5eC7pSQvb4hH0WTpfDf087UOfk+XzWs8IvrFeoSfBv9H5fqlYfXbWpT7TWsAf9YrW"
        "hvq43VynrcC9Rab+psvzRZfn0y7Px12eX3Z5PuLyfJj0fhH3gqOkr546P8Y4n7EW3Dd+Q3pujy/m+e0rzQ566qjw0y9qMj/Y+4MC"
        "l5sjfRSKExL/68SnYXCfox3oc+Ol8bP5g+mP8NtMnybFYdE3C3vYeq+ct5NC/U5Q+ZRNz5fLk7ue6tOG9Dt0rzxK9tus/mtzMzc3"
        "+d02Fz2NSOvpM8MlnTOrDxj/LbgD4qmo30TdJu5vxH1NFnXzGfW3ktwxs9+kcXK0XerLU1q7rQ+MI3/+DPa1bJ6TZum3V5tEnv3i"
        "u1a+4lzEOS6B5vt0Oq8ztehvXmoz/aRQHZoFH/01wnX1yYhZD1n/jp6MmXhdh0NdyO9d/HSf34k8wOvDsa115RjWjRe451/V8/dO"
        "EYvcIv+sPi/01Pqu9d5RT5WIn+fqPO4nR3APsFM4+j383Bk/R31mDAM/x/3jfNgjfj66Tfxc9OnAPYYiwO36POLn6QrjmbifT0Rh"
        "VxNF8HPhZ+k9xs/F7wjSO62H9xp+Pra7+Pmu2dse4ecX4Yfo425crBR+/oXK4ueuehP4+THSy4Qbfv7p0vDzSdR9E7uMn79aIn4e"
        "rhB+7rUvni8TP/fY75eNnw+/z/DzyV3Cz+cXPOLnv94Wfi7yeyL0izLx86UNa9wScdfE0cNFcPQBO44eV73h6JEiOHocv9spgqOH"
        "XXD08G7j6AtSXGf1yrhFnxXD0evKw9FFH5YIPXEPT+d9UY3qiKefK4ant6ofDDw9Cjw9It8vloynH+PxQ7/mcr92/jLiIOVh4zHF"
        "G04+sVc4+cKO4OSZYWd8XL8Gv1TfUmke6StdI+qiN214+S8lvFzUZ8Vw89ir5eLlK2Xi5UuVwctt9+CxOvF7zn74739kvPwC+AfL"
        "xMvxuzDjazjv5mJ4eUCyZ+EH28fNfZI9C77bxc+fPVFZ3FyfF3nlHn7uBT8X98pu+PlqnTNuLn6vuGt4+WSJePmkG17+kSJ4+dD7"
        "DC+P2/Dy+yqDl3v+PdqX7+4Nvn5yR/B1EdcSvjsb9PyRu47939R7BW+fkfH2kHwvvGN4e6vA2ycK4u2e9SJwdrzfGwXOPlUqzv6i"
        "UjhPZ1xw9hVvODvqG7c8Xi6uKP5vQYva+E6Vyxe45Dz2Nahsq/6J6RXC2afKxNlD5OduuIB33H2hRHx9enfxdZy/sAd9bqUy+Lrg"
        "h74gj68vlIYr4/9mGvTaHcLX8XsC/D4/M62ZOAPvn13vm98sjKujr8nj6x02PU+Xia8vAl+/bcPX/0n4+qUdwtejhK+L/iw2US6+"
        "fqtMfH3REV9n90ya7Z5JxtefLA1ft51bMZx9df8HBV9/mOvp/zBZKGQ="
    ),
    "programs": {
        "x86_64": {
            "opened": _OPENED,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/packets.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_PACKET: Dict[str, Any] = {
    "type": "socket_filter", "code": [0, 5584],
    "maps": (
        "tally 16 gate 7 control 14 owners 84 ports 117 ports 8 control 50 control 22 control 14 control 155 "
        "events 13 control 15 rows 15 blank 9 rows 6 rows 7 control 121 control 16"
    ),
    "constants": (
        "STOP_AFTER 32 SKB_DEV 44 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 106 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 MAX_EVENTS 47 BY 100 STATISTICS 135 SUB_BITS 37 UNSIGNED 20 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "",
}

_PACKET_AARCH64: Dict[str, Any] = {
    "type": "socket_filter", "code": [5584, 5568],
    "maps": (
        "tally 16 gate 7 control 14 owners 84 ports 117 ports 8 control 50 control 22 control 14 control 153 "
        "events 13 control 15 rows 15 blank 9 rows 6 rows 7 control 121 control 16"
    ),
    "constants": (
        "STOP_AFTER 32 SKB_DEV 44 DEV_NET 9 NET_INUM 9 OWNER_MASK 14 PROTOCOLS 106 ONLY_PORTS 19 COLLECT_EVEN"
        "TS 45 MAX_EVENTS 47 BY 98 STATISTICS 135 SUB_BITS 37 UNSIGNED 20 SLOTS 38"
    ),
    "members": "", "calls": "", "linked": "",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "2f545738a4f984b8591449c592fe849b6005e2c720855171c03d94fe21454015",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["events", "Q", 0, 1], ["claimed", "Q", 8, 1], ["ended", "Q", 16, 1]],
        },
        {
            "name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144,
            "flags": 0,
        },
        {
            "name": "gate", "type": 2, "key_size": 4, "value_size": 24, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [["state", "Q", 0, 1], ["opens", "Q", 8, 1], ["closes", "Q", 16, 1]],
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
            "name": "rows", "type": 5, "key_size": 96, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16],
                ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["port", "H", 84, 1],
                ["protocol", "H", 86, 1], ["direction", "I", 88, 1], ["__pad_end", "s", 92, 4],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
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
            ["dport", "H", 82, 1], ["protocol", "H", 84, 1], ["direction", "H", 86, 1],
            ["bytes", "I", 88, 1], ["reserved", "I", 92, 1],
        ],
    },
    "code": (
        "eNrtWV1sFFUUvjM7+weEjsWBZWPDNrWxbmgsFbRBGiuiEBMDwWzKC4GyJmXbh9KnslaFRVEkxICJScOLbDFtMRp9MKlvo0/yyIMm"
        "JNXIg4lgCNGYGIJtx7lzvrt75+5sf1hEjNuHns6de889P/d8585Xew3zfvo6DZKb6Hk0+du8J7cyh8ZNjMe85+kI5g10OCTbIFOQ"
        "CUiTZPq2p8/SH2MhV2YHxrzxxEPM92OPk4zqjI05jnPS/Vvj41Eazw50LbquS14Xo3ErlvBkvoBnba0nExG/Hiuy0pPTGvZLLs9O"
        "i+m0j0Ybd/fFlX0Nb8bowDWK72vXKS5Rin+Y0f4nvb/5OugxSe809v+Qifj79eQLJubf8ezOF6Ffu41nyt8PrrGmlM98kfI8Cn/L"
        "+aV420X4q1F87Yt4DpH/0655Mdg97OlDnkL+uDWsEXrHKvQG6xm7L3qyC+gxJD0Jzbe8p+8S1o3RwG46ZmyS0t6TiPr3CzMKbFOh"
        "kfaJ4Jz20ft+9yHlyhFIS/vG4X7Y52Av5h0YrvV8kqEZ7ZZDdn1J+V9x1TsvffAz4U53lztCb1Pz505QfQwmuyBnfedsMLnZofN3"
        "mf34jjs+Secso73oJciegp3u37P8XMGvaR1+vIVng+znfiR5LiZoH/kcdinrI1inS+vk9/EF9HP/uNeDyTT8SHpyuDjr80ve/xFl"
        "/1XQa8j7S/M3KvPNoPmHcC508qPX/bXNlTnUV69r5wanXM+lPKSfKr3nfmSQ71yR7G7VIqxZ8nvoYeTbtasHZ4T/PrCZxjOGDvzS"
        "2Ckvf6vZ24o/Y7I/ih/9DOcaMoM6yKEuy/ZTP8kVzyvjnXTONQWvNcI7G3XcGyJ/c+PkZ1PLKlau+/I5tuGv8G/EoH2aHo349I2E"
        "yF6ht6mF4sDrs8OV+xtfXtCuXLED52V5dZphMazvvKv1Ftvqq1O3nwPfr0Neg7wKeQXyMuTXkF9BfgE5BXnB1y/yReAGwZr7bPr0"
        "5YsJ3z75Ysq3f77Y5rOrD3HLwt5s+kKVOFMBTwNH81PUD/NFum9k3PNqSP1M9NXRFcJuuudkEZ/BgVuOXCeDyZuEX7FG5V6wzHsI"
        "+oAVjZbywsdn1sXo/RGsY9S3ugsbSn2Iv99f0P32R02f30JffpL6/cw6VpO9FjPQJ8p9QP5pb/zUkzP9Kdyvbs7Xtt/P87L/hL+O"
        "M2OKvkl5lfGG9wvRT4JwX6uCu6aCuzHMN6vMTynzEwHz+Xgb8mFI97iGZlbq89wfOws8B64IfLFRN5kQxV3tMwLvw2wH9aFL9L41"
        "fsfZJuV/6FwZx0ulkmDmAdzreT2Qnj+coHgKP+22Mo77+ucJ2F+B5zeor8dXso2u3Il+VbU/V9Er/OS43wOcfVLqa9xPni8r/p2z"
        "0YvTnCPuTSHUS8zz74qCf2eBL6cgj0MehTwCeRjyIOQ+yD2QuyB7ILsCcUn0D57nZ1z5rSuf5f2mBfWxFfdq5L0X8RL4Zemov3Hg"
        "cJrsyY8Dj9P7KtbzhJfXAW/TR7BOfIcdrlyn83VU4Llx9Kv0qcp5hqwfeJ0+Dv3A8/TRynUxWT/6Wfp05TyTzwv77MhdpPntLRRg"
        "u5PmD6bPVK5PyfsAv9Pvl+5B/EBZWpjJ+JsfR5/Q0SdK+HUWuP+4gqOzi+LabCDu75oPwv32xPqSfg/v1sVQn9vnl9LvS/jvnq+D"
        "Cu6dCKhTi10AbpvA7S014nb7PNn72T3pV0vup5rAs7U15cdi0SXta4cqvxP0u7DX0t6g+PcF91VLD1E+gN/5CbqfWJF2Jsb5G/Fd"
        "0J4lBeJ5RPqO0CQ9rRHNu79Oh8q45J33MBnY3koG7gwRfornEdEfw6RXnmco84Q+Q5mnK/P4c6tbbxrs9Prk8+X+yutgCHXeAL8S"
        "hhLnHpIbOvDcSnIojLhspgX2Fsx7geSxvcp87NvwSrlP6VI8Z5qpTidhV/chvWSnV8fNZmAeRfwtXSs9e3E3qA/sfhXzwtS3woy+"
        "U3pRH5kInUt7b/k88f37w7gv7EG+UdfCnwwL+fROGrQuzAhn8o30Hdi9/S/CzxT8fC7Bfpfqsyl1y8cDhRndg2u3LxYYr+6Wj+fE"
        "ueR2N2xiSpzbYMdHc+RHCn78qfiRUvy4ofjxi1Mb3um+/iHupzKu0z6n5/zjCeDtu3O14dWxOV+/MMV+r8/J9446n1vnc+t8bp3P"
        "/cf53CmFz50of+9635MFhc/NVuFzL1XhcwuL8LkFhc/N3mM+t7BMPrewMJ/bHwePG18ij3te5XHXB/O46JNDjVV4XNynMrrK4zYE"
        "87jww/6gzufW+dz7yecW6nzuv8LnfvJg8LnoJ0G4vyCfW1gmn1tYhM+Nq3zuavCywXxjwzmF55X+b5fCd6/3HbRe4PBiPC/xi8OT"
        "4HmjCs87XM6jj+dtXiLPG4Dv+oL4/iv1+ehPHu8q1kWr8byFYL1L5XfD7Ps6f1vnbx8g/valZfK3O+4Tf/t0jTj9RJ2/vaf8bbjO"
        "39b52/8hfzuxRP62+B/hb89U4W/fq5G/LVThb9/0xv8GVUCoNQ=="
    ),
    "programs": {
        "x86_64": {
            "packet": _PACKET,
        },
        "aarch64": {
            "packet": _PACKET_AARCH64,
        },
    },
}

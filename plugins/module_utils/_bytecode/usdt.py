# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 14312],
    "maps": (
        "control 3 arguments 83 compared 274 owners 153 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 102 tally 129 control 17 control 70 events 7 control 14 control 5"
        "20 rows 18 blank 9 rows 6 rows 7 control 35"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF"
        "_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LE"
        "VEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 23 BY 11 HOST_LEVEL"
        " 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PI"
        "DNS_INO 16 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 11 HOST_LEVEL 9 TYPED 4 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 P"
        "ID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE"
        "D 28 CASTS 4 TYPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 101 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 STATISTICS 12 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 76 UNSIGNED 11 SUB_BITS 75 UNSIGNE"
        "D 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 449 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 161 TASK_TGID 1 TASK_PID 203 TASK_TGID 1 TASK_"
        "OWN_CRED 176 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 107 CRED_UID 1 TASK_COMM 32 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 440 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 545 bpf_rdonly_cast 14 bpf_rdonly_cast 109 bpf_rdonly_cast 34"
    ),
    "linked": "keep_stack 1625",
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [14312, 14208],
    "maps": (
        "control 3 arguments 83 compared 274 owners 144 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 103 tally 124 control 18 control 68 events 7 control 14 control 5"
        "19 rows 19 blank 9 rows 6 rows 7 control 36"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 22 BY 11 HOST_LEVEL 13 TYPED 4 MA"
        "X_EVENTS 19 EVENT_SIZE 16 TASK_GROUP_LEADER 23 TASK_THREAD_PID 10 PID_LEVEL 11 HOST_PIDNS_INO 16 PID"
        "_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 42 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 HOST_L"
        "EVEL 8 TYPED 3 TASK_GROUP_LEADER 12 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 "
        "UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 30 CASTS 3 T"
        "YPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 101 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATIS"
        "TICS 12 CASTS 20 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 77 UNSIGNED 11 SUB_BITS 76 UNSIGNED 18 UNSIGNED "
        "8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 440 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 80 TASK_TGID 1 TASK_PID 201 TASK_TGID 1 TASK_O"
        "WN_CRED 177 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 107 CRED_UID 1 TASK_COMM 32 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 431 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 463 bpf_rdonly_cast 14 bpf_rdonly_cast 109 bpf_rdonly_cast 34"
    ),
    "linked": "keep_stack 1611",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "b25018245b358c7890cd7ccdc29e79c121c46984b907ccadc353d680e43350a2",
    "maps": [
        {
            "name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12,
            "flags": 0, "key": [["", "i", 0, 1]],
            "value": [
                ["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B", 9, 1], ["index", "B", 10, 1],
                ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B", 13, 1],
                ["right", "B", 14, 1], ["is_signed", "B", 15, 1],
            ],
        },
        {
            "name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "compared", "type": 2, "key_size": 4, "value_size": 128, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["text", "Q", 0, 8], ["mask", "Q", 64, 8]],
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
            ["comm", "s", 32, 16], ["values", "Q", 48, 6],
        ],
    },
    "code": (
        "eNrtXG9sHMUVn927vVsbkrs4WdsYTM5xQoypaQIhDVGjGEJFaEExSa5xkSLnck0duXLhkgpncxJxSAtSPrQKbUWFRBvHKU4/lFRV"
        "JfOBaqOqEu2H/vlQtZUsUKBUDYXQUFBFiPH1Zt57ezN7u/fHfxKoNl8muzc78+bN+zdv3s9OMxP/JjVos20nC7xtXcKUf84paOM6"
        "YycLhcK3i//nn1gsLt7b+L2lGaJt1dXvLT2K/baKtqcJOkzi7z/ANt+4Rsyf794A7dBW0ToZ+J3P+6Lo1wt0muo8+eN94r1lJoEO"
        "QVehQL/bp+C7gSZcN5DPRork8C9WF9vrcZ3FZRby3f2iv8FuKePDnuLviQM4L44XL47HSUrHU2yNO7/ER+y3i48v+PI95T3Ny3/n"
        "pA0W2wj/fRx/j+C8nTieBe1gke0byvk+OrAK/tMa9dBxL7RntyNf1uD7CL7foY4/UhyfD7HLALr2GcOCLss4DHJg5Jgu2gPivcEO"
        "wfdPwvdHkE/Orbj+Blg/yZ3V8OcC8SXB6RkDvic6SC4vVJXLC5JcOjFVrq3Yl0Sb22uiPD4A695P8vkZ8V0u04ByvAjoQ37mu0Ev"
        "VmkmW8b5rcG+2OMgn4mlSM8Y0qOBnvDvTZTbnJA/GCeBfHG6GNLViHTcqPAlj/q4Ssd5dc+8nTXOOwbjkJzxcVLF9hVsc9nrYf6I"
        "BvzDfg7yn6+X9xvBlvfTpd9ze69z5ZrLx6P4PnEUx2llCv8dfJ/WF4n1eNebyy6G8Yo/bubrj5hCvvm6eovt8jtKehvxWb9zrGQv"
        "HpPWn9u7yKVzs0Rnbu9i5X0um0B+gAD8EfsZDAg9gs/2GbA3Iw2gH0H8tRpq5GvDwYLMV4PlwJ4ZDWJ8y2hkhmg1FhO/A9+H7/gy"
        "2imQ3/benfgcx99jON7D4v1wZx/+Dgo/3Knj7w+J97t7Hyx47RUXTEvvYX5yNIKtg/I4EgH54/ZK2LMI2rMI7tdp3K8o2rN1yBf0"
        "R4NFcoX9jHjs2Xq0Z4bHDqC9OpvFfenF92j3zn61JC/XS3K6T4+BHdOXgB3TG8GO6RraMZCD4S2LkT+3wn7ocdiPol4a2D8m8X94"
        "y0qF/+19K/AZCB9el1L5v4743w7877upnP/FDaiH/8k58r9rgfi/bE78vzxTG/8/mFH5/58Zlf+XZvz5f3EG+P/OjBTHuPGDg3Z+"
        "APlsRW5T9Jj2xW8/WmexH2X8X1uF/0sD+L+sRNdNc+L/72rk/288/P+1h//nAvj/K+T/y8D/uCeOjEMg6ORQLzTkI/rjsvisSY0D"
        "8m1/g7iy7U/Y/hbbc9i+hO3PsT1TkP2S3TW3eMSKjYl1OQdL8ZwsD/K6uPykNeC7KyeSnxPrQ3mwK8QfvegHeQg2yNAvYUt8Gda+"
        "g/thufzSfOL44Sdhwc43kc4ojG9FYaDhrkV10Uv+1ks3+W2ij+gewTbNDgl6KT6bRDl39mDckcLnn+C4BoybwHjY7oc4xI5Aexbj"
        "BduE88kAPm/bgu93Yot6d/YL+BwFRRvA521Waf+5/XUeRjrWUbzzdoF/se0upvCZ+3NZTkfiEE9MxFE+4tCvvUVDPemfofgGzk3J"
        "AvM5b1jaXub/Hs5H9hh8Z6McU5tBP+AMIv/jyH9sPeONbmvB9eB5zDtfvg3i+QnQg1GD3ePGZ53ldo4l8HkS9SY/hPFrjXFu2XhL"
        "53ecbIVxotI4Xj5lJvC7QygvGBdPgJ0bDeKbwYAR7UdnYL4Y2pVMQBypdYr1kD1JZOj8C+MNdMzuvO800HkNFM8+AQtIa+8gneBo"
        "2nNvwfcmfnc0iM7FQGdGPS8sNJ0kV9mh8wF6c6CifuTbutT3rZXl3nm6pNd83Wefpvie9tWpcV8XX5N9LeePf57HHgO+lOwSPE/i"
        "+Nnn6vOblvAOpXEzqH80XkZT7X++0QR+3+F/DiN+voLtcMed8N0XW8HPb4S4PKNFFf67/ZtuVOjx7j/JVfX9fqLG/V60IPttMdxn"
        "jfb5IqznpFmQ+WqPp3z5SfGtfRr41t7UiHQhX1bg9ysofwLvKd7hca4m5aG846b1VwqibdiDfHvC9Rd9/Lu46m+cx5HfMeT345X1"
        "0d2H3PZPtJ2qNM55aZx8I+yDxb4CfImQPsL7zJIonS9h3Zkd9a07d3XXbY+B3HG/yuXFHi/Jj1ZBHtPFc0hKrHMDzI/nnsEo6jG2"
        "9inkywp/OzF8LyRE8xu7MP5PuXYtr8Tz/yrIcZKr74OqfBrsr9AP151uMPB9Jz5H8LkDnynOWw527gRz7S3nB/F3dwf1a/7YP+8e"
        "UfLexKfdTcmP1XNRf4CdH/fVo7QGG2A/g3HkCczrSXlqLp/cLlNcdcg3jod4OzP2Jurlfbj+1wPoecP3vXfdMh0na6KjUbHf3nMn"
        "nWMt7Q8FYb+q2O20pon5DPb3afn+YiA3y/NjoL5cRL79RczTGvPwK/Z14O+z0QB/nVT8Nd3juOcAPD/3rN7rngPEPUCxvVTsm0A7"
        "m2gO2Afp3kb2KyRvNF9miT8fSb7aO7YzP3k12Db1HFG2fsj7Z34YZazSOcMdF/aF7oXk+P6C7znhQuXzxuELhZrGmYB+9omkEl96"
        "11u6pwuY92Aw3fK5hOx95hSM09MB91uDJu6vifv7FI77uGrP8scD5s/OD9+yx4P5Jq8jM1GZjlrHobjF608ySCfxv3012dsXA+xT"
        "VPGP3vF2d2SmffexVjsQpzxY/zToL9j1XRrccubbegPoamJ+89pjcM9qaXez2eWz7p+W8xhTzVtFa5+CcXuaut15ud3kvwP/eqdB"
        "P1Q599oPimN4vnE296P2nf723DlQyj8lMX8p+1mKZyZ9+msSvaQPlv5vzfc+eiPcs6TN9QF5mDc0kBewwxmMpzKYZ+T6mJLyBAZ7"
        "TSM51oQ86a794xFFPtan5JUmkd6p1RS3rcH4vNfXHvZ0wj3gVEuqiryY0/Wd4/RpoH9Q9/uubN9j6v7zcXhKzkH+ps3nlXVOtSTx"
        "PO+l8/0r9dF58QrQuV2X/UqZf4j55ufd+gXyK7XawfyQvx2j86jf/bLveC9cqMlPeMfJb4RzH9lNr33MH4c7ELrPD7KTrn/obkX9"
        "vz3gHPbhDOwTjMv9fhTtmPA7zf7nN3r/ifNDrp+Ae6U5+6Mx4I83HsqcQfk+BfO0N2kKP8he2GOo5+Oq/HjleLby5NA935hZVT79"
        "+ETnr56m+7Q5yYFnPQslB2Xrr7LOqnFatjZ+GSylyX7S68fyx6EOJB1vCPAvm3Rf/3JL6Z5X+Jdm8i/PKvF0Kf8eYJ8w3zZ/9o7V"
        "Z+9QH7JDtdo50KvEMX87V26nQH/yh0Fevfcgrt1z64Qw7mm5Xcm/lMl1QL6Y3leV62PXRq5Ldm5DRbrqHZfyPWX2Ds8n9jjM175U"
        "YzK/yQ8R38ke2eOqHJG81StPVEdE9rheO9fT0j03Oaiif/MlB9mhOZ63jtU3TuB+o7+he05aP9kpyu9SfEd2yz6ztaDEwegPKZ6n"
        "81i2CxKC2f1JJV+c3Q9xbxYDeO9+2C9gXal2nf/vJ5MF+fxXa54lk1TryvjvCelcl229CegyWwPse2Nd8+VbIa7nbsRU3nchHVGl"
        "Pi+O+zKJ5yQ+XlK63+D1rmvEOdBw88l7hF/qV+JBuq8xWItiH0iPqR6Czm35paX43BTnqzvFPAb7CPyd9lm4BzgRkDd6AetHm9U8"
        "FJ9vtEI9xL6i1+PnS6LvoOsXU8hXkIMjR9V7B8qTlNWfYLxs07rWl+o7Lon90wS/DPaPMr0R31O+vQkYuU9X7R+nc1TkbzRlfc73"
        "1bz3COW9qa72HrU+spwPusKHPPKBhxmjuM+iztl8tbAG9VSTzmN0zpxq6kW+bXX9pIbzfku6R5vKmMjnTR8RXYul896IqdJvj/cp"
        "5/Ns2y9BX45D3Y5cRyPqlLSlAfqzqIo+xyrql7NezW+6cXGZfoPBlPsnpP7evAHRz+X6brx/3Czl8d17l8aXPPfZL2N8hfVMQ1Df"
        "lG07XfCO+3lpXKoro3onnt8VdWDxJfNjd7C+qszuYP2Va3ck+T+HfkO2O/bYHjw/bEWcAPiLzDOlfIG4D9v4IcoJ2v2NH0DbfUnJ"
        "71omEOK0qPUA9k8xf9CQqJoXO++bF3vzsl9erOcGyh8+/7GSxzlROY9D+ckpzMfXfM+G9KRjzZ647Hxd94uE86g2L+EHJqMlPddn"
        "Qa+F9AblV73xBcmbhfWKJb7TPv9C7Me+eJuwa+X3We2K3k01m+L7CcxbuvbWgHF7Wna6z5gvCtivVl++Ww0nL9fH/+cuK3nUJOVR"
        "n70M5z9DoYfm4+volewu1V3J69ck/9uT0xV/zOtW5TpB2ldefyrfQ9L4PbvK43PDpUtjPXfB7/ejXtMz1SuLfhpT+pmefib2k7+/"
        "H+NLuV8U+8nvOV91Tz9Rb/8Y8iuG+85w32m/45rC31WIk6C6k8S9/vlA/jsf59GV2A/rJh24nmbLMc/rgJtkj45SHhblHOsYlyM+"
        "50jU0x/vwRM6U9a3rygPQs699KD8cPyGLCeJh0m/NJSbpK/+kX2lfpSfHUScxtmDpXVD/TDE1buQj2kD7IhzT0l/OT0UpzhYR8nx"
        "Rinp/j5tRJRxJ7COxGA3gJ/JgJ5tWnsF/Bz63an1rew9SW/bk+8WVL2FeoO50+d/btjU1HmZSfcUiVuYxz5R3H3zZVhHCtfxX886"
        "Up51vOVZxz8LStwUo/e7od44xPkxqn8IcX4hzq8WnN8Kdm1wfitYiPMLcX4hzo+xEOcX4vxCnJ8v///vcX79zJvHC3F+Ic7PW9fr"
        "1nmRXduH8Qjh/EhfXBwfKMwAPm/z3DM4aylO1MR6DfZeQeaT99wchNPb3ZIJ8XkhPi/E54X4vKvCrxCfF+Lz/M4JVw+fd8T1FyE+"
        "rxI+7xElbx6Mz9tZ37o/dfg8wBvMHp+3FusFFxqftxKfCZ+3Ap81pS6kOj5veZ34vBtqxOf92Ld+gPxi2oTAeO44PUjolnB630U+"
        "BPnn168xTu/3deL03r5KOL3XpuW42iHcSxluDRIphNtLmw+wWuo4XXyCOT91gfnj9dVNzhm/dqze+srN7vnHF5f4lHr/Q3i8BcML"
        "HK6xjvJMFdza4XnGrXW1KfV3Xj2sjv9sqsznBcd/6qw2e1gNf/eNOeHvLPa1aTlunjP+bgLrlvF+wYp/jtVlb1w/t8MXh9fTcqty"
        "71/C3z2k8OHTi7t7d5a4u9frxN29quLucrXh7uzTWAe0kuKyavg7uOeZWpbylRcr3lwn7i6JuLv9c8Ld5RsRZ8KeD6hzUvF3Vlyr"
        "k84riLvbEeLuWIi7C3F3C4272xLi7lgl3N1yzc9/BePsekOcHQtxdiHOLsTZVb6X+rTj7PoUnB3Vp+WRzjK8XSfi7bIevB3WoREe"
        "JttsBtjVq4y3a0a8XWye8HbNEMeX4V6aPXi7TGkfU8wHbzdYqjsVeDvTcO8n9gi5DfF2Id5uNni7B0O8HQvxdtccb+f+vZ5k1fyX"
        "P97ufV+8XenvUNE9zI9U3F1HiLtbWNzdOcTd3RiAu7tZ0b/quLu0+4z5ooD98sfdleTsZ3Xi7yYC8HenQ/wdC/F3If7uk4q/W1Mj"
        "/u62BcLfPSLOs/8DA+SH6Q=="
    ),
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe", "code": [0, 14152],
    "maps": (
        "control 3 arguments 83 compared 274 owners 153 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 102 tally 129 control 17 control 70 events 7 control 13 control 5"
        "06 rows 20 blank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 54 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 23 TYPE_OF"
        "_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 16 TASK_GROUP_LEADER 4 TASK_THREAD_PID 11 PID_LE"
        "VEL 15 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 15 COLLECT_EVENTS 19 KEY_VALUE 22 BY 12 HOST_LEVEL"
        " 13 TYPED 4 MAX_EVENTS 18 EVENT_SIZE 17 TASK_GROUP_LEADER 21 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PI"
        "DNS_INO 14 PID_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPI"
        "D_NR 9 HOST_LEVEL 10 TYPED 3 TASK_GROUP_LEADER 11 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 P"
        "ID_NUMBERS 14 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPE"
        "D 29 CASTS 4 TYPE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 103 CASTS 3 TYPE_OF_TASK_OWN"
        "_CRED 4 STATISTICS 12 CASTS 20 TYPE_OF_TASK_COMM 3 UNSIGNED 72 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SL"
        "OTS 38"
    ),
    "members": (
        "TASK_NSPROXY 449 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 182 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 161 TASK_TGID 1 TASK_PID 195 TASK_TGID 1 TASK_"
        "OWN_CRED 176 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 109 CRED_UID 1 TASK_COMM 32 TASK_COMM"
        " 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 440 bpf_rdonly_cast 147 bpf_rdonly_cast 246 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 537 bpf_rdonly_cast 14 bpf_rdonly_cast 111 bpf_rdonly_cast 34"
    ),
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe", "code": [14152, 14048],
    "maps": (
        "control 3 arguments 83 compared 274 owners 144 owners 21 owners 38 owner_levels 19 owners 43 owners "
        "49 owner_levels 9 owners 22 owners 103 tally 124 control 18 control 69 events 7 control 14 control 5"
        "04 rows 20 blank 9 rows 6 rows 7 control 157"
    ),
    "constants": (
        "STOP_AFTER 11 VALUES 13 FILTERS 20 OPERAND0 17 OPERAND1 154 OPERAND2 48 OPERAND3 48 TEXT 29 TEXT_LEN"
        "GTH 48 OWNER_BY_MOUNT 45 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 1"
        "4 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 ATTACHED_PER_CONTAINER 94 WANT"
        "S_PID 8 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GR"
        "OUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 15 UPID_NS 15 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LE"
        "ADER 15 TYPE_OF_UPID_NR 11 ONLY_PID 14 COLLECT_EVENTS 19 KEY_VALUE 23 BY 12 HOST_LEVEL 13 TYPED 4 MA"
        "X_EVENTS 17 EVENT_SIZE 17 TASK_GROUP_LEADER 22 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 15 PID"
        "_NUMBERS 7 UPID_NS 5 PIDNS_INUM 8 UPID_NR 10 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 HOST_LE"
        "VEL 8 TYPED 5 TASK_GROUP_LEADER 14 TASK_THREAD_PID 10 PID_LEVEL 10 HOST_PIDNS_INO 8 PID_NUMBERS 14 U"
        "PID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 41 UPID_NS 5 PIDNS_INUM 8 UPID_NR 9 TYPED 29 CASTS 3 TY"
        "PE_OF_TASK_OWN_CRED 4 CASTS 11 TYPE_OF_TASK_COMM 3 TYPED 102 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 STATIST"
        "ICS 8 CASTS 20 TYPE_OF_TASK_COMM 3 UNSIGNED 72 SUB_BITS 60 UNSIGNED 18 UNSIGNED 8 SLOTS 38"
    ),
    "members": (
        "TASK_NSPROXY 440 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 258 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 2 PIDNS_INUM 1 TASK_PID 82 TASK_TGID 1 TASK_PID 196 TASK_TGID 1 TASK_O"
        "WN_CRED 178 CRED_UID 1 TASK_COMM 13 TASK_COMM 3 TASK_OWN_CRED 106 CRED_UID 1 TASK_COMM 30 TASK_COMM "
        "3"
    ),
    "calls": (
        "bpf_get_current_task_btf 431 bpf_rdonly_cast 147 bpf_rdonly_cast 322 bpf_rdonly_cast 12 bpf_rdonly_c"
        "ast 461 bpf_rdonly_cast 14 bpf_rdonly_cast 109 bpf_rdonly_cast 31"
    ),
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f2d7348900eabedd6007af15aa28fad21c9de744cfe4b1a8450049be85a30585",
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
        "eNrtXG9sHMUVn9m7vTsbknOcrH0YrJxtgk1a0wQCNWlRLgkU04JiAkfSSpFzXC1HqQxcQnHWJxGH0EbKh6Ikamj5UhxT3Koq4UMl"
        "90PbjSqkUKl/kEpbVCMEraqW8kehRVUSjK83897b29nbvT8+xwnk8mVyu7Nv3rx58+a9N+9nq4XJf9Mc2nTbiznRxpYx5Z91Atqw"
        "xtiLuVzuW/n/i08MFpbPTfze4LpsY5r6vaEFsV+/bHubocM0vv8uttnGfjl+dnUC2t3bZWul4L0Y9wXZbwD4DKnjZHfvlM+NUBPw"
        "IfnK5ei9eQK+G2zGeUegHc2zI77ozrdX4jzz08xlV++S/XV2XZEcHsm/jz6B4yK9cJ6eIJmMxNkae3yHHLHfNkFfyuWY8pzGFe+F"
        "ZIfzbUC8n8T3ARy3C+kZ0A7nxd5XLPfxwVXwn1jQxccmaE9uRbmswecBfH6fSn80T1+Q2KYDX0P6iOTL0MdAD/QM02S7Rz7X2T74"
        "/kH4fj/KyerG+Ydh/qR3RvjVHMklKviZALlHO0gvz5bVy7MOvbQaVL02Gr4i28zRCOrjXTDv46Sfn5XfZY40oB4vAf5QntnVsC9W"
        "8QhbIeTNYV3MSdDP6HLkZwL54bBPxPcR1NuM1D+gE0W5WKBWeb4akY+rFblkcT+u0nBczTVuV4XjTgAd0jNBJ55vT2ObOXYljB/g"
        "ID/sZ6H8xXxFv1FsRT/N8T5z9Apbr4V+PIzPo7hvrRamyJ/2c1JbIufjnm/m2FKgl3+5Qcw/EJH6LeaVyLcrbyzs24DH/K10wV48"
        "4ph/5ugSm88NDj4zR5cqzzPHoigPUIA/YD+dAaP78bf5PNib0TDsDz/5GuEK5Rrem3PKVWcZsGd6g6Rv6I1Mly1nIfke5D5y4wNo"
        "p0B/2xP34+8wvg8hvXvl85GuAXwPG36kS8P398jnOxJ359z2SiimofUyLz0axdZCfRwNgP4JeyXtWQDtWQDX6zlcryDas3Wqngzn"
        "2ZX2M+CyZ7egPdNddgDt1UlcdzOBz9Hunfx6QV+udOjpkBYCO6YtAzumNYId0zjaMdCDkc1LUT7Xw3poYViP/L7UsX/IIf+Rzdcq"
        "8m8f6MTfwPjIurgq/3Uk/3aQ/8A1xfLPL0A18m+qUf49F0j+K2qS/7m5yuT/4Zwq///MqfI/M+ct//fmQP7vzjn8GNt/sNDOD6Kc"
        "jcBnlH1M6+K1HrF5rEeR/NeWkf9yH/mvKPB1TU3y/02F8n/JJf9fu+R/ykf+v0T5/2LOy78zQinl/NjGUY54Hhf5Z82qH5Bt+xf4"
        "lW1vYvsatq9g+zK2p7D9ec55Lpnd8/RH0M80IhNyXnQ+ufXBOS+hP0kOcrf1xHHOyfmhPpgl/I8EnoN7BB2G5xK2JJcR/h1cD8OW"
        "F/fw40f2wIQt3M/bgkDfCAKhke4lVfFL562bbzq3iT/iexTbJNsn+SX/bBr13BpHvyOOv3+IdHWgG0V/2NwGC2IGoD25F5+HIT4Z"
        "xN9bNuPz+7HFfXfyDvwdhI02iL+3GIX1F/bXuhf5WEf+zjs58cWWm5kiZ3GeO/V0NAT+xFQI9SME/dpbOO6T7XPk30Dc1JNjHvGG"
        "wR9k3s8hPjIn4DsT9ZjaFJ4D1jDKP4zyx9ZFb3xLqxpPucfLtoE/PwX7eVxnG23/rKvYzrEo/p4OUVyH/muFfm4RveULSyddgk7Q"
        "Qcctp9QUfrcP9SUG7RSYyXE/uekMBNF+YA7GQ30ge1HkR/IuOR8ro/rh5gmgN9gxv3if4iqjATaeeQQmkOTvIp9w0LRn3rbjYfnd"
        "AT8+lwKfyF/0wOLwSXqV3n3GZ9/sKbk/sm3b1eex0npvHcJ9jfvn5CHy72ldrQrXdelFWddi+XjnecwJkEvBLsHvaaSffqa6c9OQ"
        "p0OBbgr3H9FLcdX+ZxvBr7Zu9I7DSJ6nsR3puAm++/IaOOfX98E4PKjI3+7ffLXCj73+Lar9I7tpr/ewa71Tj1e4P5ao671A+8Ng"
        "uM6c1vk9mM+z8ZxTruZkn6c8yb81nwO5tTc3Il8ol078vpPyJ/Cc/B3h53JHHspNN6mdzsm2YSfK7XH7vBgQ34Vd8n6scG5KeT9W"
        "ej/a65DZeknbqVJ0zjjoZBthHQz2VZBLgPYjPE8tC1J8ifp3X3XzzizuvM0J0Dtxrgp9oXyX0B9eQh+T+TgkLufZB+Nj3DMcxH2M"
        "rXkC5dLpbSdGNkFCNLt+O/r/fbZdywq6IYpH/p0rtd9JP3X2F+iH80426Pi8C38H8HcH/iY/byXYuSPMtrdCHiTfHR3Ur+Vj77x7"
        "QMl7k5x2NDd9rMZFu3zs/KTnPkpyWADzKPqRRzCv58hTC/0Udpn8qn2efjz426mJD3Ff3o7zf8uHn795PnfP28nHixXx0aj4m7Gw"
        "So/iWIP/PiftV5lzOsm5HE9nf591xquDmdry2cX75T2U259nvePlb4B8nw76nNc9ynlN9zh2HIDxc2/3g3YcEMT8/Zl83yja2WiL"
        "zzo47m2c5wrpG42XWuYtR9Kv9o6tzEtfdbZFjSOK5g95/9T3goyVijNsurAu0+HiePqsZ5xwtnS8MXY2VxGdKehnHmlS/Ev3fAv3"
        "dD7j7vXn2xmXkL1PnQA6vR1wETEcwfWN4Pp+G+k+ptqz7GGf8dMLI7f0YX+5OeeRmirNR6V0yG9xnycp5JPk395N9vYFH/sUVM5H"
        "N70dHalZz3Ws1A6E6b5s+yzsX7Dr2zjccmbbBnz4amZe45oTcM9q8FtZVXzY59+ds848xkxLv2zNE0C3t3m1Pa6wm+I9yC+hyMFt"
        "N8h/EXnG+dyLmjfR/tvueU9M95LbME8j8pfOc5b8mWmP/tzBN+0HQ3ube50b2fVwP5QM3+yTh3mdg76AHU6hP5XqYfZ+jDvyBDp7"
        "jZMec6lPmm3/hEeRDQ0oeaVp5Hemm/y2fvTPE572sLcL7gFnWuNl9CUyW10cp80C/69qXt8VrX9I1QNB56A8p48r85tpbcI43s3f"
        "hx9Vx9/7HwF/pzTneVLO3mUbwS+kc6RSu+dLb/0a3/tkT3o/BjppH3ru77PrIb6LHkP5uuxgdgz0w53vIztI8uhtvcEnvorhOiAd"
        "jucJx/PkKu+4jJ6XPV+OLfL5Ytv/ppL8VHzOTMRyXn5O6keovyeaMJ7mijzIDlBcZE6qeuL2XyrVG/f+to6RXxgvq4decuptvZ3X"
        "tP5h1W+6YOs/Vtl6pefBh/N7nXVysBNYz0TnkeucSIYjPufDWq2S80HHCqrK7VZsge1WU3V26/lq7VYk5/TryuTZ8/sA83lj8dL2"
        "zK7v6cs57Rrpf5H+tvjob4v3PrxQ/nHRvq3YjvWV5KtaupRfKrJnGFdQ/rB9OWdOeZNfTHInu2hOqnqUPVyhPXPpE92vmhORedqx"
        "1bXpwac1TvJbbzy/2lu9z61R1/lF/iz5reYk2kfkj/xwiqPSXZDISx8Ef4/opQ+Cv2r14Txi3naU6rQMfoX3+2d7cs74rdI8SapJ"
        "rQsT76OOuCwduwb4isR87HtjVeNlY+CXi+MjojzvQT6Af4rvw7g+0xjnCHpNjvuocBjqrMzn+rFuVrfzwjul/u5S7m8K+cxWxV7Q"
        "vrYw/0BxWHZ5wd+OyDjpZjmezs5DXMTXQD7fJ/9sPo91oC1qPkmMN16irmEofwqKeJH429tCfMcVOvuPqPcH0ePFcYKMK4/iOtC8"
        "binUaZyR68ilvHT2j6J9JL8nfW4GAQ5pqj0UfI7LPAxX5mc9qeavRyl/TfWxG9U6x2I5aIocsigHsb7jjnUPN6A+4T5JNszk1mAc"
        "xp3x1ooEc8ZZFF+K8Z903IvNpCIo783nib+ljjqYgj3APODkTiXeTre9hPb8VM5d7yPrjvhyn/20pMz+DpXcb9bn1Xwl6XPxfgdD"
        "5ewfdfRHM1SUBxX6fSveJ25w5OXte5TGl133pb8Fu/gM1ic9A/VK6baf5dx0v+igS3ViVL8k6kdkXVdo2cLYIayXKrJDWE9l2yHH"
        "PngFzxOnHSJ/34gAAXPqkZzznrgQzzfNMz/133Ol81OUz/vJxxXlVVz7gfKGM5gnr/j+i9M9SgurJR9I+Ity41Jd/3SwsF+1efBr"
        "8KcgP5SidTst5TsUvkLaGbf+JDWoX7OgnILNdEQkvSnM51F+ZxrH6e2+gzntQN5+YHykK8/Jbgp6CcwTcdl/Y5EeS/4fxbzFHnhB"
        "v8me2nZYx7o3pt6zEf3eMFfyUqLOTbf54qw3Ae/vxPpb+i3GaaJ+nCn9Iq5+Eezn/F70C7r6BbGf87nIg2qufprjfBN2mTvqymy5"
        "D3NFvquCUK8+jfVuUawvdeNIxHtB52GsZ4t+E/UI0rxsJfpl1gPQPoz3Cb3r0D7gObryS3geD7n6b1b9VJrfUF4fpL65+UG9onpE"
        "WteoRnlajnrT5J13xP1B/aiuRJy/wq6efLQwb6iPBf+T6vOSIdiP1lam5K0FPkfomTWAeofns4X1iEk8T4juVBC+09lV6DeA/3jb"
        "po/A7mN948zGGPvAYZfa4+8r9U06eze3MPxFPOV1W9ed52gfCL6pvtPOO3eQX7rpHMwjjvP4n2secdc83nbN45855ml3Y2Xy1Ded"
        "q86e9p5T7iua6L5i9TkvP0Znw1DPe8nh6DCeWt1fx9GxOo7uUsTRdbKLg6PrZHUcXR1HV8fRSTtQx9GVlX8dR1fH0X3icXSu+0Yj"
        "vB3mlSnk1RYVR9czT3/Ezusgjm5vwZ9TcHSOeUE95iWGo3timZKHKMLR9VwcHJ27btaupyK7hvG5jaOj/WLj5GDDDOLvLa78v7W2"
        "EIcnpJw+UOI64Q859Yz8AYGPkusbxvxca6qOf6vj3+r4tzr+bVHkVce/1fFvXnHC4uHf9tvnRR3/Vgr/9jXlfsYf/3Z/dfP+xOHf"
        "oJ5//vi3tVjXd6Hxb9fib8K/deJvrtRrlMe/rawS/3ZVhfi3HzCv+InOxWQYHOPacXDXwzxtHNxTKIc3ffh66yLj4H5XJQ7unUXC"
        "wb0x6/Sr6d7aXY9hRCCRkjoexPvlu1gl9ZaXCz7MroNs2WDnsYJ4jyjrH3chvX3uOMVn3IMLVO+4u8Z6x4PV0akcF9am1MW592FZ"
        "fOV1zaXlHPPZ3wdU+vPHV2qsMntYDt/2UG34NvvvJA1ViW9b7nMPjHinqVpxbvf54Nz6y+Dc7i6Nc6P6p/ni3LD+LHt4sXBu73Av"
        "e5odw7rBiB/O7Y0qcW5/nR/ODemZexKe9tzGt2EdrZ++GNyoEt8WRXzbH2vCt5Ffnww/rcxvJubGuRGfrEo+zyPO7Vcqzq0M7mbe"
        "OLexBca5jS0Qzu1wQslL1I53S9Txbpcl3u0OXtP6f+rwbl3cc5/g+ZQd68O6/0afc+IGrZpzguoGdPZ94K+VKXn1Og6uWhxc/2WC"
        "g+tfZBxcfxkcXH8dB8cuJxxcv4KDIztmThXybNLPxfOhCA/XjXi4Qy483CHwb9OtfnjiRca/tSL+LbxA+Df8uxRFuJNWF/4tU1i/"
        "OPPAv9F7xL/ZuDeOuLe2hca9rXPh3j5Xx72xi4d7K8a7ve6JdyOc0Exzgjnz8uVxb/dUhnubqhb3Fr2o+/qi49oy5Fd80nFt/TXi"
        "2vj50vkouhf5aR3XxuaDa/tTHdfG6ri2Oq7tcsW1JSvEtQ0sMq6Nzo2NVeLavuCDa+vzxLUV8ioPyYK7/wOt2ocP"
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

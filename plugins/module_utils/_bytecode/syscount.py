# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/syscount.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTERED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 5016],
    "maps": (
        "wanted 44 gate 11 control 14 owners 92 owners 21 owners 38 owner_levels 18 owners 43 owners 51 owner"
        "_levels 9 owners 22 owners 74 tally 142 started 9 started 24"
    ),
    "constants": (
        "CASTS 7 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_WANTED 17 STOP_AFTER 30 OWNER_BY_MOUNT 26 TYPED 3 O"
        "WNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 15 TYPED 46 OWNER_MASK 9 TYPE_OF_CG"
        "ROUP_LEVEL 29 OWNER_MASK 85 OWNER_HOST 93 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 WANTS_PID "
        "29 PID_NUMBERS 15 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 12 PID_NUMBERS 14 TASK_GROUP_LEADER 4 "
        "TASK_THREAD_PID 10 PID_LEVEL 11 UPID_NS 18 PIDNS_INUM 8 UPID_NR 9 ONLY_PID 13"
    ),
    "members": (
        "TASK_COMPAT 14 TASK_NSPROXY 83 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN"
        "_ID 1 CGROUP_LEVEL 44 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 177 TASK_"
        "THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": (
        "bpf_rdonly_cast 13 bpf_get_current_task_btf 75 bpf_rdonly_cast 146 bpf_rdonly_cast 241 bpf_rdonly_ca"
        "st 12"
    ),
    "linked": "",
}

_RETURNED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [9928, 11416],
    "maps": (
        "started 98 started 12 wanted 35 gate 11 control 14 owners 96 owners 21 owners 40 owner_levels 19 own"
        "ers 45 owners 50 owner_levels 9 owners 23 owners 125 tally 103 control 293 control 24 rows 21 blank "
        "10 rows 6 rows 7 rows 36 blank 9 rows 6 rows 7 control 284 control 14"
    ),
    "constants": (
        "LATENCY 17 CASTS 15 TYPE_OF_TASK_COMPAT 3 TASK_COMPAT 7 ONLY_FAILED 76 ONLY_ERROR 7 ONLY_WANTED 8 ST"
        "OP_AFTER 32 OWNER_BY_MOUNT 27 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 7 NSPROXY_MNT 10 MNT_INUM 9 OWNER_M"
        "ASK 15 TYPED 48 OWNER_MASK 9 CASTS 29 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 86 WANTS_PID 97 CASTS 3 PID_"
        "NUMBERS 14 TYPE_OF_TASK_GROUP_LEADER 4 TYPE_OF_UPID_NR 13 OWNER_HOST 14 HOST_PIDNS_DEV 3 HOST_PIDNS_"
        "INO 2 OWNER_MASK 10 PID_NUMBERS 24 TASK_GROUP_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 12 UPID_NS 22 PI"
        "DNS_INUM 8 UPID_NR 9 ONLY_PID 15 BY 18 HOST_LEVEL 25 TYPED 4 TASK_GROUP_LEADER 15 TASK_THREAD_PID 12"
        " PID_LEVEL 11 HOST_PIDNS_INO 18 PID_NUMBERS 8 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 PID_NUMBERS 47 UPID_"
        "NS 6 PIDNS_INUM 8 UPID_NR 10 TYPED 25 CASTS 3 TYPE_OF_TASK_OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 C"
        "OLLECT_STACKS 30 STATISTICS 83 UNSIGNED 6 STATISTICS 57 SUB_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11"
        " SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_COMPAT 39 TASK_NSPROXY 160 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 101 CSET_CGROUP 1 CGROUP_KN 2 "
        "KN_ID 1 CGROUP_LEVEL 47 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 36 CSS_CGROUP 1 TASK_GROUP_LEADER 139 TAS"
        "K_THREAD_PID 1 PID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 181 TASK_TGID 1 TASK_OWN_CRED "
        "190 CRED_UID 1 TASK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_rdonly_cast 38 bpf_get_current_task_btf 152 bpf_rdonly_cast 152 bpf_rdonly_cast 204 bpf_rdonly_c"
        "ast 13 bpf_rdonly_cast 374 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1095 keep_stack 35",
}

_ENTERED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [5016, 4912],
    "maps": (
        "wanted 37 gate 11 control 14 owners 91 owners 21 owners 38 owner_levels 19 owners 43 owners 49 owner"
        "_levels 9 owners 22 owners 94 tally 118 started 9 started 24"
    ),
    "constants": (
        "ONLY_WANTED 27 STOP_AFTER 30 OWNER_BY_MOUNT 25 TYPED 3 OWNER_MASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 M"
        "NT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 27 TYPE_OF_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PI"
        "D 94 CASTS 3 OWNER_HOST 15 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 OWNER_MASK 10 PID_NUMBERS 25 TASK_GROUP"
        "_LEADER 6 TASK_THREAD_PID 11 PID_LEVEL 11 UPID_NS 16 PIDNS_INUM 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADE"
        "R 13 TYPE_OF_UPID_NR 13 ONLY_PID 11"
    ),
    "members": (
        "TASK_NSPROXY 89 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_LE"
        "VEL 45 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 246 TASK_THREAD_PID 1 PI"
        "D_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1"
    ),
    "calls": "bpf_get_current_task_btf 80 bpf_rdonly_cast 147 bpf_rdonly_cast 310 bpf_rdonly_cast 12",
    "linked": "",
}

_RETURNED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [21344, 11152],
    "maps": (
        "started 87 started 13 wanted 35 gate 12 control 14 owners 93 owners 21 owners 39 owner_levels 19 own"
        "ers 43 owners 49 owner_levels 9 owners 22 owners 96 tally 122 control 285 control 24 rows 20 blank 1"
        "0 rows 6 rows 7 rows 38 blank 9 rows 6 rows 7 control 285 control 14"
    ),
    "constants": (
        "LATENCY 17 ONLY_FAILED 91 ONLY_ERROR 7 ONLY_WANTED 8 STOP_AFTER 33 OWNER_BY_MOUNT 27 TYPED 3 OWNER_M"
        "ASK 14 TASK_NSPROXY 6 NSPROXY_MNT 10 MNT_INUM 9 OWNER_MASK 14 TYPED 47 OWNER_MASK 9 CASTS 28 TYPE_OF"
        "_CGROUP_LEVEL 3 OWNER_MASK 84 WANTS_PID 95 CASTS 3 OWNER_HOST 16 HOST_PIDNS_DEV 3 HOST_PIDNS_INO 2 O"
        "WNER_MASK 10 PID_NUMBERS 26 TASK_GROUP_LEADER 5 TASK_THREAD_PID 11 PID_LEVEL 13 UPID_NS 16 PIDNS_INU"
        "M 8 UPID_NR 9 TYPE_OF_TASK_GROUP_LEADER 14 TYPE_OF_UPID_NR 12 ONLY_PID 12 BY 18 HOST_LEVEL 25 TYPED "
        "3 TASK_GROUP_LEADER 15 TASK_THREAD_PID 11 PID_LEVEL 10 HOST_PIDNS_INO 16 PID_NUMBERS 7 UPID_NS 6 PID"
        "NS_INUM 8 UPID_NR 10 PID_NUMBERS 43 UPID_NS 5 PIDNS_INUM 8 UPID_NR 11 TYPED 24 CASTS 3 TYPE_OF_TASK_"
        "OWN_CRED 4 CASTS 23 TYPE_OF_TASK_COMM 3 COLLECT_STACKS 32 STATISTICS 83 UNSIGNED 6 STATISTICS 59 SUB"
        "_BITS 46 UNSIGNED 14 SLOTS 64 UNSIGNED 11 SUB_BITS 45 UNSIGNED 14 SLOTS 64"
    ),
    "members": (
        "TASK_NSPROXY 190 NSPROXY_MNT 1 MNT_INUM 1 TASK_CGROUPS 98 CSET_CGROUP 1 CGROUP_KN 2 KN_ID 1 CGROUP_L"
        "EVEL 46 CGROUP_KN 18 KN_ID 1 CGROUP_PARENT 34 CSS_CGROUP 1 TASK_GROUP_LEADER 251 TASK_THREAD_PID 1 P"
        "ID_LEVEL 1 UPID_NR 10 UPID_NS 1 PIDNS_INUM 1 TASK_PID 56 TASK_TGID 1 TASK_OWN_CRED 180 CRED_UID 1 TA"
        "SK_COMM 25 TASK_COMM 3"
    ),
    "calls": (
        "bpf_get_current_task_btf 181 bpf_rdonly_cast 148 bpf_rdonly_cast 314 bpf_rdonly_cast 13 bpf_rdonly_c"
        "ast 239 bpf_rdonly_cast 26"
    ),
    "linked": "keep_stack 1061 keep_stack 35",
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c4680eafe2e82fc4f079adfeb71ad1d9f7bb371247ad31cccdb045dfc7881c00",
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
            "name": "rows", "type": 5, "key_size": 64, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["stack", "Q", 48, 1], ["call", "I", 56, 1], ["error", "i", 60, 1],
            ],
            "value": [
                ["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
                ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026],
            ],
        },
        {
            "name": "started", "type": 1, "key_size": 8, "value_size": 16, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["time", "Q", 0, 1], ["call", "Q", 8, 1]],
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
            "name": "wanted", "type": 2, "key_size": 4, "value_size": 1, "max_entries": 2048, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "B", 0, 1]],
        },
    ],
    "layouts": {},
    "code": (
        "eNrtXH1sHMd13z3eF5lKpEkvSdGmRJqVRRMlIKl2bLNWJNlNpTppKds5SEWqSuerLVqoYNNqJS6vjUm5dhK5SEK3dRS1BfjhiDRQ"
        "gExagAKK9PRHCxktUAhFmxag/1ABI2FsJVUBtzAiidfbnd+b3Znd2Q8ePwRbAojVzs2+mXnz3ps3v/ntlpo1+99rlb+Nlb9i3dWy"
        "dT+fYeXF4Sv2vfl8ltfrqvy1slv+z8im7WtrQiwv6Y58618e9ymt1r4Whj+25bfWiM/V4740wa6ZynMfl8vl+Yr8JOQNWvIm2PPH"
        "Kr9vrlwPMvkj/Xk838iuxyrPdVSup3Et9vyn/ZyR2Kk9Zl93aD/26X8uoaO/9fb1YGWYlW68sjVdp5UrfTxd+dmgdisdq0e7hTaM"
        "6y5JH5MYT4KNxxqH9WhOo3Y67Osg9GTom+3rvE5yr4fKve6SW0pDTtqwr2ae5Dax+cpI85j5jNRevHEYGlOgqTMD2TWYltrV7Rop"
        "LcPtImX/jvoN7Pl5tPPnuJr5Bvx+0+5P8ezFstuuinXjrJ+6NB79Wc2/nMkzJ9hzJsZH1zz8ovQC7KcW9oOrJG+kfxP7zzz8Qm6v"
        "2Pau3c40U8dIStsr+pPC/ucxf8XjbB78/CHr8gdzQuFPTSsrpxAgx+2fsp7y7+C5N1lBP/yz2AP9sLAwIscXshdzktVr79xmS86k"
        "YeewLysO2POEq6HfZ4+rNIb+o96R0eXZdylDfgI7H2xlcUK/Vmb9vNu+bx9rYv3L4rlRVf82sv6hX/WoR+M80rk6/SS7Khy/pvCb"
        "lwP9o9h2SSxvDbb70tfZPfnP7NdpXllH2kdLWrT53Og7n6utL3OCxRtDT/muc+bEJSkeXRLW0cJwvLhtaLsFuXn4HcmjdXQ+Se2d"
        "Y3reKa53l3ElPV7G9UTnL7Pnnpxh8bRvjrWjJwW98/qN9wj94fO+SYxTpXOY5yzm+Zw0z2MjEed5A5vn0ZWdZ2d9ovn9KRvP+Lmy"
        "W6/m1JyvPil/MN9memtvrEO/oJf78Px9FNdYeabGzhvKmSTG/bi/3FzictmWP8XsLZd5A/or8PXigKXvWowTej+dZs+XEDdn08H+"
        "SPbs+N/TTF+16N9YxHg1tjb+FyTnmktOsY7Ni6HtYnZZQ/7JyvN3JaHPdjbu/GfjjXt0bcdtTjA7tNZXy37MKcee9AD7tPLWDnuc"
        "97L270a9JPwaV3MSernPP26ceJw9WOxj7Rbb5nicKwr55QfMXwYk/8c92WtK+w9WL0P3k2yc3N57UZ7SxPIelCek8m2K/G5+ya/c"
        "sz+ZwrzUIH9JOnnQkKUPDXrFNafVCfFOladY+bXt7yFxLlfJh7P2cxN2f0ue/CRmvq+0p5/C3/9sya2//KCjF6u/JL+985tL7nnz"
        "6vckk1vD9gvmy8inB7MevV6PpNctbF175yP08xhrNy21m/5dVm8oqViHx4V12NSlvB75Zm/3l9l8ZFm+erByvV6pW/86/LtZYS95"
        "aT9bK7aTv8t/nkk/7Z1flPzhSXEf4Bnvr4njVe0TIK94foX2CTHlmKfZ+Arn/eXSukPyw/YNFGfzk0xeb+fWwPkyJyC/2V8fnnEW"
        "1P2ItQ86H20flJ8J7kdUOccysCtcaT/VPkT4wd8q8vka333s4bHGpWr2+078r11y7+eLdVdC5VytyHHHiSuIEzrkJHzihKHdvEXj"
        "+293vGpIcdzCet7Sm3VduJ/9vtDcCv18dIvyaN1Vf4Hsht93a8vtvxbY//dvaT7tLpyi/l21fy+pcDmd/Am43DEWb82COH9Wf7J6"
        "PPzsHjd+NhgNP6PfLX1MVeTL9az8y9JDb9cO33jqwdcywNcyCnxt8A6+thb4mrOPnVkmrjYTjKshLzyGPJHyRQ+u1irG8zu4mgJX"
        "w/pCOAvhkdNZ4GkKvTn78qWI+/KuVdmXR8bVRn9yW+9TCf8tnA3D1Wai4WqbQnC1t8T9/+xbMt4CXO02xSG9+rld8bXxZeJrc8DX"
        "LlaHr8Guwuf7KxHne8OqzLcaXxuX8LWLIfja3Kria7nMUejtlICrEX7G8bXXJX2/HuyPnzw8bQ542lMSnjanwNO+cJvjaRerxNO2"
        "h+BpcyF4WreEp11cUTwtl0mh/B7c1+B+E+4pD27RgvGfv1sScC5PnP6OL/6Vyz64QnjQA6x/FwgPegP9/4li3fjuOuN9PyzHw/u+"
        "uUZ435kldz6syucpfhn67zC9m0nM56/64k6Uv1Deum759IyEPx1XyH01Hp+kd9MujpfYeFMtw5vMC8CZsO4S/vSpwZsuEN60SYgj"
        "3nxtxh+HxTjyiLO9DzT465nwPDrn3eHvzxyHTcfFYXUtOL4BL8O6T+v/4XzrCuFl9WuElyWWqsPLfr7OeNkHIXjZj26x+PU1FgcQ"
        "oGWcjOIb7a9o3aXzrGIbzsHbxnHFeTri8le5vG/Z5VuzLBDPS+Ve/F5HHP0C/AL9bBLjRuH8Is9DhiS/XPTz7+nFsoBzeOw3Ih+v"
        "VuLjoR9R+Hi+/XqHPW/582anXyMk5wj2M/2myKu6jGsu22WXP1e7wc5HVPmjNa4fuOSe6Gzi4024yts7/4CXDwnlL2PcBvf/pUpz"
        "XE/gJx0Bvmkkfk97JCCffU6v0x7VtD2Gfkzrs/X/vPY3uqNXq/2/F9p/lpdX6rnKjwjnnIZ+2JJXkfvbVr09tD8lfyDc0cGJF0Pj"
        "yKJPPMqlKS/sF3BDyi/MF4AzP69pUeVbJrPlmCb64/BI2c8ujUQS+T/zIzn/NhKPaYHPTeG5GtgTrod3PgQ9Gr5x3srH2LjZgGh+"
        "D+rAofXP2Dg02YPVHxuPTgCPhn0UeuLp3cGjOyU8eouED1+NtC7w+UR+amRZoDRHSe7divNUGY+ONw4PHp3PSO0m7BrF4/uRj2ZF"
        "XHo0GJem58xRwqdvSDjQAcV+4DnFun4X4vABf3wa81nCOiiv/x58ulnEjbx59UsMn2bDGyn2DEEPT8TEqRfLqvgr5o+LIXn1ysgp"
        "BMgJxKmxbpVexjrA+Z/QU0aFV5PeiAf6EnigqYg8UODWgzJuPSThDTHjJ/c3+MEo7b8+FHHr/HX2PPIo6ocKFzEnWL/ovIvGu/L9"
        "lPmg7yn86VSg3xTbBsTyRpU/sHGVtiGeZug8kY1vdpu4r3bm+R8ink9sXJd5jo5jD0jxa0A6N4gX7w2cd5FcjmNnVTj2npg49kPA"
        "sQ8Bxz4agmO3C/2R7YTzRFuk+UecnG1Rzf9oxPnfsCrz78W1gSeO75Fw7aMhuPYhCdceUODaAzFx7X9kuHa2AP19W8C1aX2S+aLF"
        "Oug9Heyv3vn4Uqx4xvHtwTXyxwA57wn49iHg24MSvn1Iwrc3S+M/flvHI3PiqIRzD8TEuftDcO5DITj3PuDcA9hPHxVwbrK7yv4e"
        "/WX3clygeEBxI6X9kNXLEt5MePejuCe8+2HcU57N4lh+VIV3zy25598bz6cV+wfwH88A7x714t1XI+HMTF/5qffhb99R5OsMeMx/"
        "VcV/PCCsL9yeVTzIbX/C5i8D/C0DXt2pmDzImoj42xnC3/5I6F/Ktgprvv5ZsZ7+YWx8f3E5+H5Ghe9fjInvPy/i+4PV7udkPyd8"
        "/7eWgnAg0i/FcUP/TTY/r4fwSTmutSics1e9/xiOt/8ge6H8sDC8qOCXDij5pX77EtILzU9+chE80x6+77P9IU14NGvfnEZefkzM"
        "5+pbFHoju5L1cXJl9Bl1H5a/oJBzUvPd/4fJI33I9p+fYs+3N1PcfVXhz8z+VOvQ4c6lWyK/I9r6WOwb4vFPt/Mx2D14n7TuyHGV"
        "7MDCfRrAo2NxltoHHuyqZ+Hp5vR++FVZ0uNfsvrPon6lf7OV+kbi55obZ3bLm7Z+1/9PkON+Xnfl8Ubi+4p8ja2zOb1OsY59F/kH"
        "WyfyyD/kddzZlw8gzowLeEWJ2/mhshtHC8UzJP+Iav/zCeqPwv/79oT6vyAX/u7BvSS5spxi33aWz/R0s/a6MC7ZP7APIDzyNK55"
        "z3iQH/U9wq7DzJ56mx5UzO+AkN9Z/peE/dhxarpbiEfy86o4tVrxKW5cIf0U27pXOF4N+MYr4i9Tu+YUa7e9Sxfaoee4/uH3tE8w"
        "p0T7i23nU/72WOyD/IntsdY3Pp5JZle9jd1aoN0gn69X4Db1PB4ckr4PoZj/rhVa34ajzS/Vo3nx8hUOxdIfnb845yqY97fZ9TTt"
        "g7C+lHbQvP01y1PwXq07vl+w43uf5vZ/9+9JF/7N+eOe+L3Bt9wcP1B2r6th+wKepzcQbjEkxKWUVsPHX+8qp3qFHvaeSQH8MPc4"
        "Ju1xtkt+IJ67uusn7H43KsZbF2s8JN8yz6xQfgnrWNIz/xcx/w2Q1+CeV1c/x+1xJaRxveupZy3UlD8Uzl/x/p5g5yJsHOzcqtD2"
        "b/b1IJ0z1ErrEM6l6LsmOfDsjcwvVXV+4/ARrtwUz9mz9rW35V4u39r/WOVMj/90072fngfftHiW8SEKfR+V3XwmOvemeEjrnJF5"
        "orrzLs5/uij2v4X135zEetq4UxxHC43jezfJDqz6hwcTwvlUMd0gnLeaF1j+SDyEoH6ec/eT9t8zI8iXmqs8d8tEar9U4+C/bp5I"
        "3H4b+pO6nx867+/8gJ3bZ3fb+uU4iue8ls7dH9MEvXdKes/QeyTQN50npn9BmI9C203P+nAO/rzHKm9ycIpBn7jv4PDgv2mP6rHm"
        "lfMum6uy4zWbT+4v99o9NWqTvush6cXQWnTf9Ybb8SitFzrhDfZ4sg959r12+2eAO73K5pvu+ftiGFdrSsTnSG7vIV3ANaz82rKX"
        "+RRroXcr+31fDYvjdH8a8d2up2tCvaxUL4t67uetekmpXhL13OUZet/NVc+631rxE/f+rf4JZ99gjfNF7IProY/WpDSfe9h1y3bc"
        "s9dhtRdT0OeDmMeHUO/z7PrK01J9tFv/jCb0V27PGpc9j0md39v6rlytNydmX3Nw2Rp7/plfHsR5QC6TEfavGYyTztNLRzHvwOHo"
        "vD2HvIPkTsMOiGdoNjL8a9fTjAdQ6gAf7KlW7X9cPLX2jp8JeWpKY+c11fcvLfAUiDfn6KtO0BfxHczGDvT7Y6nfHVK/P5T6zfjO"
        "9B7CQp6ta9PsO2Sc/9c7oAvnfCdGdCHPPAI72PKL8GvM68LeBt84vavrX26Qf9W4+JdWfOh28wU7qZ/v3mDxP8X6lVDh6I8I/CaS"
        "w+NFQooXiPu9ZxAvcE/7N4oLlv0K8QJye/eLerDwjRTXUyVe3A3/Rnyg+9PAgex6uibUy0r1sqjnfn4f4oO7XhL13OUZxAd3PTte"
        "6IgXiHP1OzUhf3kReqf3djy4BcUB+D2d47z4JeizC/EC9rDlQcSLvVJ9ikuPa0J/5fbIDo0a0Q6tcyM7XvyxE1eEeAE8PZeGPz7l"
        "2Jntjyn43wHJHw0pXkDudFKKF+DD79qLeIH9zsI+xAu0397ws7J4znStvDL9SwvxgPNtub7qBH3xeDGIeLH3Y6nfHVK/P5T6jXgB"
        "RuFCBvFC03heZvtFVlxHT7wm4h1HYAdbkD/RvC483ODr17sa998g/7LjBXgcVpjtFvJy6ufjN8T9Rivykt03qsuLH77B5G8Q83ac"
        "2y5g/TAnCLfdcaO6vO2BG8K+ooH2Fffb5SXwXc23VpiXjH2gh5ecVvCSZRzx/NcwfvCT07uFcyIT3+2S+cmlV528oVWPzlN2+sPy"
        "Rs53znq/U+CWQ+057zWAX5xl3yvw8Ivxvnj/EOIP3pu6jGsuvRn7FPCLFe9HevnFG/n6JPKLT/JykV/8EuygQVi3/HjDCza/97j2"
        "nj0fL4Twhp/j5SJv+FlhXTX0o5a8itwjjDdMfvAO+OfgHxiJFgnnWh4PwTlnf0rYx3H+MM7FTeQxpdbw/bMfj5j4w2RP8XnEu4Kf"
        "U/KIPwu9RuQRjzp4j8Ajdu13VpZHzA5wHB4xWz+KZ18qV4Wv3OETo92w710o+MRY70pSPAr93kUIH4t4spG/d4F5LJ5dIR7xCskp"
        "nF0mjxjn2SXEhX7omb4Douax4f3sQS3i91m7FO/JV8nfwrpq1MLex1Tfu/hwfXlmIf0M5w2fDPSP2LzhbsRP+A/xiGe7Ka+k+b0U"
        "T2+ja6u3qvnCPC+Lm6/uFuTmpffQqucL03cvovKF7xH6w+2gRYxbJfDR+HcYTsnz/YoWzZ83rIo/q797cbvwg/Hdi9o89DbE140D"
        "rjyN87OHRD+bHQr2S2cenrm9/S42L/gZkUfp4QXjuxeDvxHR/jauy3pSPR94p4ALxecD94Cn488H5ucS4APTOkbfweN+3yzGBc4H"
        "xvhztcQHvhf3xAduwz3ly0w/+TFnHyHygS+G8IH/yjf/pXUul2YAnPkm8sOx5fKC8R0Mzgv+BsaxqFhHJtaGJ6v8Dsa/x+TJvqH4"
        "DkbMfYrS/okn+5UlP/4an1/Pd/pYh/Ln8B2M9D4tCs9J5n2u2ft6yIfNsQYhLofx2/y+SxHElyVeUW/rLr6fEb7HCr4k8WPl9xfX"
        "nQc7E9yPqHLo/Twl/7U1+PsYkfn53Q3Bem5R+Peg2E5kfv6b0vcxlPEvjL/bsCTuD5bJ330beX8N4dCpJb/448ZbBP7uW9S++D0H"
        "4u/SemTo/yvhFuDvAq9x+LvXNTce65bH+LvXBDnu53XXuZ6RUL1PUqvQ918gT5B4u9j/0Hda+jm+/m1NXmer4u1KfL+o/qriB8bm"
        "6yK+qfj/Kp4uxTeP/04iD+9yeAS2/co8XRo3+Lm9TdsVeTDjjZY6Hb9y8yv5ezQyr7JZsX5k/M/1guL1avAqHT5uR/D3hCLKI36y"
        "/F0hild0XmBOdmAfpAv2R8+tGO/2gj/vtlSgfK5a3u39mjv/rtYuVsse4vKpVyqvkHm2tA8gu+Dxfy/tnwfAKwTPdnjGE4cZz/ZX"
        "xP2s6/f15dkSj5j2zSLPlsr5OI9LPFvXOBjPdrNkJxLP1lU/ETje9eLZivpw9zeQb+uqx/i2CYEvWMD5qlAviHdLeLzivaD+UVqf"
        "8f2QCzg/TlfJv+V8vA98+au9zW0C78Phrb5/071/ncf3Nun7c4Ung/m3zvn356viLTr9/9cQ/u0O9PtHZTfvk+b/cL5GPMdBOfFA"
        "udym8HPDTxbv9oshvNsSzrP3hvBufx/1P6e59V/s2S/Em8OdwfOw8Kd0HrjaPNy+TwkPt53xcNNhPNzWOzxc7Q4P9w4PV+LVSXzP"
        "Tx4P98cxebj/dYeHq93h4d7h4X5aebj5mDzcLws8XDpvJp6skT5YJR+3X8HHHVDwcX+9Sj7uXgUf93N2+f8DP4f+yw=="
    ),
    "programs": {
        "x86_64": {
            "entered": _ENTERED,
            "returned": _RETURNED,
        },
        "aarch64": {
            "entered": _ENTERED_AARCH64,
            "returned": _RETURNED_AARCH64,
        },
    },
}

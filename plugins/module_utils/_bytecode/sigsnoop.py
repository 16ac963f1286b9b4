# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/sigsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_GENERATED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 11464],
    "maps": [
        [544, "control"], [1296, "owner_levels"], [1528, "owners"], [2360, "owners"], [2792, "owners"],
        [3352, "owners"], [3496, "owner_levels"], [3616, "owners"], [3976, "owners"], [4328, "owners"],
        [5800, "tally"], [8776, "events"], [10704, "rows"], [10776, "blank"], [10824, "rows"],
        [10880, "rows"],
    ],
    "constants": [
        [40, "SIGNALS"], [120, "TASK_TGID"], [264, "SIGINFO_CODE"], [488, "FOR_RECEIVER"],
        [656, "OWNER_BY_MOUNT"], [696, "TASK_NSPROXY"], [784, "NSPROXY_MNT"], [856, "MNT_INUM"],
        [968, "OWNER_MASK"], [1048, "TASK_CGROUPS"], [1136, "CSET_CGROUP"], [1224, "CGROUP_LEVEL"],
        [1344, "CGROUP_PARENT"], [1368, "CSS_CGROUP"], [1392, "CGROUP_KN"], [1416, "KN_ID"],
        [1440, "OWNER_MASK"], [1880, "OWNER_HOST"], [1904, "TASK_THREAD_PID"], [2000, "PID_LEVEL"],
        [2096, "PID_NUMBERS"], [2120, "UPID_NS"], [2208, "PIDNS_INUM"], [2272, "HOST_PIDNS_INO"],
        [2296, "OWNER_MASK"], [2888, "TASK_NSPROXY"], [2968, "NSPROXY_MNT"], [3040, "MNT_INUM"],
        [3152, "OWNER_MASK"], [3280, "OWNER_MASK"], [3808, "OWNER_HOST"], [3832, "HOST_PIDNS_DEV"],
        [3848, "HOST_PIDNS_INO"], [4464, "WANTS_PID"], [4488, "PID_NUMBERS"], [4520, "TASK_GROUP_LEADER"],
        [4616, "TASK_THREAD_PID"], [4704, "PID_LEVEL"], [4848, "UPID_NS"], [4912, "PIDNS_INUM"],
        [5024, "WANTS_PID"], [5144, "PID_NUMBERS"], [5184, "TASK_GROUP_LEADER"],
        [5272, "TASK_THREAD_PID"], [5360, "PID_LEVEL"], [5504, "UPID_NS"], [5568, "PIDNS_INUM"],
        [5728, "ONLY_PID"], [5872, "COLLECT_EVENTS"], [6016, "WANTS_PID"], [6248, "WANTS_PID"],
        [6376, "PID_NUMBERS"], [6416, "TASK_GROUP_LEADER"], [6504, "TASK_THREAD_PID"],
        [6592, "PID_LEVEL"], [6736, "UPID_NS"], [6800, "PIDNS_INUM"], [7104, "TASK_PID"],
        [7272, "TASK_CRED"], [7336, "CRED_UID"], [7424, "TASK_COMM"], [7728, "TASK_PID"],
        [7944, "WANTS_PID"], [7976, "PID_NUMBERS"], [8016, "TASK_GROUP_LEADER"],
        [8104, "TASK_THREAD_PID"], [8184, "PID_LEVEL"], [8336, "UPID_NS"], [8400, "PIDNS_INUM"],
        [8640, "TASK_COMM"], [8752, "MAX_EVENTS"], [8928, "PID_NUMBERS"], [8968, "TASK_GROUP_LEADER"],
        [9056, "TASK_THREAD_PID"], [9144, "PID_LEVEL"], [9288, "UPID_NS"], [9352, "PIDNS_INUM"],
        [9528, "BY"], [9768, "TASK_PID"], [9920, "TASK_CRED"], [10016, "CRED_UID"], [10208, "TASK_COMM"],
        [10488, "TASK_PID"], [10608, "TASK_COMM"], [10944, "STATISTICS"], [10984, "UNSIGNED"],
        [11312, "SLOTS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "e66066b52ea56bbb3ffd8641278293c5711725df251dc0eb4e7114b0e03d22d4",
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
            "name": "rows", "type": 5, "key_size": 80, "value_size": 8248, "max_entries": 1, "flags": 0,
            "key": [
                ["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
                ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
                ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
                ["target_pid", "I", 56, 1], ["unused", "I", 60, 1], ["target_comm", "s", 64, 16],
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
    ],
    "layouts": {
        "event": [
            ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1],
            ["comm", "s", 32, 16], ["signal", "I", 48, 1], ["result", "I", 52, 1],
            ["target_pid", "I", 56, 1], ["target_tid", "I", 60, 1], ["target_container_pid", "I", 64, 1],
            ["from_kernel", "I", 68, 1], ["target_comm", "s", 72, 16],
        ],
    },
    "code": (
        "eNrtWltoHFUYPrO7sztZi7tJO+m6mDbbWChiJFbUohZ7UVFfWpUlQah1HWVDoJK02GSyD01a7O3FplVJVaSbLU0FwUKVDSJMEaF9"
        "KNKHPrREsAjirYgVH9ZqM87M/5/ZOTNndiebpHhpYPkzZ87lv3z/5ZwzhfR+nRh/ajOx/grpIes5JhCiG3/dBn3MeE6FCPO3qwVo"
        "t9FudCFyaIP1rBZxvlQSnlsli5YF6K+kx633qSZ2vsK7PVZ74gA8a0WgJh/jBh9lY52I2X4E2t8wfgPGLzcJ85nPt5t8RDPW+0Hj"
        "12782vqXw3z7YJwcXWbx6+EnzPKTUGrzYa9fhPGyAAox9XTd6Efnacsk7HadaV8E+pkAfedDwO8gUspvNiQR0zR5AdrPIi2j3mm/"
        "bS1hRs5XBYHsMvvF4DklsPJpO1EfArzQ9hK+nZpd4yZQHyHQh6kHy/4EAKLi+KwAz2Uc9za1czylg72TQIfXAD3YpfP4LPS9BPqN"
        "NgvA7z2EZy+1CP0Si1GOKB0PcvDsKDnsqBZ9cLB4fudRaszjxJVLDyMU59oQNGxKAZ0E+4549JY+ZPUXyVrA2+ibVo9YFHGTg34U"
        "V4NIs8JDljz/dP0qfRXdqU/3vIX0CMNvXT8+UR/vFQbvG7l+VUg/xcdxep1P+yqf9nafdrBrOUz9aTPaeRD4HUC9on3VCei/NdOY"
        "X2sYp+Um9O+xFPr3p7juZxZty20EfEk4btQPX89b9lRLoCe1ODIvuKL91dK6unZnxp/o16lfmPHZng/xo5Z64X0Y5bqPL5d6DOyQ"
        "FZ60nt12k4UX9UBxC+N1YTig/IhbZXh+8pgpV4QjX6KVn0fqtdeTQ1PYfG7793DteBFUHnfdsqWlE9qjbLtI1rD+M7rQ/nMU/ecD"
        "0I8rHtM8n0P+aX1wFum2ltOA04d7Ef+A41wowu+fGUM8r+L7nYT2Ojg7v1NL7cw8gccjbrU89BuMAZ8f56k9vsK6asryy1gM9TnA"
        "9z9Z+G1Gcrzfmptve/2C9vpuxlmHmOM6eDgN36pD2DokiXXIOAlWh8RteTab/aJsfNR6ETcS4qaXkFr5UiSZm5wfv8V1v8f8qML4"
        "OjjOCossuSluaJ0TtC4pxCEeyNZsJg7gOdccQb96FMZjfEsMLLQerlC/AT2M9gS0fwrqhGI/sx9VT4zozPiX2fhI90/Z0HKfPLxt"
        "hocTd57QSihnGP0iUvUvE/p53F/SfWaW3Mv4u0g6bzLeLqKeL4N/op/nw5gHkKoTiIcVPnll9WXMJyNYB/Xb++uCOS/mCVk6rzv3"
        "m3b83kdcevgG1hsjPvvgR2ag3x1onyUQ7+viQ7DsIZL7Z5z506vf2fmPv36von5XztSWJzPjrOtkox501utePL4H7ZKrXYI4mXsn"
        "Emy/K9B4B3iy4+Rc803QOhTzQt1zlR3B6jeqL2rX3ATM15l5HfAQxTo1irhAmsA8kBji518PP3vmR09B8ymVi9an6uEk1qUvoL88"
        "WwcvWeIcp45JnnhVCRSvAN+50l+I62fYesaFR8qPLD1RE5d23fO/wWPHfxSP/HNb33PZPa5z2dK4zscv4EZbzc/bWzLqjUbOIbUH"
        "q+tbcfwVej5yCOuh127w+VnmwusPmPeuIL2E9ALSc0jPIJ1CegrpSaTHdCf+1ck1ujNuty0d5Pp3OUL52l7Xz38N5Odw/p07/jv6"
        "ed4l70LLeVSoLedbwvzIuV5g5Twg1IxnkUbjWcU3nlW4flqpE88qeqB5JiuueFYJHM8qPL+PuONZZY7xrBI4njWiJ7oPCipXDufz"
        "j2e15/PEs+MVBt/aU3jPEQsT5/2TZte9rcx+VUE7qyXqHz2+55QV7vk0nncPs3w0an9qV6qnTa1VeUUrbo4zdbty8CM8bwe/p3hQ"
        "+o5DO8YBOdYWDBc7bi4ulL5PdCcuFIxjQfiawvmSjvlEItn6SjC4gnWU+Cm93jxJS74h5OecztyfNrfjfOfR3nA/lo2JDN5o/FPi"
        "F5h7UJHcNSu8qyfhPs6De9RXAe+J3eemiZ2Ei3Nfv/Kc9+5H+S8w+K4VX3n+Odt1c8cQB/GL3DqFri8L4Ohuue330cch3oz77dO6"
        "fM73A8b9+cofRTZ+eO/L9s8qHtHzI0/ekDBv4LkcPZ9L7CXM9wH0fsCtjyD3Fw3FieFgcWLOecONM0feFqzzCYjb2ZDAzjt8Cf3g"
        "a8/8V8xzrwnAkXoS69lQlF+vdKBePfEq5GlPYpwWHPxNp6r1DpwXwX29ukLirrd2NX7fUKc+L+O5p7nf6ME8LSAfux3rmOsma+xX"
        "p7dX7WH+l0B+p3tp3r32562671bdt1B1H53HjSs6rjuMfoXnyXIYBuQO4/p34z56N/v9FNWn+mEX+vedMO/T9erMJf+KOpPiSBtj"
        "5VTSbF1J9UDzSzfeR5ft/fpSoDGZ1OKr0TxbV+6gesT6QiQCUyfSulDpm0KK9WLfGaSf4/n7MXx+H+mXulsvIUsft3HrVTkWra2f"
        "gPnBuZ4piozfdbnrVqZfyOwXJrXqWaZ/pGrXbJMfzptnVWeqpaROauDao5cjjeFZ6YO6tdsEk2TmFa89Lpn2aPKxx5G55Wt1EuqB"
        "6aUkUB62z8fs7/RaufEx+HdQsUDrauFq/qV5P9QAv7IA37NN5/j3dnLo2nXiiL/TGYms4+id8kHjM80fZWN7ZXbNR+C7V9FCoWFf"
        "1Hs2CvJqz1X5NO9/8iLGt82E+f5UW4l6JrBvS0Wq90UG2SWH4/b6ZjvdV6otUNis3fAH4Lwd5VmfItccOGhrv6qz920/2d+Hha1n"
        "qM+6ReRfjDHnrzb/eD+oPYD8U3mwnsyKUa6+zXXMps6OL65TvHdZ68ZRjnaUo+KSox3kEKkcP+tU/yDHjzq9L0857lHpd6/TGdrv"
        "tLXu39Pi1d4="
    ),
    "programs": {
        "x86_64": {
            "generated": _GENERATED,
        },
        "aarch64": {
            "generated": _GENERATED,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WV1sVEUUnnv33t1tKd3yc2GtVFo2/IjUACJgAqFAFIxRK2RTXxpY1qakSQMLQln2gQISEl4Mbfx5LRjKkzzuk16IGowx0Qce"
        "JDVKTAxqlEAU0/DT650539yduXv7A5W+TO/8nDnnm2/OOXPWncfEX9mgNt/Y7/E2PYtpf+45ahMmY/2e553y/+dLHGaK/iLWZw36"
        "LmPdB2hLtW8LuaWevaJ1c9TP5XwqxnfTvgl939LR/aLfSTSI77TYx/PkePEcrds1G3Ykqe3z1eArlvptHfT21fZKy4+I+TZbEmlX"
        "6gT2hbyEL4+LzCab2cpgfwUXzOvg8rme5qDWL/fl49y0br+N8fHzGI9h3wzkOdR224yt5/uZ2nb9uxbTP2krpMcWai/tAC4r0R9D"
        "/05dfp8vn4vosEmvLrtX6OXYR+lc7YI4Wcc+IPptdoTWH6D1x4CTuwT2x8l+ySMnfs2TuKS4PkOEe6pF8mx0Up6NKjxza3SeOjWv"
        "ibYwQAfumK+S3R9h3Fwh1hXO0kLHmEn6Ac/S8sti/8VGks3leBt0LsXzxM/UHOgzBH388cu+Pnx9ErwtCP6RnBRwcZcy6FULPZ7W"
        "cCk1Yl8T+5qhfTNT3HeI5EiecTnNfnsVbWGwjvaPGYQf5rnAn9vL5/Wh5fNMZbwwMCPgNefHPvSnCpAzn2n4u+jPmjOFPWF7C4P1"
        "JM8f3MTtjyUFv7ldbX67cHXl3sYi7HcPVvzFfsX+wsDMQM9Nip6FgXqtvzCYAh5EgO8wz2ak6DF8F4fJ3/TF6X6Mh68TnyKu8YOe"
        "iqvNCuTP7Boh37Fr/T7eGiwuxgn33tUd8FPE36a2LL4TGI9D3g7R35t5C+N04XszJsbfEP2dba97YX/FiemYrSyKR31oXfCxL0b8"
        "4/5K+LMY/FkM5/UJzsuCP1sDXBBfun11hf+MhfzZWvgzO+QH4K8u5XEubeiH37v0ToUvdQpPu8w4+TFzFvkxs5b8mGnAjxEPerfW"
        "A5/ldB5mgs7Dv5c25scV/Hu3Ltbwb2rP4JsU713TouO/RuL/DOHf3lSNv38Aj4J/wzTxX/aE8J87LfzvjU0N/7tjOv5/j+n43xmL"
        "xv/WGOH/l2gRT4P8wYWf3wWcndhz2j2W5xJ1HunHOI8q/FdNgv+ccfCfW9FrwbTw/2aK+H8Vwv+LEP5XxsH/c+D/2RiLyJ8cY0Xg"
        "1zPV+LAUvstxxJMexL0pxscqeXP+Xzn5CeRYipyQ3f25YayjtIq9maZ2mODtD+NUapR5K+XBTccpz0zEkR/louNP1qgN7Gnn84Bj"
        "GXm2uxc8StL8S/gef/8WLd6ncjIPp/FdQX53edL87nJEfufU4D1xNo33xC/Y96Zom3Lv0voE1hXGs7tO2C15k+95tHyzVLud4oKQ"
        "xnlA37lZFni9gdYf1/OiJ4fDDeDwK+FQ2Bm8TwxFj2oc0gKH4lC7J/nJ/VXxAuWbAX/2RMefrLlQtNX3dlskT0LvFe2dI+6FVblf"
        "nPrdDPuhzbJntftui6hV4Xfq+JPG+Rpwvu6p8YH7dZH/oS2eAx8WReeHvauva+/dUiPhz/cvcbm4f07iW9rnMO5hHPfwsP6etdnP"
        "xEdjrji/ye+9IXC2Wf2Yil81bo/3DqvG7U/gxsR+ubMVPnB9pdzOFgP23H8YxRfHjGnvesnDztl3H6p4VPORHr7FgQbolazi3+0p"
        "8Y8Uyl38B/Zs0+NTqD7hJLbS/A8txiaKX9C7dGa0Kl6MRsad0Ynj1yPKyZ+Jlif9etR7dzQijkke5c6RvNaWTJBfWmibFR6nusE7"
        "+f6fH41HlZ0Hx9fnUXDKT4CTalcOciR/OmcnQ3WxieWo71Mh7yL0quIp8cQ9Ee1vO1s+fhi175TvZ1zWX95/SLjTPeowqGpWatw9"
        "jl7PB/byoRGlLkj+jup3xUXJSJ5vXP2KEaVn+H6XYxWcTip+kO/TIO7TRkP1m3xevWLXKfIxrIR10s/kT1NCnO9u0PxovpvqIPn5"
        "yWB9SsElP38BjSfSWl6TgN1l1BH5ugYlX+Nxd6WQQ/WC0tF2+OfRID/ZLfqJ9zLfKtdIf57Q7JTnPR5ePD9/nHpi8QXIDfktWcfr"
        "gH0839fwRDyVcVidbyj6lgO/Te8A96XKOYlzG0Rcg3+VeUq+keJsvvZ7T8Wd89RS78lapp2bi/eo5IOa//GtrxpU7wnqwjLO9fyg"
        "2ZPv+RHx+Qba30ifxi+9sNwNilz5Xis1fk33ysdVvK8SVpW/ugH/oPKnOET19TJwlHW/kUz0OTlEk+AdP+X8JqjHz2PT8ScO3nuT"
        "7SvrzDy+GrDXfAx9HeMKU/EZaZE43H3A2674DMH/8D3JmvSelXnsSEtSrB/GfZH3qIz9Wpe8rPHXZhTHs3Fb65f1Yi6vDffREPM3"
        "V91XYQfqIq17aEB+91kVfyLk2jQ/zfT8SMpvjRva/ef5px3oZbDWNhrfhrqQ/Ob7NMh5BtPmJUPzkpinrufzrNA8C/PUfu5nzNA8"
        "UedEvB8pAP8E8Je4HzY0fBdbVEcto/6R2hn9+wYf53L2vYh5XeDTdmoXrsd3B7X7TuMc1uBersO8bfj94lBo/lY975D2dfl8EHwL"
        "6wNeOZah8SRlSn9ogDcN0X4d90TOK0N+t0V+RtbXuN1Ut6kLfmcxBE/pXro79N+Z+O9Gws+2h/wufjfKoj4j5Q5btM5mT1G8mE1x"
        "cOOW++QHm3Gem9PsDvwn37+p+Zanv9Mo/5++fslIvDZmDj1gSn0ttariZ5cp/tFma2FHM+z4N2RHc8iO30N23NTisTxX9yTOF366"
        "NKdiV1KcoyXyAZvdo3e1H+f7kQeI3w/9jpVKfiXzqRHkmfJ9Lv0e94vvYb54v+O9Ls8pXHeo+h0T8boo9V0l83DKV44p8fa2iBN/"
        "eKI+dDb6PVm8gPwdOMt3ANe3H/oeUN5TV9F2sZ88cf+B58HgnEY0eeG802brxHmrdYq0gu9/LkTqBQ=="
    ),
    "maps": [[24, "control"], [640, "arguments"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4104, "owners"], [5032, "tally"], [5200, "events"], [6064, "rows"],
        [6136, "blank"], [6184, "rows"], [6240, "rows"]],
    "constants": [[144, "VALUES"], [304, "FILTERS"], [440, "OPERAND0"], [1672, "OPERAND1"], [2056, "OPERAND2"],
        [2440, "OPERAND3"], [2672, "OWNER_BY_MOUNT"], [2704, "TASK_NSPROXY"], [2784, "NSPROXY_MNT"],
        [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"], [3624, "OWNER_HOST"], [3648,
        "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4224, "ATTACHED_PER_CONTAINER"], [4280,
        "WANTS_PID"], [4400, "PID_NUMBERS"], [4432, "TASK_GROUP_LEADER"], [4512, "TASK_THREAD_PID"],
        [4592, "PID_LEVEL"], [4744, "UPID_NS"], [4808, "PIDNS_INUM"], [4960, "ONLY_PID"], [5112,
        "COLLECT_EVENTS"], [5176, "MAX_EVENTS"], [5216, "EVENT_SIZE"], [5520, "KEY_VALUE"], [5608,
        "BY"], [6032, "STATISTICS"], [6328, "UNSIGNED"], [6808, "SUB_BITS"], [6952, "UNSIGNED"],
        [7016, "UNSIGNED"], [7320, "SLOTS"]],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WV1sVEUUnnv33t1tKd3yc2GtVFo2/IjUACJgAqFAFIxRK2RTXxpY1qakSQMLQln2gQISEl4Mbfx5LRjKkzzuk16IGowx0Qce"
        "JDVKTAxqlEAU0/DT650539yduXv7A5W+TO/8nDnnm2/OOXPWncfEX9mgNt/Y7/E2PYtpf+45ahMmY/2e553y/+dLHGaK/iLWZw36"
        "LmPdB2hLtW8LuaWevaJ1c9TP5XwqxnfTvgl939LR/aLfSTSI77TYx/PkePEcrds1G3Ykqe3z1eArlvptHfT21fZKy4+I+TZbEmlX"
        "6gT2hbyEL4+LzCab2cpgfwUXzOvg8rme5qDWL/fl49y0br+N8fHzGI9h3wzkOdR224yt5/uZ2nb9uxbTP2krpMcWai/tAC4r0R9D"
        "/05dfp8vn4vosEmvLrtX6OXYR+lc7YI4Wcc+IPptdoTWH6D1x4CTuwT2x8l+ySMnfs2TuKS4PkOEe6pF8mx0Up6NKjxza3SeOjWv"
        "ibYwQAfumK+S3R9h3Fwh1hXO0kLHmEn6Ac/S8sti/8VGki3ieBt0LsXzxM/UHOgzBH388cu+Pnx9ErwtCP6RnBRwcZcy6FULPZ7W"
        "cCk1Yl8T+5qhfTNT3HeI5EiecTnNfnsVbWGwjvaPGYQf5rnAn9vL5/Wh5fNMZbwwMCPgNefHPvSnCpAzn2n4u+jPmjOFPWF7C4P1"
        "JM8f3MTtjyUFv7ldbX67cHXl3sYi7HcPVvzFfsX+wsDMQM9Nip6FgXqtvzCYAh5EgO8wz2ak6DF8F4fJ3/TF6X6Mh68TnyKu8YOe"
        "iqvNCuTP7Boh37Fr/T7eGiwuxgn33tUd8FPE36a2LL4TGI9D3g7R35t5C+N04XszJsbfEP2dba97YX/FiemYrSyKR31oXfCxL0b8"
        "4/5K+LMY/FkM5/UJzsuCP1sDXBBfun11hf+MhfzZWvgzO+QH4K8u5XEubeiH37v0ToUvdQpPu8w4+TFzFvkxs5b8mGnAjxEPerfW"
        "A5/ldB5mgs7Dv5c25scV/Hu3Ltbwb2rP4JsU713TouO/RuL/DOHf3lSNv38Aj4J/wzTxX/aE8J87LfzvjU0N/7tjOv5/j+n43xmL"
        "xv/WGOH/l2gRT4P8wYWf3wWcndhz2j2W5xJ1HunHOI8q/FdNgv+ccfCfW9FrwbTw/2aK+H8Vwv+LEP5XxsH/c+D/2RiLyJ8cY0Xg"
        "1zPV+LAUvstxxJMexL0pxscqeXP+Xzn5CeRYipyQ3f25YayjtIq9maZ2mODtD+NUapR5K+XBTccpz0zEkR/louNP1qgN7Gnn84Bj"
        "GXm2uxc8StL8S/gef/8WLd6ncjIPp/FdQX53edL87nJEfufU4D1xNo33xC/Y96Zom3Lv0voE1hXGs7tO2C15k+95tHyzVLud4oKQ"
        "xnlA37lZFni9gdYf1/OiJ4fDDeDwK+FQ2Bm8TwxFj2oc0gKH4lC7J/nJ/VXxAuWbAX/2RMefrLlQtNX3dlskT0LvFe2dI+6FVblf"
        "nPrdDPuhzbJntftui6hV4Xfq+JPG+Rpwvu6p8YH7dZH/oS2eAx8WReeHvauva+/dUiPhz/cvcbm4f07iW9rnMO5hHPfwsP6etdnP"
        "xEdjrji/ye+9IXC2Wf2Yil81bo/3DqvG7U/gxsR+ubMVPnB9pdzOFgP23H8YxRfHjGnvesnDztl3H6p4VPORHr7FgQbolazi3+0p"
        "8Y8Uyl38B/Zs0+NTqD7hJLbS/A8txiaKX9C7dGa0Kl6MRsad0Ynj1yPKyZ+Jlif9etR7dzQijkke5c6RvNaWTJBfWmibFR6nusE7"
        "+f6fH41HlZ0Hx9fnUXDKT4CTalcOciR/OmcnQ3WxieWo71Mh7yL0quIp8cQ9Ee1vO1s+fhi175TvZ1zWX95/SLjTPeowqGpWatw9"
        "jl7PB/byoRGlLkj+jup3xUXJSJ5vXP2KEaVn+H6XYxWcTip+kO/TIO7TRkP1m3xevWLXKfIxrIR10s/kT1NCnO9u0PxovpvqIPn5"
        "yWB9SsElP38BjSfSWl6TgN1l1BH5ugYlX+Nxd6WQQ/WC0tF2+OfRID/ZLfqJ9zLfKtdIf57Q7JTnPR5ePD9/nHpi8QXIDfktWcfr"
        "gH0839fwRDyVcVidbyj6lgO/Te8A96XKOYlzG0Rcg3+VeUq+keJsvvZ7T8Wd89RS78lapp2bi/eo5IOa//GtrxpU7wnqwjLO9fyg"
        "2ZPv+RHx+Qba30ifxi+9sNwNilz5Xis1fk33ysdVvK8SVpW/ugH/oPKnOET19TJwlHW/kUz0OTlEk+AdP+X8JqjHz2PT8ScO3nuT"
        "7SvrzDy+GrDXfAx9HeMKU/EZaZE43H3A2674DMH/8D3JmvSelXnsSEtSrB/GfZH3qIz9Wpe8rPHXZhTHs3Fb65f1Yi6vDffREPM3"
        "V91XYQfqIq17aEB+91kVfyLk2jQ/zfT8SMpvjRva/ef5px3oZbDWNhrfhrqQ/Ob7NMh5BtPmJUPzkpinrufzrNA8C/PUfu5nzNA8"
        "UedEvB8pAP8E8Je4HzY0fBdbVEcto/6R2hn9+wYf53L2vYh5XeDTdmoXrsd3B7X7TuMc1uBersO8bfj94lBo/lY975D2dfl8EHwL"
        "6wNeOZah8SRlSn9ogDcN0X4d90TOK0N+t0V+RtbXuN1Ut6kLfmcxBE/pXro79N+Z+O9Gws+2h/wufjfKoj4j5Q5btM5mT1G8mE1x"
        "cOOW++QHm3Gem9PsDvwn37+p+Zanv9Mo/5++fslIvDZmDj1gSn0ttariZ5cp/tFma2FHM+z4N2RHc8iO30N23NTisTxX9yTOF366"
        "NKdiV1KcoyXyAZvdo3e1H+f7kQeI3w/9jpVKfiXzqRHkmfJ9Lv0e94vvYb54v+O9Ls8pXHeo+h0T8boo9V0l83DKV44p8fa2iBN/"
        "eKI+dDb6PVm8gPwdOMt3ANe3H/oeUN5TV9F2sZ88cf+B58HgnEY0eeG802brxHmrdYq0gu9/L5HqIQ=="
    ),
    "maps": [[24, "control"], [640, "arguments"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4104, "owners"], [5032, "tally"], [5200, "events"], [6064, "rows"],
        [6136, "blank"], [6184, "rows"], [6240, "rows"]],
    "constants": [[144, "VALUES"], [304, "FILTERS"], [440, "OPERAND0"], [1672, "OPERAND1"], [2056, "OPERAND2"],
        [2440, "OPERAND3"], [2672, "OWNER_BY_MOUNT"], [2704, "TASK_NSPROXY"], [2784, "NSPROXY_MNT"],
        [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"], [3624, "OWNER_HOST"], [3648,
        "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4224, "ATTACHED_PER_CONTAINER"], [4280,
        "WANTS_PID"], [4400, "PID_NUMBERS"], [4432, "TASK_GROUP_LEADER"], [4512, "TASK_THREAD_PID"],
        [4592, "PID_LEVEL"], [4744, "UPID_NS"], [4808, "PIDNS_INUM"], [4960, "ONLY_PID"], [5112,
        "COLLECT_EVENTS"], [5176, "MAX_EVENTS"], [5216, "EVENT_SIZE"], [5520, "KEY_VALUE"], [5608,
        "BY"], [6032, "STATISTICS"], [6328, "UNSIGNED"], [6808, "SUB_BITS"], [6952, "UNSIGNED"],
        [7016, "UNSIGNED"], [7320, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9fd87ec5b45d35c0e97b709cfb7f7831fe83f6cc5717d8bb4a4968d465580165",
    "maps": [
        {"name": "arguments", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 12, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["value", "Q", 0, 1], ["kind", "B", 8, 1], ["base", "B",
        9, 1], ["index", "B", 10, 1], ["scale", "B", 11, 1], ["extend", "B", 12, 1], ["left", "B",
        13, 1], ["right", "B", 14, 1], ["is_signed", "B", 15, 1]]},
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "owner_levels", "type": 2, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["lowest", "i", 0, 1], ["deepest", "i", 4, 1]]},
        {"name": "owners", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1024, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["container", "I", 0, 1], ["pidns_level", "I", 4, 1],
        ["pidns_dev", "Q", 8, 1], ["pidns_ino", "Q", 16, 1], ["key", "Q", 24, 1]]},
        {"name": "rows", "type": 5, "key_size": 48, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1],
        ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["values", "Q", 48, 6]],
    },
    "programs": {
        "x86_64": {
            "hit": _HIT,
        },
        "aarch64": {
            "hit": _HIT_AARCH64,
        },
    },
}

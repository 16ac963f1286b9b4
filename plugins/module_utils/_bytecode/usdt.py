# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/usdt.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_HIT: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WV1sVEUUnnt37+62lG5pe8taqbQ0Baw0KbUgRgiFasD4VyGb+tKUZW1KmjSwrVKWfWDLTzQ80dbfxAcLhvJkedsnvRpjSIyJ"
        "L76QJmpMjIYoEY1IsHS9M+ebu3fu3v4CfTm983PmzDffnHPmrFXDxF9OI5msvZrnMraGKX/WRZJhnbGr+Xz+nP0/n2IyXbSnMT+u"
        "0XcO896FzJS+JvRmBo4IaSWonev5VPQfonXD6rqZk8dEuxmuEN8xsU4+L/vTF2lebyX2ESE5YpvBZ2yyZRnsts3OZ5pPiPEG2+i7"
        "r+hprAt9YVsfVxmP1LNWZ30XLhjXzfVzO/UJpV2uy/v51vptGeD9l9AfwLqN0GeS7DcY28HX05Xlsr1N9E8s6LFjL8npA8ClFe0B"
        "tB9U9Y/Y+rmKboPs6jMGhV2mcZLO1UiJkzWNIdFusBM0f4jmnwJO1kbsP0T7lzwyQ90OLlFuzyThHm2QPLuzKM/uuHhmlag8NUte"
        "EDI1Tgdu6s/Tvt9Hv75FzEuN0URTW032Ac9Mc1as36RFWDXHW6NzSV8ifkarYM8k7LH7s7Y9fH4EvE0J/pGeKHCxNjHYVQo7HlVw"
        "ydRiXR3r6p51G5e47iTpkTzjeupteQ0yNVFG6wc0wg/jLODP98vHjUDycbqrPzW+yjk/zo+jaI+moGctU/C30B7XV4v9ePebmign"
        "fXbnbr7/QETwm++rw5br2wr3NuCzf2u44C+OufafGl/t2LnbZWdqvFxpT01EgQcR4DuMMxgZegrf6SnyNyMhuh/z4WuGlohraDjv"
        "xtVgKfJnRonQbxqldhuXGguJfsJ9sK0bfor4W9cRx3cY/SHoOyDaBxtfRT9d+MFGHf0vi/aejpfyXn/FiWnqLcyPRyOQFvg4EiD+"
        "cX8l/FkA/iyA8/oE5xWEP2sHLogv/ba5wn8GPP5sO/yZ4fED8FfTSZxLB9rh96ZfL/ClzMXTPj1EfkxfQ35MLyU/pmvwY8SDwc5y"
        "4NNM56GH6Tzse2lgfMiF/2Bnk4J/XVcjvsnwwfYGFf92if9jhH9XXTH+9gEsB/+K+8R/80PCv/q+8L87tzT8/5lT8f97TsX/1pw/"
        "/jfnCP8/hEQ8dfIHC36+FzibgSeUeyzPxe88Yis4jyL8ty6Cf9U8+FcX7Fp3X/h/s0T8v/bg/5UH/y/nwf9z4P/ZHPPJn0xti+PX"
        "G4vxYVF850KIJwOIe0uMj0X6qh6snuQCeoIuPZ59ZxNTmEdpFXslRnKK4M16ccrUyryV8uC6UcozwyHkRwn/+BPXSp39dPFxwDGH"
        "PNs6Ah5FaPw0vudfv0GJ99GEzMOpv9fJ77KL5ndZn/zOLMF7YiyG98TPWPdXIesSb9D8MOal5tt3mdi35E1yYHn5ZqZ0P8UFoY3z"
        "gL4Ta4Lg9U6aP6rmRQ8Ph5+Awy+EQ+qg8z7RXHYU4xATOKQnu/KSn9xfpS9Tvunw57B//Inr64UsvredvvfZ815R3jniXgQL94tT"
        "v59hPcg4e1y574aIWgV+R0cfNs7fA+freXd84H5d5H+Q6Yvgwwb//HCw7bry3s3UEv58/QzXi/tnhr+ldY7jHoZwD4+r71mD/Uh8"
        "1KrF+S1+7zWBs8HK59z4FeO2sndYMW6/Azcm1kuMFfjA7ZV66xpm7/nxxNQDynte8q+n8vY9Nw7FPKQHb3q8AvZEinh3Z0m8I4MS"
        "V2axj31qXPLUJcxwJ41/L8jYQnELdmfOP6C4tUw9yfP++qQ/X+id645fkj8JvHdbGhqdvDIIWe/ib7QffJPv/rX+eBTtc3h57995"
        "4/L5pcXlBPRI/vRURjz1sIX1uN+lQt8V2FXEU+KJddrfz/Y0fHjPb90l+7OQrLtccPTw9pma+e5Nu7NP8mdUn0tviPjyeVfbi5qf"
        "Pd57nAsU8DgD/RUijj6rkT8kP5ieonveHaZqXqb0hOMfy137OUc+xeFRBvuQ/kX6s+TpavX7cIXiTwvtZeo4nDdfx12nSqbWKfxN"
        "ajHlOwzccqgz8vkVLr3W5kL9sFXMQx1Tu+2c3yFRh6L4IPOxXIn094aCl+TFfHjz/H0l9cb0k9Dr8W+yzteN/fH3gBt3yU8Zp93j"
        "NZe9Oce/0zvBerpwruKcJxD34IetUbWuK+qqnB/N9J2sfYdk6YW8Ow/t1ug+OvdsO1PO1cI7VvLKnTdyk65pVCdy6skyPg58oOwz"
        "OfAR4vrHkFdg19m8V+9Ol175zsvUvu3wXrzLwsEif/cx/IubV8XxhwBOX766PD/h1OlrPH5ueXmAiXfgYuvK+jOPvxr2o6/AXlP7"
        "gvSAXzMNEoe/ZrnsC60SvPfej7hO71yZ3840RMT8KdwTeX9yWK9l43MKbw1GcT4eMpR2WUfm+jpwDzUxfk/RPRX7QL2k5TB1yO+R"
        "YMGPCL0GjY8xNW+S+ltCmnLveV5qOHZprKWD+vehXiS/+ToVcpzGlHERz7gIxrnn83FBz7ggxrnbuX/RPeNE/RP5wEwK+IeBv8T9"
        "uKbg2xSk+moOdZHoQf/fPXg/13N0G8b1gU/7Sa7fgW/6OYIdfQvn0I579xTG7cPvGm96xneqeYncX5/NB8E3rz3glRnUFJ5EdekH"
        "NfCmwt+f457IcTno7w+SH5F1N75vqueUOb+/aIKndC+tA+rvT/z3JOFfuzz+Fr8nxVG3kXqngjTPYIh7lSR37f2P/Fw9znNPjN2C"
        "f+Tr19XfzKvvN3oX3L99YV+8djUOzTJX3S26teBHN4v1n4H99bD/X4/99R77b3js/02Jv/I8rTM4V8TRTFVhPxFxfkER9w12l/IF"
        "O65nUbcQvyfaDa2uPE3mXzPIR2SeIf0d94dnMV685y934Z3yiG8douh3TcTntLR3q8zPKS855Yqjf4r4cCMv6kVj/u9LWT+IIr+U"
        "7wNubxb2DrneWdcg+9gPeXHvgedwjcR5RtHnzV8Ntm2WeeoYMZ94YLBWMe5/0/Pp5g=="
    ),
    "maps": [[24, "control"], [640, "arguments"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4104, "owners"], [5024, "tally"], [5168, "events"], [6088, "rows"],
        [6160, "blank"], [6208, "rows"], [6264, "rows"]],
    "constants": [[144, "VALUES"], [304, "FILTERS"], [440, "OPERAND0"], [1672, "OPERAND1"], [2056, "OPERAND2"],
        [2440, "OPERAND3"], [2672, "OWNER_BY_MOUNT"], [2704, "TASK_NSPROXY"], [2784, "NSPROXY_MNT"],
        [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"], [3624, "OWNER_HOST"], [3648,
        "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4216, "ATTACHED_PER_CONTAINER"], [4272,
        "WANTS_PID"], [4392, "PID_NUMBERS"], [4424, "TASK_GROUP_LEADER"], [4504, "TASK_THREAD_PID"],
        [4584, "PID_LEVEL"], [4736, "UPID_NS"], [4800, "PIDNS_INUM"], [4952, "ONLY_PID"], [5096,
        "COLLECT_EVENTS"], [5144, "MAX_EVENTS"], [5184, "EVENT_SIZE"], [5552, "KEY_VALUE"], [5640,
        "BY"], [6056, "STATISTICS"], [6352, "UNSIGNED"], [6832, "SUB_BITS"], [6976, "UNSIGNED"],
        [7040, "UNSIGNED"], [7344, "SLOTS"]],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WV1sVEUUnnt37+52Kd2FcmGtVFo2Baw0KVgQI4RCNWj8q5BNeWnKsjYlTTawoJRlHyggsSE+QBv/Eh/kJ5Qn8W150asxhsSY"
        "+OILaaLGxGiIEtGIBEvXO3O+uXvn7l265acvp3d+zpz55ptzzpy1FjPxV9RIZpoul7hMLGDKn3WWZFhn7HKpVDph/8+nmEwX7XnM"
        "T2n0XcS8dyEL0V1Cb2F4n5BWmtq5nk9E/x5aN6yuWzh8SLSb4bj4Toh1SiXZnz9L8wYWYh8RkiO2GXzGSlvWw27b7FKhfVSMN9gK"
        "333FjmFd6Avb+rjKVKSFdTrru3DBuD6un9upTyjtcl3ez7c2ZMsA7z+H/gDWTUKfSXLIYGwDX09XlhsdaKN/EkGPHVtJXtoOXDrR"
        "HkD7DlX/iK2fq+gzyK5BIyvsMo3DdK5GTpysaewX7QY7RPP30/wjwMlagf2HaP+SR2aoz8Elxu05Q7jHWiXPbs3Ks1sunll1Kk/N"
        "uheFzI3TgZv6C7Tv99GvrxbzcqdpoqnNJ/uAZ6F9TKzfpkXYco63RueSP0f8jDXCnjOwx+4fs+3h8yPgbU7wj/TEgIu1ksGuKOx4"
        "VMGl0IR1dayre9ZN1rjuGdIjecb1tNjyCmRuop7WD2iEH8ZZwJ/vl48bgeTjdFd/bnyec36cH3vRHstBzxKm4G+hPaXPF/vx7jc3"
        "0UD67M7NfP+BiOA331e3LZetLd/bgM/+rQNlf7HPtf/c+HzHzs0uO3PjDUp7biIGPIgA32GcwcjQI/jOT5K/GQnR/aiGrxmqEdfQ"
        "gZIbV4PlyJ8ZdUK/aUTtNi41FhL9hHt2bR/8FPG3uTuF7zD6Q9C3XbRnk6+hny58Nqmj/xXR3t/9csnrrzgxTb2D+fFoBNICH0cC"
        "xD/ur4Q/C8CfBXBe53FeQfizLuCC+DJkmyv8Z8Djz9bDnxkePwB/dSmDc+lGO/zepdfLfKl38XRQD5Ef0xeQH9Oj5Md0DX6MeJDt"
        "aQA+7XQeepjOw76XBsaHXPhne9oU/Jt7k/gmw7NdrSr+XRL/xwj/3uZK/O0DmAv+8fvEf9VDwn/RfeF/e6Y2/P+ZUfH/e0bF/8aM"
        "P/7XZwj/P4REPHXyBwt+fgA4m4EnlHssz8XvPBL3cB4V+K+ZBf/GKvgvKtu19L7w/6ZG/L/24P+VB/8vq+D/OfD/bIb55E+mttrx"
        "68lKfFgM38UQ4skw4l6N8bFCX+OD1ZO5i56gS49n36PpScyjtIq9miA5SfCOenEqNMm8lfLg5qOUZ4ZDyI/S/vEnpUWd/fTyccCx"
        "iDzb2gMeRWj8JXxXX79VifextMzDqX/Aye/GZs3vxnzyO7MO74nTCbwnfsa6vwrZnH6D5ocxL1dt3/Vi35I3meG55ZuFaC/FBaGN"
        "84C+0wuC4PVGmn9UzYseHg4/AYdfCIfcDud9ornsqMQhIXDIn9lZkvzk/ip/gfJNhz+7/eNPSl8mZOW97fG9z573ivLOEfciWL5f"
        "nPpDDOtBptjjyn03RNQq8zt29GHj/D1wvlpyxwfu10X+B5k/Cz4s988Ps2uvKu/dQhPhz9cvcL24f2b4W1rnIO5hCPfwoPqeNdiP"
        "xEdtkTi/2e+9JnA2WMOMG79K3O7tHVaJ2+/AjYn10qfLfOD2Sr3NrdN3/Hhi6gHlPS/517/w5h03DpU8pAdvfjwOeyIVvLtVE+/I"
        "oPTFaexjmxqXPHUJM9xD498LMna3uAW7CycfUNyao57MSX990p/f7Z3rjl+SP2m8dztak05eGYRscfE3NgS+yXf/En88KvZ5YG7v"
        "36px+WRtcTkNPZI//QsjnnrY3fW436VC30XYVcFT4ol1zN/P9rd+eMdv3Zr9WUjWXU45enj71OJq96bL2Sf5M6rP5ZdHfPm8ae1L"
        "mp893ntcDJTxOA79cRFHn9XIH5IfzE/SPe8LUzWvEB11/GODaz8nyKc4PCpgH9K/SH+WObZI/d4dV/xpub1eHYfz5uu461SZ3FKF"
        "vxktoXyHgVsRdUY+P+7Sa60q1w87xTzUMbWbzvntEnUoig8yHyvWSX9vKHhJXlTDm+fv91JvzD8JvR7/Jut8fdgffw+4cZf8lHHa"
        "PV5z2Vt0/Du9E6yny+cqznkCcQ9+2Dqq1nVFXZXzo52+M00fkYx+UHLnoX0a3Ufnnq1nyrlaeMdKXrnzRm7SFY3qRE49WcbH4Y+V"
        "fWaGzyOuX4T8FHa9U/Lq3ejSK995haZTDu/FuywcrPB3F+Ff3LyqjD8EcP7C5bn5CadOv9jj5+aWB5h4B862rqw/8/irYT/6Pdhr"
        "al+QHvBrqlXi8Nc0l4OheYL33vuR0umdK/PbqdaImD+JeyLvTxHrdax4TuGtwSjOp0KG0i7ryFxfN+6hJsZvqbinYh+ol3Tspg75"
        "PRIs+xGh16DxCabmTVJ/R0hT7j3PSw3HLo11dFP/NtSL5DdfJy7HaUwZF/GMi2Ccez4fF/SMC2Kcu537F90zTtQ/kQ9M5YB/GPhL"
        "3A9qCr5tQaqvFlEXie3w/92D93M9e9dh3CD49DzJZRvwTT9HsL1v4xy6cO+ewrht+F3jTc/4HjUvkfsbtPkg+Oa1B7wyg5rCk5gu"
        "/aAG3sT9/TnuiRxXhP6hIPkRWXfj+6Z6Tr3z+4smeEr30tqu/v7Ef08S/rXX42/xe1IKdRupdzJI8wyGuLeQ5Kat/5Gfa8F5bkmw"
        "G/CPfP3mlusl9f1G74L7ty/si9em5P5p5qq7xdaU/egqsf4zsL8F9v/rsb/FY/81j/2/KfFXnqd1HOeKOFpoLO8nIs4vKOK+wW5T"
        "vmDH9VHULcTviXZDpytPk/nXFPIRmWdIf8f94VsYL97zF3binfKIbx2i4ndNxOe8tHeNzM8pLzniiqN/ivhwrSTqRaf935eyfhBD"
        "finfB9zeUdi73/XOugI5yH4oiXsPPA8sljhPKfq8+avB1k0zTx0j4RMPDNYpxv0PGqbtug=="
    ),
    "maps": [[24, "control"], [640, "arguments"], [3168, "owners"], [3312, "owner_levels"], [3432, "owners"],
        [3792, "owners"], [4104, "owners"], [5024, "tally"], [5168, "events"], [6088, "rows"],
        [6160, "blank"], [6208, "rows"], [6264, "rows"]],
    "constants": [[144, "VALUES"], [304, "FILTERS"], [440, "OPERAND0"], [1672, "OPERAND1"], [2056, "OPERAND2"],
        [2440, "OPERAND3"], [2672, "OWNER_BY_MOUNT"], [2704, "TASK_NSPROXY"], [2784, "NSPROXY_MNT"],
        [2856, "MNT_INUM"], [2968, "OWNER_MASK"], [3096, "OWNER_MASK"], [3624, "OWNER_HOST"], [3648,
        "HOST_PIDNS_DEV"], [3664, "HOST_PIDNS_INO"], [4216, "ATTACHED_PER_CONTAINER"], [4272,
        "WANTS_PID"], [4392, "PID_NUMBERS"], [4424, "TASK_GROUP_LEADER"], [4504, "TASK_THREAD_PID"],
        [4584, "PID_LEVEL"], [4736, "UPID_NS"], [4800, "PIDNS_INUM"], [4952, "ONLY_PID"], [5096,
        "COLLECT_EVENTS"], [5144, "MAX_EVENTS"], [5184, "EVENT_SIZE"], [5552, "KEY_VALUE"], [5640,
        "BY"], [6056, "STATISTICS"], [6352, "UNSIGNED"], [6832, "SUB_BITS"], [6976, "UNSIGNED"],
        [7040, "UNSIGNED"], [7344, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "c7c9ed454d164583001fadd4271db692e0c4935c8a60a96bc4bb5db812a81eef",
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

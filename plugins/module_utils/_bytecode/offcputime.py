# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 21456],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9104, "scratch_stack"],
        [9160, "scratch_copy"], [9200, "uncopied"], [20504, "copied"], [20560, "copies"],
        [20640, "copied"], [20840, "scratch_frames"], [21168, "stack_frames"], [21208, "stack_frames"],
        [21280, "stack_frames"], [21320, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6960, "HOST_LEVEL"], [7032, "TASK_GROUP_LEADER"],
        [7112, "TASK_THREAD_PID"], [7192, "PID_LEVEL"], [7256, "HOST_PIDNS_INO"], [7368, "PID_NUMBERS"],
        [7408, "UPID_NS"], [7480, "PIDNS_INUM"], [7864, "PID_NUMBERS"], [7904, "UPID_NS"],
        [7984, "PIDNS_INUM"], [8160, "TASK_EXEC_ID"], [8472, "USER_STACKS"], [8992, "UNWIND"],
        [20784, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [21456, 21496],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9104, "scratch_stack"],
        [9160, "scratch_copy"], [9200, "uncopied"], [20544, "copied"], [20592, "copies"],
        [20680, "copied"], [20880, "scratch_frames"], [21208, "stack_frames"], [21248, "stack_frames"],
        [21320, "stack_frames"], [21360, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [200, "TASK_PID"], [432, "MIN_BLOCK"], [456, "MAX_BLOCK"],
        [1120, "STATISTICS"], [1152, "UNSIGNED"], [1632, "SUB_BITS"], [1776, "UNSIGNED"],
        [1840, "UNSIGNED"], [2144, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2944, "OWNER_BY_MOUNT"], [2976, "TASK_NSPROXY"], [3056, "NSPROXY_MNT"], [3128, "MNT_INUM"],
        [3240, "OWNER_MASK"], [3368, "OWNER_MASK"], [3896, "OWNER_HOST"], [3920, "HOST_PIDNS_DEV"],
        [3936, "HOST_PIDNS_INO"], [4504, "WANTS_PID"], [4624, "PID_NUMBERS"], [4656, "TASK_GROUP_LEADER"],
        [4744, "TASK_THREAD_PID"], [4864, "PID_LEVEL"], [5000, "UPID_NS"], [5064, "PIDNS_INUM"],
        [5256, "ONLY_PID"], [5400, "BY"], [5504, "HOST_LEVEL"], [5576, "TASK_GROUP_LEADER"],
        [5656, "TASK_THREAD_PID"], [5736, "PID_LEVEL"], [5808, "HOST_PIDNS_INO"], [5928, "PID_NUMBERS"],
        [5968, "UPID_NS"], [6040, "PIDNS_INUM"], [6432, "PID_NUMBERS"], [6472, "UPID_NS"],
        [6552, "PIDNS_INUM"], [6960, "HOST_LEVEL"], [7032, "TASK_GROUP_LEADER"],
        [7112, "TASK_THREAD_PID"], [7192, "PID_LEVEL"], [7256, "HOST_PIDNS_INO"], [7368, "PID_NUMBERS"],
        [7408, "UPID_NS"], [7480, "PIDNS_INUM"], [7864, "PID_NUMBERS"], [7904, "UPID_NS"],
        [7984, "PIDNS_INUM"], [8160, "TASK_EXEC_ID"], [8472, "USER_STACKS"], [8992, "UNWIND"],
        [20824, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "9bb4356c60c4abc7932694c5babc4862baf0e81238ec5827fd772e2849838c64",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["apart", "Q", 8, 7], ["events", "Q", 64, 1],
                ["claimed", "Q", 72, 1], ["ended", "Q", 80, 1],
            ],
        },
        {
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
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
            "name": "processes", "type": 1, "key_size": 8, "value_size": 40, "max_entries": 1, "flags": 0,
            "key": [["pid", "I", 0, 1], ["exec", "I", 4, 1]],
            "value": [
                ["start0", "Q", 0, 1], ["size0", "Q", 8, 1], ["start1", "Q", 16, 1],
                ["size1", "Q", 24, 1], ["container", "I", 32, 1], ["reserved", "I", 36, 1],
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
            "name": "scratch_blocked", "type": 1, "key_size": 4, "value_size": 104, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1016, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 32304, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "stack_counts", "type": 1, "key_size": 48, "value_size": 16, "max_entries": 1,
            "flags": 0,
            "key": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
            "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1]],
        },
        {
            "name": "stack_frames", "type": 1, "key_size": 8, "value_size": 1016, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]], "value": [["addresses", "Q", 0, 127]],
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
            "name": "uncopied", "type": 6, "key_size": 4, "value_size": 8, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]], "value": [["", "Q", 0, 1]],
        },
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtXXtsHVV6n/vyvTYo9+LEyY2XcG3ywLiEJCYP4/IwMSEmRVwTYpLNAjeOCTYpC07Iw5NBbHgtNK20CY8lZbcQ2yF2VFVG2j9C"
        "1a1u1K1kpFYqVSt1t1G1aPtYVlptZ9WljbTEt3fm+31z5pw71zMumXZV3UhhmDszv3PO9zrfef1SXKzZf/Rhur5a/pso/y0m6f5C"
        "hK6DzX0l65q9TpP+FMfpmoxqWl+pVLK+tz5p0ghAx/dNkYR9zUbl75uicbzXa19XN9ILF/D8bVyNE912+UZ7L133r7Wv+kCGcGMy"
        "bnoh6p9C/U9Q/YtjqG+E6nuhXFwc7T5Q/jswRu8NNl/0be9FV3uLdXI5QeVUrIcc6mbpWn+F5DGAdh/rtPFyS+g+G5FxVx/4pffv"
        "S37hqT99jOTXFKEKBtfnvzh41v2lTK991ccJb3UjFZTQ/smRr/XLY62kX6OhreS2L32M7o1In4y7VPOu115Rr5RtBy0OXsSF368t"
        "+pJ2W+dZvj5O5RVhZxfi9L71XXSO99X6NWl/4omfLBfb6Wonf8ftMJp3kbzQniaN5X2tt7wmgBuj9jGuX73V8pu0dyT9WP5i66kF"
        "7x+k66UWcjT9PLXT0aNil02R79jXfclrtHK1Surz/sgCwj0A3KUpu7zJ8n9K8Fe7Pgmqx+olW5x7kkcP4SQT0u8sRwuv29WOhHZP"
        "RT1tv3yO/YsK5PujZXm2uPBYntkE1Y8xGH/1zohzb/0ZipL9U70i2uoN9Hxr+XcrkvG9VU6G34to0nsp5b0U3nN/vxVxzf1eHO+5"
        "f7fsP6q8Z90XRyCveshfg/xZ7smIJN+VsQjZRxzxd7PmGZet5xbOsyvw3iHY0Ua65lbhvpuuz+6BHpYTcBF2l1tL12/Elfc7gBvV"
        "pPbtK9uDbW9qfWBXTbGIZCfph9heI7CbjKc9X4jBT/DeBeAPla93l6/Tz4l2x1z+uhNy7E9QP1m8R/RLVn2G4mRnxS2wuwTuF8FP"
        "EjEJdzJG3yU0cjz9VNa+3rnu1xS3MtDn7Vntly7/WZb5RUn2n5+Xrk79Up7yurPxK44fWPVO36wp8b8N9ViMdrSgHf+ptKNFacfP"
        "lHb8tCTjZn36w9Q8+8OoZD9Wfxg0X7DarU92Ov2DFfEGG75P8f3Eh7hO4XoG19O4nsT1dVyP4zqK6wiuw7juwRX9B/KTIY30dRTX"
        "Ju1vZ7k+yyU5IQ9S8yvcu/Opi575FH1fbKT3dpaff2jZR/QHs+44qU9QftcfS8Hvkk7ctOMR8rmd8Lf+GFVgCPq1wmzcVU5lv0P6"
        "KrTy/fdmNa92Bsz3OO9p0hJKnhtDXhtT8lrur8/OuvO6ynreorn1UE3uF5BvGvsvlqrpIeXSgz5WRY8Lry7O4Bw4brtQ2n18YBLf"
        "jdIPeXJXbZLM4LgqJ6OZ5J/QKCAse/FNJ4+y+2/kz5Z92HaOa3+kwWlPnytvv4DxThHjoKMpen962NueRPmtUr6SHuD8j56zvc17"
        "PMHjgvqoFM/7Iz8puePbsgHqQJNJfHegWruvpTyBxyn7Td/6mK76GA0tsHeKx/oY3Q9cF4dd30Hfvwg5HAhbDp9CDv9Kcnjx4YBy"
        "yNpy4PEH92f6OYo/jv3sFfma/T2u/dGcfa3025tnvexEHe+683LbL+LCv0Y94nK/drPk7wmN+ke27/Dl/PeQ84/IPxeK/Maq3wyu"
        "PN4ZuFGW2wyuX+/4EcbtGMc3i/GgYeFinN6U+msq55vwwzr44TdlP01oP0a/vcjWn7/fR2w5J7RfXXHLr1Ju8/OL6nL7OeT2b3Z5"
        "A6eEPbjHCctaf3JFk8Z5vVX6ha8R/hsZlJOqsCczkD1RPQfGfoX65eX+pk4pt+4Bev90XJsrDxD1J7tz4umX7ZeOBeyX0H/opzKo"
        "R3fJS66+ec1zwfIajnMD44SzuvUmsrsUvTeE/oP7kTTsN31EtmNuX0U9Bq+O/NT2Dx4L1j/r4yQ/Nf5xPvdYa73mJc9quMVBMa/g"
        "zgur2Tvnx02RuOSnan0eaz12RZP6tfnFPaOhG/3agSukD8wXpZTvoW8rz8y4xnsD3+ZyKb/mecviSyLfdc/jcD2boqfJn5LK/Ecy"
        "prnHBUUn7n9L8lM1/1P1bzRkS355upcdVcXrypTcduWLB78YrIKnfm90pTC/S3pPLxfzKHPkjWX7oX7HOEb9yVAS9pGU7ZXltXpJ"
        "O/IXvI9xg9pf6BOdUnvVch3/UvWg1q+rc35yu0r5Nednars4Xj3WOD//ZXk4/nuO3h9C/6yPkb3pE7KdqP2Cb/snLnrGaZajPpby"
        "lafX+HP1kpuurt7V+H2V9D54bG79+8ftFp+4TQbr1w+o+j7q6LlXinODzU/Dz2m+wR0n4644aeGk7XmOkZIcr0fx/SFcj+P6POLR"
        "Htw/iusrND+VonmBplS8Qi6jaEcG5WZsnM+A9ymuP8T1E1w/LlUbB79uxafmTs9+oT9VLV7/QZV4bc47Xpue9mKW5sSbI1574k2a"
        "JWlcOEe8Nl3xmvOlwHH6BPxPyY8G0B4nTmdvDuSv6SrrYvx7hdyV93heP7Ccxkyf+GyWquEEi89mlfg8Ny63Q8Rnc57xuTq+l51U"
        "1AvlzxWfTc/4TN+vzq66OvpO8Xrx1dX34AkzcFw25xWXTTkun5ifnjkuDyK+De7/bmk+84dB7ZXrOdh8Blca3/K4lvPzwfazeH4a"
        "V4q3+nmKn8ZTpCDjqUq5TXnE7bny+M/c4/AUx2P/eXzrO695GGldtGL8TQvDwl9eL/2P5gsg9/46ng/uqXPyiYhlb7SvwVmvLdfv"
        "cgzrahGqX49rXD+jifVIC/HrkeWOf1x2zTMUMrK/W/MQTc9v+4b1/3+qb3pvWaaB6j0o27V+G115HWsN8vLiJszPIM+e3iT0mLLn"
        "Pz4v2fVGvZqwXsjzciy/Crm9Ia8/92v12lzvcX1V/VXOe7C8E1qQcpu0TJ33PEwxQeNTqn9T8s8TFG/I/gfGzkjzWwNj38V9p2fc"
        "ZPkMNn/hLY9zYn+A6VrHV+3ebx2f56l83+P+8sSnszQf936C5rfeo2vdHyX4/fes9yPi+2nr/pSwgzbkBVOufRMcTyr18wbJ9dSH"
        "mD87mbiN5gtn3f3C4NLrEW9InoM3Z6X5xjzWfwydBDN9kPslao/R2vaCfX/6Itp5eZbzSW22nNe820vv/V5GzvMPtLzgxM0o1vPL"
        "f4svi3aNeLbrZ1Gp/AHCsd3B9b097HfhVsf7cdSxo7glB+A2Em6xVcjfei7hx4Pg/53Ar/PBr1Pw64Lgzwj8lA9+SsFPBcH/M4Hf"
        "4IPfoOA3BMGfFvjX+uBfq+BfGwR/QuAv8MFfoOAvCIL/jsDP+OBnFPxMEPzfF/iNPviNCn5jEPxvCPxFPviLFPxFQfCfE/iLffAX"
        "K/iLg+APCfysD35Wwc8Gwf+awG/2wW9W8JuD4OcF/vU++Ncr+NcHwe8R+Df44N+g4N8QBH+TwG/xwW9R8FuC4P+WwL/RB/9GBf/G"
        "IPg5gb/CB3+Fgr8iCP5Cgb/KB3+Vgr8qCH5S4Lf54Lcp+G1B8H8dcfDbffDbFfz2IPj/LvBv8cG/RcG/JQj+Pwv8W33wb1Xwbw2C"
        "/w8Cf60P/loFf20Q/L8S+B0++B0KfkcQ/KLAX++Dv17BXx8E/3sCf6MP/kYFf2MQ/EmB3+mD36ngdwbB/47A7/LB71Lwu4Lgf0vg"
        "3+GDf4eCf0cQ/JcF/l0++Hcp+HcFwT8q8Lt98LsV/O4g+L8r8Df74G9W8DcHwS8I/Ht98O9V8O8Ngv+wwL/PB/8+Bf++IPhbBX6v"
        "D36vgt8bBP+3Bf42H/xtCv62IPhrBP4DPvgPKPgPBMFfLvAf9MF/UMF/MAj+EoHf54Pfp+D3BcG/RuBv98HfruBvD4JfEvNYO3zw"
        "dyj4O4Lg/4fAf8QH/xEF/5Eg+D8V+Lt88Hcp+LuC4F8S+Lt98Hcr+LuD4P+NwH/UB/9RBf/RIPg/EPiP++A/ruA/HgT/gsDf44O/"
        "R8HfEwT/jwX+Xh/8vQr+3iD47wv8J3zwn1DwnwiC/6bAf9IH/0kF/8kg+K8J/GEf/GEFfzgIviHw9/vg71fw9wfBf1bgP+2D/7SC"
        "/3QQ/EGB/4wP/jMK/jNB8HcK/BEf/BEFfyQI/u8I/IM++AcV/INB8O8W+Id88A8p+IeC4N8m8I/44B9R8I8Ewb9J4I/64I8q+KNB"
        "8L8i8I/54B9T8I8FwU8L/Od98MvPkym6Bp8vjwn8Fyrxs/Z+7Vk7CbBWt8Tz1AtifSVSvtfse+NgBtcszfs7530WaO57/To+d3KN"
        "tF6Q5HpM4L0OWm8wWumqd2C/aSv25XZgfbMV5yFxHs1oFetv1rqIfpbw9R5ql9G1i+43Uz35nLO+GfVvp3V1vYfaqW+m9un3Yj1j"
        "ktYt9ClazygexjpeE9Y/+rH+o4n9x9Z/CzgvVezDe+eonNwe/I71IP081SeH/Y58HrBQJ3+fa8E91ptytyvv4/f8U8p3x+XyJuvo"
        "fVp+MUsF1CeP72fq6Xxd4atYn7wf7YvL65pr7pfXJYtv8TpeRPvEXg/8R+w7zGKfWYuyb5j3nQl7aLF/x325gp0Rax9YBu+RHq1R"
        "Zsx+D/cpurfWme527ZOy8L6w9xfR+tZrzv6Fvlle1+R1YHe9eL1dH4ddjMN+Jqn++jluz2f273cuv2x/uTLyX5HLSXFOis/hOftC"
        "ljM+tY/PcRrtJuG30Xq+ex+7bUdt8r5X/QOs9++ma347cJbL7xknPiHcD2B3eK/I9TgDu0P7J1FuAc+NbT8ke38FdvQEvke9c1j/"
        "m8S50wJ+z8MvOR7pZ8lvcj34fb38HW3LLdthj/y9PkV60s+RnNM4L8T1MU7QgCVZxuk2SyV9sk3aL8P7Vi18q4gCyi2s4PZ9POtu"
        "j7VvxLKfdCOva3Z67EuJaOl1shyHgK+fhZ5Rjj4BvW78zMGR9LpRXmfP8758fG/F93vK7eJ1fcuerVBfwPktPmeRw3laPj/i6BPn"
        "bwoL5feN/RepXmfJjnM4f8rnS/UzZOe5uIKD5/n1Mp4+Af2uk+vB52Zpe0JZv3ieB06hl/X40ax7f6Pl37YeWjVpPVrWQ1RLd8jl"
        "VdXDJPQwYnrrAeedeR2d1/3zy2V96Gdgb9Z0kmVv47Av7EMvtMj+V3wE+tir+N1Z+F2Pt98J//1Q1hPstLiC4wD0tEPBWaHoieMG"
        "+q/cS3J9HD1FoSfINQ+cQjfvo5wiPUWr+AviUhH2KOsrFtxvRi4H0pPqL7xfwmg4Q+0ckO2jQu6qf8TZXiBvPj9/D/ffkPeAEvfw"
        "PL9Orl/u5YDxbp1sX/y99V6PK64VENe4vkbXSdLHOm+/KW730kO8ut98AD1sUOOXwJkzfrG/4HvLT+614tdBsV/LlleLvD9Gn0L/"
        "9NI8/WQvx7PT6Oeycj+3knGgty0KDp7nNyhxTGmX4x910Bue5/fJdlPYwf3KCOUlcehj0Vz9SUL4RY+PPjiOHUlpnnnCKrneLB/H"
        "TzZUxrEtln25zmvOWnLBfjYebxjtr5NcEJ+LnPeeg372Kf6E58VV3G7oZbHSb0xBLy/KeWkBz/MPVYlbq5Q8luMWt7dV3pdnNIyS"
        "PjToo1vpVxJufdRpabYf/D6UgD7OQR+I6/qBjLdfrJPlxH6Wh70Z/P1Z+LuL/+E+Sx8fQB/lcq9Y8uD+fQP7/fCsOz/NrZT7m/J4"
        "hX7HebhJ8KcUHpH3F+rj0MtN+P0w/94i4VrnxO3vD8t278S3TfJ7Tnx7TvYvbofRvGdWilfOeOD4LO9Pluyf7W0M9p/NamK86pJ7"
        "VvazIuxNPgeWdM4JFl9D/YbkfNhw5JBy8sutil6scYXwd83DjlJO+Wwvxn6Md8Yp35lB/8n5bXEf15/yM253Ejwche38nPLWGcjP"
        "+W6S8v30YVne06eEHKTxG/LKaSffnfLGPU95SPptUZ+oC38N4vs052sT1C/NxBScceqX0ysFjp2XPwwcrg/31+MjkpyEfE5XyCfu"
        "ks8a2N10h9KfjI9WwXu9Ai8RCG+PjPcE45F/cty37MfqOnh8xOMX3s+fw3vM95JLKPkFfi8eV+JpRslbcO6B8Zx5gbgc99X25HfI"
        "/Uaax21jiLs83nhVjif2/JPl57uA84qcL+pnafxoxYOka97CmV+4XbEf8NVwnNbHKB6k0c41OsbpUcwbufqty65xvj0edLUnCR4n"
        "zg8tHpuP0pq2el98lnpg8FBl5PGtMz8zRvM/g62UuPA+XD43wf6l8hU5eec49r12eO8TFvuxm6X3uf6DHSs8v+M8wWqfNU9yAef0"
        "3fu1X/KcB2zw3q/s2rdvxTeuh9/+7ybMK+pjtJ/40gBnNjFJfjrK64d8yn5XkvarV/CV8b7yuzV53ujkVTofANwU63mO8wFakPMB"
        "dP61OInyy0Z/EjxsXucF1HMC3L5lxxu8/fE2OT465wXWKfa4Tswf2OcFUjgvEFXsk/dzt5/0luNB1T4XaHO9F/S8QFO1cwIH1XMC"
        "12h++v2+ct6kD+dNtDnLf/9z9/kAlSfpEuR6aWEWdvKHn7vziRqfZ43Pc2591vg83fMYNT5POb7V+DxrfJ41Ps8an2eNz9M/X6jx"
        "edb4PGt8ntLnNT7PGp/nPOVQ4/P835Fzjc9zzvm3Gp+nMo9Z4/Os8XnW+DxrfJ41Pk+SW43P090v1Pg8a3yecryu8Xn6xesan2eN"
        "z7PG51nj86zxef5f8nkmQuLz7K3xebrl9hvD59lUhc/zLxU+z7/4f8rnaYLP8yz4PCfA5zk+bz7PTCQIn+c74PNcG+H8MWfb0VsJ"
        "5IFXidfTVHg9WyLU3pSTVxKv53BIvJ5mSLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLye"
        "Zsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8"
        "nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbI"
        "vJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nmbIvJ5myLyeZsi8nqYPr6cZEq+nGTKvp6nweGKf0+YU7tsUXk/m+QSf"
        "5xbwge4mHhCH33MKfDrnaV2DeS4q+D1Vnh/w2lTwc2L9Q5+g+uSYH0cDH0dS/o7lxOf0HN4J7CtiPiqVFzR/RCn/pFy+w8dj35ml"
        "As4p5vH9TB14OMBPM32faKfEE7NRXq9knhNrv5LFO8H73cV6L3gyXfbQQvsm6D4FXk/wN+pjowqvJ+7rwesJvhDj3RGZt5P3iWK9"
        "jvnnWO4sV6M9I+3H5/LuXBi159VW1keiNm/nKbEf3j53Nk71E3yQVP/0PdxO4kfRl3xaEn7msg/ss+B1XOZV5PMheZZXo/wen+vh"
        "fydQH6f655jXjetzBvaFcxMO/xbjHZf3mTh8MRH5fcc+8DzfIu/j5f0KavnMs1ZRLs4VMt9Vkfk8x0h/OYd3gvbZcPxz6hMlPk/G"
        "Y542YzfxyVjnJ23eqLe5fpBrF/EfVfB1Mm/Pw+I8hm1n2z4Dryt4uHC+1uEhBO+Y/mIV/k6F77KCLxL8WswXlMR5PDffosXvWVD4"
        "+JgPUeVLdfTNvJzAYV5T/r7o8J59LMW13Jt4vk6RN/N1cTt6ZDtxePgqeEI75+YJBY7DJ9tFvFZsDw5/pMNr1eLN81mFNzLNPGav"
        "VuH13CDrneOk0UD8Ww4vHuNg3xfLMYnz3W4eU4v3s6DwPOpT0JfC98h8YQ4/p6ov+EnubbmeTnkJ6AXtyG9RylX4EYWddM5pJ4zD"
        "PH3G7g9lv2LeRPAdM29BBZ9nFb/Sz8Of3lL8CXxSeuayd7zMyO0L4k8xxZ963P5UhYeT90U4PFmqXmKy/RvNxIumn0lJfMnFtXK/"
        "7PhRTPGjjCblTZW8XZ1z8nZV+hHxqHH5Dq9hn9ivJP7EtTTz+7l4FWJu/TCf7Hno502BI+lnuRzP87ALY4XiP41iP5fVBObbtPzH"
        "4gPl82OM4/A6Ory2yNvAe8o8rCq/Le9nMbqID475ESt4EXcq+RD71WHFr9Yr/R3KKW6Vy2O+RIefDc/zh2W/Yh5cledQn2gpVeop"
        "4Zzj4Pg6FOfz78hDuB5vYN9eXNGPwg/M/A/MA2xsre5HCZcfFME3buVpFj9ooVOJO5yPKPvbmA/ZkQ/71SbZ/ox28NayHtmvmJ+i"
        "R4mDceiL49chuT9w9FVRn84568M4hVfkco+Cj8LZ1zfmpa86wbMLPOs8ja2vKehrlPUFPoykoi/mzWL/BL+D8S7x3uWRPxqMA15i"
        "Nx94nbsfTxJ/qJN3nlL0xfXNKvpqU/rvrLzPj/NLrzzN1gv8Pf+SUu5Ur8Tv6pSL/a25097lMo4jn1bFj9Y5+yJlvlD2kyVqf1OF"
        "L5Tj8nn0c3zuVDq3kNTSXH/mBUc9jde4nIzEj+GVR1j8oZa+klol77TRlfXYf53S0kvZHjCemrgo8WrqU59IvOn6JOV7aZd92Lyh"
        "bMeTlD/PJOV/J0E/j3+PAO1n+5keksclVflDGf8c5RE8rhT4H0n4Do89+NQcPsqNHB/PyPyhDs5UBU7M1b41GA9PY5/rTEL5/hx4"
        "QwfE93FXvHbqsUEev8/EVZyTFTg2Xyji9hr0A9PI+xx+UP7+A/BaPiT7sTN+4n4C/LcOvz/qmdug+A33N/XKeG+p7I+O39bDb/F8"
        "DeLgNP/7DV+V5x8cngJ1PNAt5zHc/+bWV8lj7ufvMe6aILtnHlD2j+K3lfkJthPmCQXv0dF65gkFf+tS2Q6YJ9T974FYLsz8oNZ+"
        "cZsH9OUvrlAPjH3Xm1mOwzLv54CIQ/Y+7gGx79yb93N4nryfKO+NKnyfmA+x9Ofm+yy+Wbmv+8vxfg7Pk/dzTxXez+Ea72eN9/M3"
        "iPfz3Xnyfr5lv//f7Vz8MA=="
    ),
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
        },
        "aarch64": {
            "switched": _SWITCHED_AARCH64,
        },
    },
}

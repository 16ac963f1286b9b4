# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/stack.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_COUNT_KEPT: Dict[str, Any] = {
    "type": "", "code": [0, 400],
    "maps": [[16, "kept_stacks"], [168, "stack_counts"], [248, "stack_counts"], [320, "stack_counts"]],
    "constants": [],
}

_KEEP_STACK: Dict[str, Any] = {
    "type": "", "code": [400, 16040],
    "maps": [
        [168, "scratch_frames"], [336, "scratch_frames"], [816, "stack_frames"], [856, "stack_frames"],
        [928, "stack_frames"], [1328, "kept_stacks"], [1376, "kept_stacks"], [1464, "kept_stacks"],
        [2936, "processes"], [2992, "processes"], [3352, "stack_frames"], [3400, "stack_frames"],
        [3480, "stack_frames"], [3696, "scratch_stack"], [3752, "scratch_copy"], [14992, "stack_counts"],
        [15072, "stack_counts"], [15144, "stack_counts"], [15320, "copied"], [15368, "copies"],
        [15456, "copied"], [15904, "stack_frames"], [15944, "stack_frames"],
    ],
    "constants": [
        [512, "KERNEL_STACKS"], [1560, "HOST_LEVEL"], [1640, "TASK_GROUP_LEADER"],
        [1720, "TASK_THREAD_PID"], [1800, "PID_LEVEL"], [1864, "HOST_PIDNS_INO"], [1976, "PID_NUMBERS"],
        [2016, "UPID_NS"], [2088, "PIDNS_INUM"], [2472, "PID_NUMBERS"], [2512, "UPID_NS"],
        [2592, "PIDNS_INUM"], [2784, "TASK_EXEC_ID"], [3056, "USER_STACKS"], [3584, "UNWIND"],
        [15592, "KERNEL_STACKS"],
    ],
}

_KEEP_STACK_AARCH64: Dict[str, Any] = {
    "type": "", "code": [16440, 16032],
    "maps": [
        [168, "scratch_frames"], [336, "scratch_frames"], [816, "stack_frames"], [856, "stack_frames"],
        [928, "stack_frames"], [1328, "kept_stacks"], [1376, "kept_stacks"], [1464, "kept_stacks"],
        [2936, "processes"], [2992, "processes"], [3352, "stack_frames"], [3400, "stack_frames"],
        [3480, "stack_frames"], [3696, "scratch_stack"], [3752, "scratch_copy"], [14992, "stack_counts"],
        [15072, "stack_counts"], [15144, "stack_counts"], [15312, "copied"], [15360, "copies"],
        [15448, "copied"], [15896, "stack_frames"], [15936, "stack_frames"],
    ],
    "constants": [
        [512, "KERNEL_STACKS"], [1560, "HOST_LEVEL"], [1640, "TASK_GROUP_LEADER"],
        [1720, "TASK_THREAD_PID"], [1800, "PID_LEVEL"], [1864, "HOST_PIDNS_INO"], [1976, "PID_NUMBERS"],
        [2016, "UPID_NS"], [2088, "PIDNS_INUM"], [2472, "PID_NUMBERS"], [2512, "UPID_NS"],
        [2592, "PIDNS_INUM"], [2784, "TASK_EXEC_ID"], [3056, "USER_STACKS"], [3584, "UNWIND"],
        [15584, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "a0ff97458bf8bc0e1a8eba22468605e7b29dfdc0731f8b247333fe5829a89600",
    "maps": [
        {
            "name": "copied", "type": 1, "key_size": 8, "value_size": 4, "max_entries": 1, "flags": 0,
            "key": [["", "Q", 0, 1]], "value": [["", "I", 0, 1]],
        },
        {
            "name": "copies", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 1048576,
            "flags": 0,
        },
        {
            "name": "kept_stacks", "type": 1, "key_size": 8, "value_size": 48, "max_entries": 1,
            "flags": 0, "key": [["", "Q", 0, 1]],
            "value": [
                ["user", "Q", 0, 1], ["kernel", "Q", 8, 1], ["container", "I", 16, 1],
                ["pid", "I", 20, 1], ["exec", "I", 24, 1], ["container_pid", "I", 28, 1],
                ["comm", "s", 32, 16],
            ],
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
            "name": "scratch_copy", "type": 6, "key_size": 4, "value_size": 16696, "max_entries": 1,
            "flags": 0,
        },
        {
            "name": "scratch_frames", "type": 6, "key_size": 4, "value_size": 1024, "max_entries": 4,
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
    ],
    "layouts": {
        "copy": [
            ["id", "Q", 0, 1], ["frames", "Q", 8, 1], ["base", "Q", 16, 1], ["pid", "I", 24, 1],
            ["exec", "I", 28, 1], ["size", "I", 32, 1], ["kept", "I", 36, 1], ["registers", "Q", 40, 34],
        ],
    },
    "code": (
        "eNrtnX9sXFV2x9/YHs84RYxrbMe4LOOQkBgLsOMN4FosmARCNkKMSXHIRpCJ4xB7I4pMCCEvg1LCzyzSbrOBBRStUOwktrPqrlH/"
        "aMJq1Yn6R7PqHxWqqpaFtqL9o0qrVZVdqVLUgqfz3vmee989c2/8HoIV0EQKL+/X5953zrk/3tzzffi/74V/Sp0XKsG2A/v8pzxN"
        "20yd512oVCovV/+dqv4900jH27xV4dZPdYPzcYX2u7D/AfY7sP8+9pux/0vsZ7F/Dvtcr7OL1uuspV6l3ZcqtL1YoXoSMO1d7Vl5"
        "s+BliFc+gf16z7sY7O+h/TMNVE5QXp2Ng+u4Pm1ePd3XiPqlaPtRM67fTtsf8f1kJm/0BbLHGWWHt+l5Ot/Fdg7b49gewfYwbXv2"
        "h9uxHrpv9IWriNMzSfuvUAX87xF/DHY/U33+htBOVO+RulxY39EpOp/2Wr3F/HEu4o8y6t+WIsecqYMdcN9HyzzvN6Gdflvh81QO"
        "+Y3LzcBuXM9yC103Xr0+iLRnsb1l1a/puTt/sWjc/CJazwwdH8nUKX9RPQbDM6PTxNP+uFCJxjvHOcc3xzXHc/kplFu9Pxsef56O"
        "j6Lc1PNk15RZ37bUn2Y8I67Jz+Uf0r4/TZwzVXddqqf45PhbF9jHI7ucx5bj749TL4Xc8mnUq8nzjlTtEZR/qbrl8ouI046qWdqe"
        "2/gnwb/f8+94h+3gn6Tyv7F9Cdl3HR3PjeH8N2k7fw1te5fDD6tp+2yK6jWP/Uwj2Wek8b8r4fMgXtpSVCD7vdRzxO7fo2b7G/HG"
        "M5e7zj8B+4l2zXZ7Fts2b1smTnnsJ7bPR0s971/D+38Tnhk91Aq//n0j+ztqV3+a2m9vC9ePnnMeduM45/3eazgOqJ2X18DeK3B9"
        "Pa7H8d5Wvp76DfaX4jfg+nWSP5eQ/24ivise3P4/V0nSD414LbH6rWi/f7i6v3hcZBL1h3rcnA//5c9wv/rTRnquCeo3jg3T9sAA"
        "PWfG5I9k6lXcBSNauYn7q++TfV7rqPD5wPRncL50jPrVjnqTV1qyITyew/HylO6vgvEv8EMWvKAr86cuVgxeo3h+tP/cNTF5c8QZ"
        "c9RP3l8aHKL6vqjjpCHCk/1oqXML7Lk93Aa9QuhHbEfxPGynW5beRHE8hetTxB9HfHKc5jBey/L4eI3dxXXlFxPaacpuH76f7Wfj"
        "NBicLeq5os8zOk33P9bSZPRjY52X5/JzMH/0NF0/3kRcfwrx1Q67ZGGX19zcbCSOVL1nECd8H48zU4iHy9gx+vzsb3+O2sktS1fG"
        "83e7w9/8XGinpQMOf499Nn+PHbi83xf19zT8LeZLbIfHllED5nKcfhb+eBb+HTt2Ae33x2a/I+Knpv71Mes/NYl53Uny2xTmt5h/"
        "jWF+zM8zhnnxWOeva55nDvxm8JsTvPeUllC5I1520X7/ghhPzlnGExkf/mnq99tSf9BozvsOq/l5ALjs/C8VZ/7Xp+LYOt+T85IT"
        "Yp7XD//tQD1uwDiP9x+ev5RXYVxHPzu/yjHPQ73aMhjnn+J++/Ci4/xhY5xv8+JcH3/e93tesvLTxvuDmidP0zj+UQvNB9PefJri"
        "mMb7kdQ/p+3z/w/pulmyQ1vmg3R0fB+d4ve/Cez/GPuTFVv/fUa9R31it+uM9k/43rvDnN/yPKPmPnkd9+/H3l4I693087Debdn3"
        "0nzdO5H3w2B/Ptg/pNtpN8b1ueB4vdnvSD+NeD8jOx16F+9Tf5b+Zmh3sstY93Xo39GPdNAAzf17YRnqu58qPv8Ut0eqf+na7oPE"
        "P2fMJ8rofx8J6rdQnZcMNJvjgN91UMVDnW634Xtu9W9pcFL1l5OW5yq/jPme95/hi2npu8RjTthc6oL3BOKE08I6zS9v1nYL+OXH"
        "8d5cY79/qVPx0hA8r6WcBlFOgy5ncf7faX6jg98o+I1J+H+t+VkHPyv42ST8n2v+Egd/ieAvScL/meZf5eBfJfhXJeFPa/7VDv7V"
        "gn91Ev6bmt/s4DcLfnMS/mua3+Lgtwh+SxL+Qc1vdfBbBb81CX+P5rc7+O2C356Ev0vzOxz8DsHvSMLfqvmdDn6n4Hcm4T+o+dc5"
        "+NcJ/nVJ+Gs1/3oH/3rBvz4J/3bN73LwuwS/Kwm/R/NvcPBvEPwbkvCv1/wVDv4KwV+RhN+i+Ssd/JWCvzIJv1Hzux38bsHvTsL/"
        "n5Ti9zj4PYLfk4T/X5p/s4N/s+DfnIT/b5p/q4N/q+DfmoT/D5rf5+D3CX5fEv7faH6/g98v+P1J+H+p+Wsc/DWCvyYJ/881/3YH"
        "/3bBvz0Jf0bzBxz8AcEfSMI/pvmDDv6g4A8m4f9A8+908O8U/DuT8F/Q/Lsc/LsE/64k/H2aP+TgDwn+UBL+bs1f6+CvFfy1Sfjb"
        "NP9eB/9ewb83CX+T5q938NcL/vok/PWav8HB3yD4G5LwBzV/o4O/UfA3JuHfqvkPOPgPCP4DSfg3aP6DDv6Dgv9gEn675g87+MOC"
        "P5yEv0TzNzn4mwR/UxL+gv695mEH/2HBfzgJ/7eav9nB3yz4m5Pw/13ztzj4WwR/SxL+h5q/1cHfKvhbk/D/VvMfdfAfFfxHk/D/"
        "SvO3OfjbBH9bEv5faP52B3+74G9Pwv+J5u9w8HcI/o4k/Hc0f6eDv1PwdybhH9X8XQ7+LsHflYT/iuZPOPgTgj+RhH9A83c7+LsF"
        "f3cS/pOa/4SD/4TgP5GEv0Pzn3TwnxT8J5PwN2v+pIM/KfiTSfgbNX+Pg79H8Pck4d+l+Xsd/L2CvzcJv1/z9zn4+wR/XxL+Ss3f"
        "7+DvF/z9Sfidmn/AwT8g+AeS8K/W/Occ/OcE/7kk/DrNP6j5wXpLpbIQMoNVsNK12YN63SRV3fcO0u/4zdh20DrACVoHbKunvDp/"
        "dRbrNVgfi9a7eoffj/zHZbT1+5H/uAx5eP3If1yWxT7WD5bpdaRgPcQ/SvUu9RwJJyz+0Y6D0Xw//yjqiTw//216Hv8teg7/Daxj"
        "nMD6xSas47VhvWME6zuhPSrKLsU01nmGcd0M8fPIXyw38noJ1SP/Ju3PglNsNO/PT2If60n574nrcbzwXXFfn1nebCNdT8stFytF"
        "1KeA+89Xt3cH65rfwX03Yp3y2/a8tt6bzDy98hu8Dpfy3g/X7X6FPJI+2r7WVYmuK+n8wAkcp/WjDNaZSp1YT9r6PB2v2nUgFex3"
        "43rya5BvUE95nQucZ1WPdaa7I+uvwfrjJ0E+TA/lLbyKdbLS4OEFXt/k9WFzPRLxMk38Muz6reX0O+CNqW/UXcqYeZb1YdxQPXPL"
        "Vd5ZeH9uLedlUZ6Hv4rW5QP7GnG0ysyT9U8h32krbQuIx9Jy87rSgSxx0f7zeP4y12MGcYf8hFmUW8T50sZmive9XG/yXx55bOW1"
        "XB/yZx71mG0AB+cLXO7TnP9I7SiPfDbOj+P7KE2rGpfrzPv9OfJPackvyX5YLy2/xHkxlM+SqXKGLlYq/inyb/mPcH7rdtUPBkUU"
        "UW5xBT+vV4k+V5DvEcRNjvMKZyeMvFQzLyPl5Vab9h1HOf5J+H8N5yfC330XVH6H4W9ur+AXsF5awv2Z6nPfU32+oB0EgVfcgusR"
        "t+V7UM5x+B3xy+uuyt8p+Oka877yfWyvS9RfnoTf+TznK87A7zsFD+cLqG/5IX5u+H21WZ9ZPD+lMVT9jvMFcIobVN4TtbtDOu8x"
        "9M8yM+5Nv9R5uX6zPOWX2W4jvmv8c9tFu39uAw9xxevFheWmn/xTiMeqn9YG8TiN+EN+ZhH9anmn2Z7ydaKdzqGdvmhvp3xfeYjz"
        "Ei+YfuPzKxx+Y94K4bc6jiP4TdRL+a0OfoOdC+AUVRx9vBAdN2vaFfI5TL/VO9tT7g7pp0ux/KTa0R1mXJa2frBg9JMiPpXdZXt5"
        "mOsPO7ea7SiPPPXyuOgXcb6AcvJpk6f6wTTsCjsWuB3NDBl5fEF/ti6Ir+MUX0XYketZGnx/QeYLR9uNP4d+7QVb+2lwtx9Xv3ab"
        "5lzWH6K9BPkz91afg+Muw3G5Evdt4nIc49nJ/ca4UtNONpl2Lm08R34/1WeMXzzfyT8jODheuE30Z9xe1ol20QD/4XwBfixuNvN/"
        "WM8i24Xph7SXG3CML6fgh9uEH9Zk7X4Q9S3fj/ohzkuKM6TGy/uC+EKeZ9BPL0TbAef9nJw0x4k2Mc94XLQjnC/vw3Yv++Us+WUO"
        "fnkF50d5HEb/9ZQ5ny2Omu2ExzE137jP7K/VPJjb2ePm/br9zKn55N3ReRzPB3jcSUf91ejlOJ5gz/E0/DUDf23m/gP+am329PtV"
        "xF+tYlzeeDysTwHxWNps5vMG/lkfmf8Ez/dpYB9pl2n460bTLv4s/AW/zKZh381mvORfxf4zzOsyeLMZ3IfzhceZD3/sNXl8vWo3"
        "e0W74fq3mPMQ1W74/a/nXerv0L+Np0Q7aRN2b+mw253Hp5kJi54g4+X2mfmahXHmkv1Kz5j3c/541E/3Cz99EvFTqZOuM+Mqq+Km"
        "tJu5NC86j37dn6P5MefB+TM0j8vB/kE5qYg9/Vma957P4D1J3UfvD3wft1OOg3m8rwZ2Md4Hcd08t9cZGv/PNwr+aZqn5H6k61UX"
        "4feifc+38/U0jvH7qeJM0fjNfs2gnfH7q6oP3ouDvF7z/nM19wchWMT7c6+P+49wv0j9wfl6yTlbwwlcV8R414v393nO316P+rBd"
        "XmIOte8c4jtoD8Gre3G9mMfh/Tkv+geOv3ybmHdw/9cl5i3N5vuDP9VlcNXvCzjfi/e4+dsR9w8LXQb3j4j3fIs5rnJ/ouaNPK6j"
        "HRRWmP0Zz5f8k81qPAqaYvla8XvFH9r9zfMdf5r6BZ73sF/LSyP5pQfJb0F+t3pfbAiXndXzBeUHI2ugxzyb87xbnv/0Uxqh84ny"
        "nnWeOnSPu88l1t0etuTL/850t0vF7wBT9PvM2LIu4/c8pU+L5PHa9Gn+DN1fWhkvX3rEowqM7VthvT7QK9XDTsHvRWq+9XStfV6w"
        "r5/a6xGx9yeRfO/F8+LZrzTB9ZWONQX7HTb0yKyzYX1Dje5hdgC6h9WeqXv4vPSu5Iivv961ybvcdXF1DyPe9KXo74WsY017s+Hx"
        "Kzp1fpO5olMnu/3gC9Kpv/j/RKe+63PSqT92RafuXdGpf/E6deipj00YuurkOvWhhDr1ga+YTr0voU59A+w5nFCnPvw11alv+B3r"
        "1Ae+YJ1632fUqQ8Jnfrw11SnvuGKTt37KujUJ/C+1nlFp+59nXTq2x069S3Qqf+TQ6f+K6FT/8d0dHzXOvUtX0qdehm//7Y1vQed"
        "+tnEOvXmVByd+k+hU+8LiY9U/5sP7foTOo7vdHxWvXqpnXXqXamovZ06dX5PbIdOPUMBxu97sXXqeD8f8f6DdOr7kL83GsmDu5xO"
        "/S1tt0kvhj693cKPo0/3XfmBQp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u"
        "48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u48fRpzv5Qp9u43fF0Kc7+UKfbuPH"
        "0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7"
        "+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuPH0ac7+UKfbuMPxdCnO/lCn27jx9GnO/lC"
        "n27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27j"
        "x9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jx9GnO/lCn27jb4+hT3fyhT7dxo+jT3fyhT7dxo+j"
        "T3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fy"
        "hT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT7dxo+jT3fyhT693aFPbxf69HbvoPk7PvTf7TF16tH6f5469QmUvyNr6tN3CH36"
        "GHTpO6Fr30j56KXdlDfu78R6BtZFykjYTapXV7rxDOfnIq98XOSFZ8z7XDp31vFIfXthnyi3yyxX6UI85Isjj77QaObPK10C8uQ7"
        "GoQuYb2Zp8e6yyD/KMgPTnsf0vra4IDIB4ROBHn5WpdO+6VjpAcP8uxCXfox1qXPCV36nKFL4eOPID+dde6sJ+A8Cq4H55toHfok"
        "dOCU16B0uSj3W61dpEtvypMuHevKrIdhHZ4/DV1Mi9AfHOLnh15/6ccV3b4iccN54KwDO4V8nK20ZT1VqcW8rnSgGc9B9s6zjpfr"
        "cWq/qStn3RhzJoXOgPPUU+b1Km5wvsD6B9Y/CX096wqVfmmPeZ/WWZC/WGfBelIul/WGwTpyoEfnehe7OC+L9DVBfxbql1hfgnwO"
        "/l55jc6cdY84zjpA1q87dc1z8OMhh+5c6F6lPpOfp9RD+TisQwz67cDkUT1woE8vCt2ofxp+fh3H1wg/s/4VHKVT5DwY2Fnp0tnv"
        "Is9Q+Z2/I8DPs870U41ekdvPqWGzPlLXDo76TsIgdOn9Oo8z9Cfrp5GPVaNLX0zf/HJM/fkwxxPpqaTOmfOn2I6BXeo8U3cf6NOV"
        "/1HPxH5Kc14r/CLqqcpjvSXOs76Py1V+Ed+H8I/DLw328pVOUMUJdOewj2pn3P5nN5j6Tak/d7Qz/zTa1xuifb0cU4cuvxMwXdue"
        "6kV7WhdtT+p7FtCtI/9OtQPmsg6s1eGvz/pdhnvMejj9JduR9Bc4Rc7L6IRO/Rqdf3x3JI+soy7qnwYvx/12v9YLhO3nJvaHvs/w"
        "x41mf1bewvmKpJss8PdTbhLtp0X350EIsi48sE+gW+fnYB29f3LA/v2F4/vNOBbfX/CnhyvR+ZvS5z4i5kPcjp4R7Yh1hHPwC/ZZ"
        "Z8t8HveUPpB14M+Y7YjjRH03YDX352g/r9v8k1Y6QO5XxxvM727kVH0wLnVl1bzN8NcQOA3cz5Fek79TUbrf3Y7Skbgrd+N4lvTs"
        "xQHR7/A8hOt9hznfUvbiOL7DrJfyF38fZ7HvAewV8xAx763xk5hv8/1F9u+Q6OeabX5pVO2Dy2GdnD8Hv+wXflnebG9Hwk6Ftzi/"
        "ivvXvhp9TGN0fM6QTl3NH1cLP3B76hB+6BbjcofZD7D+O/H8AHnO5WWi/RwS9YAeL/+2vR7MKT5dq38I/aL/P60L0fm4ahdLud+B"
        "/Zsd+vRm0Q4xv+/IRv2dUfN4ztsroJ6lVz0jX47HC1t/F+jUA/9lLPNwng+a+Y1ZlZ/Gz1M6gPeoaejVMU9i/bl6f5i7ZLx/sD5M"
        "6fFP07xZ6cDVffQ+wfcVoQ9mHbDMe+3l86wXkjp1xb1QU59Qp8754k2CC978So7b943n1dwParj1kefsfVP7M8qfRz7m+bTgzeC7"
        "WJHfJxoi/XgvxqX5G83+6nyD5Jyr4YQ6dvTjvRhX5zGuKx28ev+Dzvohs92r74Vw3uwptPOHzPn9ot8L4e/fcT/2Q9Gum9Cu4d9e"
        "9I+sSyp8x5yfcL1zKUd/jP5dzWM8Uw/POt3Ct81xqBj5Ll4mki+rfq9o1/2zET/oV1lf/yziXH1fgJ9rZSTf9GCtDjEY54aQBx3q"
        "1Pf+L3Tq1yfKe/7K69R5PobvBCp9+qjul8P89Uj+rl2ffuSz6dPfdOjTm6BPbxL69Ndr7fLl1KcPVaK6hlp9+vYr+vQvlT79hEOf"
        "Phce/z957m+v"
    ),
    "programs": {
        "x86_64": {
            "count_kept": _COUNT_KEPT,
            "keep_stack": _KEEP_STACK,
        },
        "aarch64": {
            "count_kept": _COUNT_KEPT,
            "keep_stack": _KEEP_STACK_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 18456],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9104, "scratch_stack"],
        [9160, "scratch_copy"], [9200, "uncopied"], [17488, "copied"], [17544, "copies"],
        [17632, "copied"], [17840, "scratch_frames"], [18168, "stack_frames"], [18208, "stack_frames"],
        [18280, "stack_frames"], [18320, "scratch_blocked"],
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
        [17784, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [18456, 18528],
    "maps": [
        [48, "control"], [288, "scratch_blocked"], [344, "tally"], [512, "control"], [664, "rows"],
        [744, "blank"], [792, "rows"], [840, "rows"], [888, "stack_counts"], [968, "stack_counts"],
        [1024, "stack_counts"], [2320, "control"], [2384, "scratch_blocked"], [2832, "control"],
        [3440, "owners"], [3584, "owner_levels"], [3704, "owners"], [4064, "owners"], [4376, "owners"],
        [5336, "tally"], [8352, "processes"], [8408, "processes"], [8520, "scratch_frames"],
        [8832, "stack_frames"], [8872, "stack_frames"], [8952, "stack_frames"], [9104, "scratch_stack"],
        [9160, "scratch_copy"], [9200, "uncopied"], [17560, "copied"], [17616, "copies"],
        [17704, "copied"], [17912, "scratch_frames"], [18240, "stack_frames"], [18280, "stack_frames"],
        [18352, "stack_frames"], [18392, "scratch_blocked"],
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
        [17856, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "d2eea6c07dc9b2beb653a6283222874314e7b104423a35998b461fab53e31a73",
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
            "name": "scratch_stack", "type": 6, "key_size": 4, "value_size": 16432, "max_entries": 1,
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
        "eNrtXW2MG8d5Xh7JI3V2RfruKNFny+TZkrwSfD7pLNsX1a5OFhyd3QKUP65y3Rr0mQ5kqw2skxLrVhsg8kdiWQhQyXYb1QkS3enj"
        "TiiKE9AfcoEAKyA/5B8B6gItkFQoagRtowJBwKBpq7bRsdx9n3d2Zrjc3WPkNj8oQFqT3H1m5v2ad2bfeeysMbw/1it0/Vrzb7r5"
        "18nQ50sJutaG9jTca/E2Q/njzNM102MYexqNhvu8+0jBIAALzxcSae9a7FGfL/SkcN+kdx3ppxsu4fc/wdU+PuG1b2+epOv+Ld7V"
        "ms4TblLFzQ2g/1n0/zj135lDfxPU30vN5lIY90zz7/Qc3Vcbuhw53svSeJ1etZ24cnJWQQ69y3RddYPkMY1xHxn38Epr6XMxoeKO"
        "zPw8+Pu1PwvUnzVH8iskqIPx9flPAs/9fDU/6V2tecIb6aeG0sY/CPm637wwTPq1+8yGbF/WHH22E3tU3NuN4H695Pcr69lBWeAl"
        "JPwpY/BXtNvewPateWrPgZ1dStH97nM9Iffr/SsYfxGIn2k2Oy6Nk5/jcdhDz5G8MJ6CwfK+NVheZ4CbpPExblS/9fYLxjcV/bj+"
        "4umpjPsP0vVqmRzNukDjFHrU7LKQ+JZ3/ULmFqPZrYb++1RiNeHOAPf2rNfeQvOfBvzV60+a+jGy9nHxmeSxi3AyaeV7lqOLNyGN"
        "I23sbOmn55eH2L+oQf58uCnPsoTH8iymqX+MwfgjexPis/tnXw/ZP/UrYYw8SL/vbn7vRjL+7LaT5/sShnJfVrsvi/vk53cjrsn3"
        "pXCf/L1r/z3afe5n5wDktQryNyB/lnsmoch3QzJB9pFC/H3MCIzL7u8uzmvrcd+XYEcP0bW0EZ8n6Prai9DDPQTswO5KW+j61ZR2"
        "/xhwewxlfF9o2oNnb3p/YFeFZEKxk9xTbK8J2E0+0J4vJeEnuO8S8Pc1rzua16VD/riTkr/uhRyn0jRPOjv9ecntz74U2ZnzOOwu"
        "jc+D8JN0UsFdSNJzaYMczzpZ9K6Pbv0filt56PNzRePnkv+sy/+sofrPTxs3p3/ZQHk92n+H8AO337lNhhb/TfRjDcZRxjj+QxtH"
        "WRvHv2rj+ElDxS1GzIfZFc6HPYr9uPNh3HzBHbe1MC7mBzfi1fq+R/H9+EVcF3E9jespXE/gegzXo7jO4noA11dwfRFXzB/IT/YZ"
        "pK/DuBaMv1nm/tyjyAl5kJ5f4bOcT10OzKfoeaef7tvb/P2iax8931+W46R1hvK7qWQWfpcRcdOLR8jn9sLfppLUgX3QrxtmU1I7"
        "rfMO6as6zJ//ctkIGmfMfI/znoKR1vLcJPLapJbX8nx9dlnO61r7eZ8h66Gd3C8h37T3X26000NW0oM110aPAzcXpxaCI9uFNu6j"
        "0wt4bpa+qJC7GgtkBkd1OdlDJP+0QQFh3RvvizzKm7+RP7v24dk5rlOJPjGePVLefgnrHQfroMNZun/plWB78tsfVvKV3DTnf/Q7"
        "29uK1xO8LljVo8TzqcSPG3J8WzdNE2gmg+dm2o37VsoTeJ2yvx7Zn7rUH7uvDHuneGzN0efp21Kw60fo+Tcgh5nPWg6fQg7/THJ4"
        "45mYcih6cuD1B89n1nmKP8J+XvLzNe95XKd6St611W83LQfZib7elfNyzy9Svn/NBsTlKWOT4u9pg+ZHtu/PXs5/Czn/iPxzwM9v"
        "3P5dwZXXO9N3q3K7gusXx36EdTvW8UP+etB2cbFOL2R/QO18HX7YCz/8uuqnaeMfMW8PevqL9vuEJ+e08Ysbsvxa5bYyv2gvt59C"
        "bv/itTd90rcHeZ2wbvjHNwxlnTfZZl74fcJ/L492si32VI9lT9TP6blfoH8Vdb7p1drt/R26/1TKCMsD/P6T3Yl4+qvOS0dizkuY"
        "P6yTefRjohEk18i85lC8vIbj3PQ84YwM30t2l6X79mH+4HkkB/vNva7aMY+vpR+1myM/ffy1I/HmZ2ue5KfHP87nXhheZQTJsx2u"
        "U/P3FeS8sJ29c35cSKQUP9X788LwkRuGMq+tLO7ZfROY12ZukD6wX5TVnoe+3TwzL633pv+U26X8mvctnTf9fFfex+F+FnpOkT9l"
        "tP2PTNKQ1wWOiPt/rPipnv/p+rf7io2oPD3Ijtribc83ZLuKxINf1Nrg6c/b27PY3yW95+7x91FC8sam/dC8Yx+h+WRfBvaRUe2V"
        "5TWydjPyF9yPdYM+X1hnxpXx6u0K/9L1oPdv+/jK5HaT8mvOz/Rxcbx6oX9l/svyEP57nu7fh/nZmiN7s86odqLPC5HjP3M5ME6z"
        "HK25bKQ8g9afI2vvvbl61+P3TdJ77Ui4/qPjdjkibpPBRs0Dur4PCz1PKnGuNvRH8HPab5DjZEqKky5OztvnONBQ4/Usnv8Srkdx"
        "/Qri0Yv4/Ae4vk37U1naFyhkUy1ymcU48mg37+FcA96nuP4Q109w/bjRbh18zI1PQ+OB88JUtl28/kabeF1fcbyuB9pLvRGKFxKv"
        "A/EW6g1lXRgSr+tSvOZ8KXacPg7/0/KjaYxHxOniplj+mmvzXoy/b5G7dh/v68eW01w9Ij7XG+1w4sXnepv4HI7L4/Djc32F8bk9"
        "fpCdtPQL7YfF53pgfKbnR4obb46+s/y++Obqu3a8Hjsu11cUl+tqXD6+Mj1zXK4hvtX2f7uxkv3DuPbK/awNncaV1re8ruX8vLb5"
        "LH4/hSvFW+sCxU/7VVKQ/Wqr3BYD4nZYHn9NXodnOR5H7+O7zwXtwyjvRVvW3++mVH851uhovwByn+rl/eAfpEQ+kXDtjeoaxPva"
        "Zv+uJ/FeLUH92yWt668Y/vtIF/GLiXuEf1yX9hmqedXf3X2Iwlee/Kr7339lPfyddfk+6ndNtWvrAbrye6xR5OXOw9ifQZ699LCv"
        "x6y3//HvDa/f6FcB7wt5X47l1yK399T3z1PGKiPsPu6vrr/WfQ+Wd9qI027B+LNU8D7MZIrWp9T/QubzKYo3ZN/Tc3hfg/lueu7b"
        "yn6XHjdZPrWhXwbL47xfH1CX3uPr+09R7/HZPyLv4/nyQ7zfWGWmaF/uXrr2bkzx/d9x70/4zy9J+Z+rbhN5waJUN8HxpFU/d5Bc"
        "37iI/bPbUw9Q/rcs7zfXinci3pA8a2ZR2W+s4P2PPUsDXjrI8xLqhoZN702x9e5ljJPmw72uHJebec3xV+j9zKm8mj9MlyeEn/bg"
        "fX7zr/O+P64DgeP6ckJpf4ZwPHeQnveW/RJue7w/TAg7Svlx1+4nXGfYl7/7u4KfioNf9fF7I/B7NfzeOPjP+PjZCPyshp+Ng7/b"
        "x++LwO/T8Pvi4P+mj39rBP6tGv6tcfBHffzVEfirNfzVcfDv8fHzEfh5DT8fB3+tj98fgd+v4ffHwb/Fxx+MwB/U8Afj4Df8eXJN"
        "BP4aDX9NHPx/8/GLEfhFDb8YB/8nPv5QBP6Qhj8UB/+qj39nBP6dGv6dcfD/2se/KwL/Lg3/rjj43/fxyxH4ZQ2/HAf/ko9/dwT+"
        "3Rr+3XHw/9zHXx+Bv17DXx8H/7s+/sYI/I0a/sY4+O/7+GYEvqnhm3Hw3/HxN0fgb9bwN8fBt338+yLw79Pw74uD/5qPf38E/v0a"
        "/v1x8Gs+/pYI/C0a/pY4+Ht9/LEI/DENfywO/m/7+Nsi8Ldp+Nvi4O/w8R+KwH9Iw38oDv4DPv54BP64hj8eB/9eH397BP52DX97"
        "HPw7fPxHIvAf0fAfiYOf8/F/KwK/+XtmFV3j5+NJH3+iFb/o1YMse9+5q2f/9+yEv35LND97ZcSG/VIe1yKtK+b4veVqQ/5s3cZ1"
        "bbco65EM9wP77dYYrWfsYbpaY3ifPYz3/mPYPxlGvTXqXe1hdZ1j9VN/+H2a1Y9+bsY+IMZjDdA4rEGsi24jOVgLWAcNzXrX2tqy"
        "kJu7rrMWad3kfBn7BQW0P4V1puHXObj/VlGX6ezBfeepHyXU9/K6k/eJSnivynXH1V71ea7/5fVvaZN2P76vvKo9d1Rtb6GX7qfX"
        "OfVGFf2p4Pkrq6iOt/p72Ad5AuNLqfsno0+o+x/OB3798CfevsPf4z2Wgfec17GuLWp1CtmGbh9l6T25W980nnDfO9XxPOnH3R9N"
        "SvridTh/776P2SHV52aa/f9lc9zviHYPKPWQ/H7Lmh9X6je5Pa7DfrT/vxKGVm/l1bfOU/9y/dr6G+Owip82fH+T7KSovm+3zpM8"
        "KnweZj/eE/dr983DnuAHor/wqxL8hM8RVPn5t3i/+BrkSfop8b7uVuCcI32VUBfO9dZV/F5h/8P+emlcxef7M1nYGX6viP6T/O2+"
        "0yQ31I052G/j8y5eHL3eaDiP+fuL7ldV3Fflupntny7L/T8M/XO9mLovnDByqL+X67s8e3qS9lmsBdKng3r93Db0+zT0mb4m9scV"
        "fT4I3GcwXuzX2XjeeZrlVlT0xOO2zkJ/uyBH1E/xeJ1ngff8D0l/89AfzhewnKzz0B/2uxZwDqHKvy9Cvk39JJrytc6iPjBF+4nV"
        "SfR/jPsFPT+u9oNx6fhJU8/4vYJxVk22t0+W5ToR933ADsVfsgHvG3qM3FZVPqynFr2k67H0wXGxMqDqxToHeTTH0ePKQ6qXdB2+"
        "injv8PmLnWwP0GNCtSeu5ykd0vxwQH3emWT5fEz6PAt98u+IX6WXNRx8X9mmxQX2x61qf4Q/JqAn9uNBVT7VXexPlynO4lwH16dw"
        "fOJ6QrXeM2nkOB6N+XWRySB/Wq++R7HM6w29XtDTn6nWF4n9zvXquO3jHy0remC7Ogc9PN0mHr7N9ge5D+r6va7gCj/aqcZB7p/w"
        "E/iZs17zkx7I/zEtjsIfuT+uHyZdO8S+bxU4rHf7yYvLcj9FvNsaFO9SbeOdyGceZPuBPrb5OIo+2N5gJ85uLc49qMrVHUdKGkeG"
        "4xnr76CWHyFeORu0+exBLR5uUN9v2tsXl2W7s05DnzyvlNkvoc8DGh5+r+xR7Vf405jar4W0pk/YVwU41ZQqJ+FHA1q8U/wn7fsP"
        "xrsvDf85jfyC88lz0NPTeP+X1vT0tNpfB35UQRyz97TGvbQW95ZduRRUPyvB7/lcEudLpbLmX3nVL7i+2d5/iuLcIvTDv2PcpRlN"
        "L/i+klDf31in84H65XxY6KVH9TMej/38MYpvaeiF7X8+aB7qNXJjapxk/xF62aKtR27LB/uPFpcrnO/w8+fLoi6/19XHGVPkQTdc"
        "eWh+bA8dXVbyQc4Ttmjz0AEtj+P1BOoISu+o/mTNw0+A555L8Z7D75Uk40MPMyoe3y/mmxl13hXjeEnLB57m/O/EsmwXIs8+A3kP"
        "tKz/jMD8Wssv2G7VOtSMkYN8nHvRT653O9TqJxlNL+66gvMM+/lygP1kRbtsJ3Yfr3soL7qC+G0tUj7MebR1mvI8rmPI4DwY25G1"
        "QHnvlQzWO+K5a8pzfL6V9b50wpeDsq7DfUsJxqE8wH3vruBfoHwlJ+139Ej4o9D3EseJuYvKOH2cj1pwktL4WvpzgeztSkof72KL"
        "nNwQzPOV6M+goe5TnKM4cCWt451qwXNTXNbzKPKYJeS7V3q158+SX+Z2+c/3ynYv8v2iku876C/nIcJft2nzGOcrHGfZH+fgtwPa"
        "/gB+H8V8v/S7sPNd6nzNeVnpvZjzHY8D76tZb+6877qQc7u2r/AEj5v8ZxTnA5ZeVfMYa578P6etb0cto2U/aULeL0hRHYj8Xj4r"
        "+bW7b3a92bGRN5PkZyf9dr26jpN+HYp8zlnk9fPYJxoLri/w6zjw3n6O7q/NkGA3ZApeh/Tn3DrupLTfwe04h1rrPd4M3OfrC653"
        "kOp+3DjFuFH1IwUjZcj1GtY81SVc7edMJamMz0K7U5CXNYfzulz30sJ7wPUpO7S6vBM3qc5oh1IfF1pnZMSpM6I6emcB7Tf1dAJ8"
        "DkF1R3q9EY9v3VGt7ugtre5oQKs72qrZJ/tXFnVHWdQd9Wj22i/m0WA5HtTtdbURdl/cuqNCu3qjg3q90S2RdWvf0+rW9qBuzQht"
        "f81/ynarn7e+CrleHSjCTvLe/U6XF6jLCxRLn11eIDnf6PICqfGtywvU5QXq8gJ1eYG6vEDR+UKXF6jLC9TlBVIe7/ICdXmBViiH"
        "Li/Q/42cu7xAoftvXV4gbR+zywvU5QXq8gJ1eYG6vEAkty4vkDwvdHmBurxAarzu8gJFxesuL1CXF6jLC9TlBeryAv1/8gK99xnx"
        "Av1dlxdIltuvDS/QfBteoKc0XqAKeIEmI3iBxj8bXqC4fD9x+YN4vsQ8XchuJT6gVVvACzQazgt00rcD5gXKJ+LwAq0nuZ7ckuD8"
        "seTZERWQ2PsPqPxAtzM/EMm1tqkNP5Cl8wOZKj/QqXKCxlsUeaXHD/QhnX+0382r+T54fbz4KfMDveWPL5wfCO1Pa/xAb/nxqDN+"
        "IDOcH0jG74gfyAznB5LxO+IHMsP5gWT8jviBzHB+IBm/I34gM5wfSMbviB/IDOcHkvE74gcyw/mBZPyO+IHMcH4gGb8jfiAznB9I"
        "xu+IH8gM5weS8TviBzLD+YFk/I74gcxwfiAZvyN+IDOcH0jG74gfyAznB5LxO+IHMsP5gWT8cif8QGY4P5CM3xE/kBnODyTjd8QP"
        "ZIbzA8n4HfEDmeH8QDJ+R/xAZjg/kIzfET+QGc4PJON3xA9khvMDyfgd8QOZ4fxAMn5H/EBmOD+QjN8RP5AZzg8k43fED2SG8wPJ"
        "+B3xA5nh/EAyfkf8QGY4P5CM3xE/kBnODyTjd8QPZIbzA2UNlR8oMh/X+YHMCH4gM5wf6CB4dw4yP9Ckxg802YYfyNT4gSZvEj+Q"
        "qfEDTWr8QOMKPxDX07flCVrEemiIzg3WimUhP48n6AKtn5yvYf9A5wnS+Q34fLbO8yP4aKg/JZxfE+f5Mupz+jlswS+E/SiuJ9b5"
        "hSqva+2fUNsX53i9T/VGFfXQFTzP5x6rOE+49PngfZXRjeq+iPOyX1fsnnfjuhreT+f1rb/PZDR0OylL9TOu3Xs8QceZZ+iYxhN0"
        "rOW8n8wTxOeoW/mAYC/MCyTOHRPeowPJHsMI4ANavK7wnfg8J6ZS92MNtuEF0nkoLtD4K+i/4APaqdZ9233gScI59hZ+IJxjbseH"
        "wfvjOg8G35dJwQ6Yf4R5HBKaHertgjeHz+vr7Qoc5l2YI32UxDk28G8Na/1x8a77OMwrYT95LZgfg8+pfxPXg/yeiM5Rt/AE8bl/"
        "nTeDz8sKXiDoM9uGF0jjRxLn/repdRLWBeiN9/VwXwm8Ay18QOgHxxufF6gYyAvEzws94nfBIwM+Gn4/wvrIoH5DPJ8k3iDRD+Y1"
        "Yv4ijf+E+SpKz2rj4PYnVTlUOY5vpvPxOl8Q+xvXycblDWL+j075g1p4g+bySlzgc/Ay347LJyR4H4BTwnl3R9gP/BLnOFrOfTMv"
        "CXjZ7A/BF8Q8Usz3gHnTQf2/OLfN8Zv5jxAvmLdN8Kxwe4+reIJ/hflvmOdpj7qvbveBN8iAvsq8j0rxi/Wr6ivp+xnGvw/nOXK7"
        "2S/gX+9fD46XA6o8+dysPUT8AhxfbMabh97wfYbPj0g8PS7/DvP08HkO60y2jZzKoXLyny+qz+9S9S38Er9X4C9OQa0HK+Ecv/OU"
        "pqetqt6r+J15nvz4CP4gnZ8mqdZ5qXW7qfb8TuCLyzFvzwdt8h0tHtlPEm+D2KfeoPlVvx9/UnL8SRCvENerCt6zc1llfhM8Quxf"
        "aS3+cP4l7KKo5FscXxayaDcD/YAvpbJXswOe/xj3OS0PMzX94PcK8Kp4f+uA5+AweBNyn+P4agTzBrFccVBY8AYhD8k9p+fD/rmk"
        "IL4UwRvE/DsYn804zIcp8TylZf/JEp8Q88hF+Y/Qi+43HFeGTqvzWlmNF6JdjnMTanxqyUsKml42aHlJQYtvR/Ec3jO59RqeXk6x"
        "XIP00uv7y9tqXBP+IuwGetmE83UpTS9PqPHa/pD4MdivbcY5B7085efbvXK+lCZeIcHrhHxS8MUNavFsmyYXzgvf1/JFjT9StJeE"
        "PpjvaJfarsgXNL476wL08kFw+4xTfUZtV+R5zAs3RDwuIi8/C7lzO2Yb3qCimndzf4tpWb8ZcT6S8y/Br/Wsoa53A+KZyyPk6icT"
        "kA9zvqu+d80K/ecEDxzWRfPgEUKeZF34dFmVM3iEpPOLHo8Q5+dnKV8WvDr83DnwLWGcLP+ll/36E2Wdh9/d+nn5+yWOz2cvt2nn"
        "Y6UdL2+S2hvF+9klwRt4URmvj/NRC05SGuco+i36c47sV/AnCXkttsgrJcXnFj5c4C1h3hB8SaIu5LTCZ5NJgE8I8W0U88/SATVe"
        "CV7Hs9lgPwFfWDt+SAfzSmmvmjcL/+T5DOOq7FbnfxEvB7V4ub6NX+L5K0l9/Cdaxu/xIQ20sSPIZSmp5gNifgRuTuL58fiGXtf2"
        "Jdb49RmeX8yB12ltm3bRnyWcwx5do7bH+xcyn+GE56/4/x0xv9B7/62crxH8LdN+PUswv9DsCvmFZjvkF5r9jPiFZjvkFzrQhl9o"
        "tssv1OUX+jXiF/qNFfILZbz7/xdGqb5o"
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

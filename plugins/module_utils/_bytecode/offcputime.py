# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/offcputime.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [0, 16016],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [15048, "copied"], [15104, "copies"],
        [15192, "copied"], [15400, "scratch_frames"], [15728, "stack_frames"], [15768, "stack_frames"],
        [15840, "stack_frames"], [15880, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [15344, "KERNEL_STACKS"],
    ],
}

_SWITCHED_AARCH64: Dict[str, Any] = {
    "type": "raw_tracepoint", "code": [16016, 15992],
    "maps": [
        [48, "control"], [296, "scratch_blocked"], [352, "tally"], [520, "control"], [672, "rows"],
        [752, "blank"], [800, "rows"], [848, "rows"], [896, "stack_counts"], [976, "stack_counts"],
        [1032, "stack_counts"], [2328, "control"], [2392, "scratch_blocked"], [2832, "control"],
        [3432, "owners"], [3576, "owner_levels"], [3696, "owners"], [4056, "owners"], [4368, "owners"],
        [5240, "tally"], [5864, "processes"], [5920, "processes"], [6032, "scratch_frames"],
        [6360, "stack_frames"], [6400, "stack_frames"], [6480, "stack_frames"], [6632, "scratch_stack"],
        [6688, "scratch_copy"], [6728, "uncopied"], [15024, "copied"], [15080, "copies"],
        [15168, "copied"], [15376, "scratch_frames"], [15704, "stack_frames"], [15744, "stack_frames"],
        [15816, "stack_frames"], [15856, "scratch_blocked"],
    ],
    "constants": [
        [112, "STOP_AFTER"], [208, "TASK_PID"], [440, "MIN_BLOCK"], [464, "MAX_BLOCK"],
        [1128, "STATISTICS"], [1160, "UNSIGNED"], [1640, "SUB_BITS"], [1784, "UNSIGNED"],
        [1848, "UNSIGNED"], [2152, "SLOTS"], [2600, "TASK_STATE"], [2776, "STATES"],
        [2936, "OWNER_BY_MOUNT"], [2968, "TASK_NSPROXY"], [3048, "NSPROXY_MNT"], [3120, "MNT_INUM"],
        [3232, "OWNER_MASK"], [3360, "OWNER_MASK"], [3888, "OWNER_HOST"], [3912, "HOST_PIDNS_DEV"],
        [3928, "HOST_PIDNS_INO"], [4488, "WANTS_PID"], [4608, "PID_NUMBERS"], [4640, "TASK_GROUP_LEADER"],
        [4720, "TASK_THREAD_PID"], [4800, "PID_LEVEL"], [4952, "UPID_NS"], [5016, "PIDNS_INUM"],
        [5168, "ONLY_PID"], [5312, "BY"], [5696, "TASK_EXEC_ID"], [5984, "USER_STACKS"], [6520, "UNWIND"],
        [15320, "KERNEL_STACKS"],
    ],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "978c812105374c5a0c91e3fdd472d6efb637ee34a3a761ffac8138ad59db86b1",
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
            "name": "control", "type": 2, "key_size": 4, "value_size": 32, "max_entries": 1, "flags": 0,
            "key": [["", "i", 0, 1]],
            "value": [
                ["armed", "Q", 0, 1], ["events", "Q", 8, 1], ["claimed", "Q", 16, 1],
                ["ended", "Q", 24, 1],
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
        "eNrtXGtsHNd1nn0vaUG7prTSipG8S0uyKdYyKVqWFdeOKauJYrXATmwzcgMYa3pt0FYRWPIj1mhTRJbfQoBKdpsIKZqS1IMU2oIC"
        "+oPurzWQANKPAnGL/kgqFDX6QFwgCBS0KQRU2u3OnO/c187OjLYy0ABrQLkZ7sx37z2ve+6d801jneX957xA7dvtf6n2v0aGrldi"
        "1NaGn2q5bfF2S/uvsUBtJm5ZT7VaLfd595GCRQAOni/EUl5bjOvPF+JJ3Jf32u1DdMMKfv8TtPUTU17/9bGvUnvUpvbgbq91Zuj5"
        "YkLHz63BPLKYxwmaR2Me447RuFfa3SYx/8PtfzPzdF9t+HLovC8r826k9X6iyqsxAHmkb1A7cJ3kMgP9LNJ8S+vpuhjTcbcf/pX/"
        "39f/0lePzjzJsRCjAUbX678JPPf6Sj7vtc4C4W0foo5S1j8J+bp/eXqE9FwfnGipdubM03U9VtRxN1j+43pWjivr2cOowIsp+NPW"
        "2v+j/aZ9+3cWqL8G7GwlSfe7z8UD7jfHV7D+yhc/0+52tzJPfo7nUR9+huSF+RQslvcqf3mdAW6C5se4YeM2+y9Y39f04/qLp6cy"
        "7n+Z2itlcjTnAs1T6NGwy0LsT732+cxtVntYLfP36dhqwj0M3A1Zr7/F9v+04K/eeFI0ju3rvyyuSR57CSeT0v7OcnTxppR5pKw9"
        "HeP0/PIV9i/qkK9fb8uzrOCxPIspGh9jMP72AzFx7f43Gyf7p3HFrO330+/72n93Ixlfu/3k+b6Ypd2XNe7L4j71+X2Ia+p9Sdyn"
        "/t21/7hxn3vdOAR5DUD+FuTPcs/ENPluTcTIPpKIv49avnHZ/d3FeWkL7nsVdrSL2tJduJ6i9qVnoIfNBNyA3ZUmqP1O0rh/Erhx"
        "S5vf82178OzNHA/sqpCIaXaS+xrbawx2k/e155UE/AT3rQB/tt0+0m6XX5HzTij+egBynE7RetnYI9cldzyzSbKzxpdhdylcr4Wf"
        "pBIa7mKCnktZ5HjOKYqrD+/4H4pbeejzi0XrV4r/bMr/sqX7zy9at2Z8WV95PTz0BeEH7rhz2ywj/o9iHOswjzLm8d/GPMrGPP7D"
        "mMfPWzpuMWQ9zN7kehjX7MddD6PmCwnEVzfS1QZ/THH9xEdoL6JdQjuH9jTak2jfQ3sM7RG0h9C+gBbrBvKSWYv09DragvV3TY73"
        "mzX5IP8x8ypcq3nUZd88ip5vDNF9B9q/X3TtIv6jphofnTOU300nsvC3jIiXXhxCHncAfjadoAHMQq9ueE0q/XSuN6Sn6ghf/3XT"
        "8ptnxDyP852ClTLy3ATy2oSR1/I6fbbpP757LFX+3eS9gvyyfvByq5v8s4r8nfku+ltza3FqATiqPRjzPjaziOeO0B8q5J7WIqn/"
        "mCmn+jDJPWWRXDe98aHIm7z1GvmyaxeefaOdjg2K+dhKnr6CfU4D+5/Xs3T/8gv+diT7H9Hykxzn6bALtrOb3j/wPmAgrsXv6di/"
        "tNR4tmmGFsxMBs8d7jbvVZQX8L7k4NXQ8VxVxlMfHIWdU/x15ul65vYk7Pkhev4NyOHw5y2HTyGHfyc5vPFERDkUPTnwfoPXL+c8"
        "xR1hP8/K/Mx7Hu10vOS1nX475uvP5j5XzcM9v0hK/zriE4+nrW2av6csWg/Zvj9/Of8D5Pwz8s81Mp9xx3cJLe9vZu7U5XYJ7Tcn"
        "f4Z9Ovbvw3L/V3dxsS8vZP+W+nkHfpiGH76j+2nK+mes02s9/YX7fcyTc8r69Q1Vfp1yuzm/6C63X7Cfev3NnJL2oO4LNo386w11"
        "Xp129TjhfpAHfrbDjq5GsiMa38zif2Fc+/R1Jm30m6Z908zppBW07vO460dv0Tp0kzi1o/54HJ8ZN2w94rg1s0B420c2kx1l6b5Z"
        "rAe8LuRgj5wv5tb5y6NjnrXu47mpdfZotHWW8y62n6eHspZfvtMNp1GT+38PD+t0p50mtf2/GTefHnnnhqWtPzcXn+qDnGf94Q2S"
        "u62dfxSzBg706eaDeWU/NvM97p/yYB5P47jMS9VzlhVxPpkQclit+BWvM7XhV8keBynfVvtPKnmn+3xOPR88eKSly4Xy99rBb6N9"
        "D+1biJ8v4Po5tN+l/VmW8uNCNtlhX8egzzz6z3s4nwHvU7Q/RftJS80HzfnWBs9inldbUfLU2sHrHfZ13ddOr+OcdQktxSmOm7Wj"
        "f4m/z6Hl8WP/c/B0Rz8XfeYdOa7Dnqaz4ftA9zm/dV07V+vwlz9KWtp53knM63qoX1z3OWeeTvO+4u+TIg7FXD+hc3Fx3tce37UE"
        "zmViNL69ynpxyZLnWS7iN2Nbqf8L6L+93p3EOd01ZR2r5vVzNXedK3x7/3fc//83zgM/3JQfJJyaHsec+6jlc5HxzZjvA1j/M1j/"
        "H5B6zXrr669b3jwwzgLOn9gfWZ4dcvxAP8+ctgasoPt4vKY+O9dXln/KitJvwfqzpH8c/b0knfPT+AuZ/Unar1O8m5nHOcAw8q35"
        "s7ieaulx/bp23lEbvuYvj/PyvPm6ci5s5jdh58LsL6H38b71Bzj/HrgnSXnfb1GbHkvy/T9074/J55eVuOqqexTnAkvKOTzHk079"
        "lEiub1xEfrYpeR/F06a6n6kVNyIvJHnWRovaelbBuUL9CE14+WXOA/D+YmTUO3l03v8Y8yxTfHbl2Gy16icOef3VT+f1ffxMeUr4"
        "bRznw+1/jQ/lvA75zuu1mNb/YcLx3EF53o1LKm53vD+ICTtKunIA7hDhNkak/N3fNfxkFPyqxE+H4KcN/HQU/CckfjYEP2vgZ6Pg"
        "75P4gyH4gwb+YBT835b4q0LwVxn4q6Lgj0v81SH4qw381VHwN0v8fAh+3sDPR8FfL/GHQvCHDPyhKPi3Sfy1IfhrDfy1UfBbcp1c"
        "F4K/zsBfFwX/PyV+MQS/aOAXo+D/XOIPh+APG/jDUfCvSPyNIfgbDfyNUfB/IvHvCMG/w8C/Iwr+jyR+OQS/bOCXo+CvSPw7Q/Dv"
        "NPDvjIL/FxJ/Swj+FgN/SxT8P5f4d4Xg32Xg3xUF/0OJPxqCP2rgj0bBf1fij4Xgjxn4Y1Hw6xL/nhD8ewz8e6LgvyTx7w3Bv9fA"
        "vzcKfk3iT4TgTxj4E1HwD0j8yRD8SQN/Mgr+70r8nSH4Ow38nVHwH5H4u0Lwdxn4u6Lg3yfxd4fg7zbwd0fBv1viPxiC/6CB/2AU"
        "/C9I/IdC8B8y8B+Kgp+T+F8Kwf8S7XfdNno+npD4U534Re99Q9P7m7t7lr9np+T+Lda+9spSrPqzebTFKfXcq4C6GL52buf3pbdp"
        "+5EMj+MM7puk/Ux9hFpnMo9rnC9PZnGN+h3UT9RH9H2OM0TjqY9N4RrjHEM/mI+zhubhrMW+6HaSg7OEfdDwsSbtu8pCbqNe3RDt"
        "mxpv47yggP6nsc+05Dm6+79VvOdv2LjvPOrkUC/C+05nkcZb+hbeLwKnmtaf53oSrn8s3W3cj79XZo3nTur9Labpfrr9aquK8VTw"
        "/KUM1YVUD+AcZB/ml9TPT8b36ecfjVdlPcon3rnDP5IdPZhHfWSxpZ8vXWuadlFW3sNk2qC7Y+45QxZ1EKQX9/1JQtHT6wN07e5n"
        "3XE3/hjjStL5wbsDvL8/or1XXxmwtH21s2Br9QDcH9fzPDzU9J5snJLvcxJefQCNr8F1PUPG/hvzcYqftqS/KXZS1M+HnfMkl8oM"
        "vwen6/qQcR/GW4IfiHGjXqGE8XBdWpWff5PrVq9C/qSfEr+X2AGcc6SvEuqMuH6nit8r7H9nyC9Ku3V8vj+ThZ3h94oYP+mjPrjU"
        "VOuh6mO0IWlsVuLotVar8ag8b3T/VMXvVX5P8+BnTXX8rp249pA7pZ/76OfCMSsHOanvET372k/nL85Z0m9uJ8Y9B32mPxPvQzR9"
        "7tLP6SoYZ32nPg6Of6wnnq9zFvrbCzni/RzPt/Ec28WnpL8l6O8t/A45lR7H86hnqz7KeoV8f1+en8ba8nXO0nxdv3FVUX0M45/k"
        "cUHPX9HHwfiZNPSM3yuYZ3Ub+99Pm+q5o/se5hHNX8jOdf3ErdwOXT6snw69pK9G08caXR+8XqnyiLvywPkb1wlXUS8q3tOy/nbo"
        "9tOhP/a/NfrzDcTd+uAn3rxL8AuuTxP+96SBg98rbE8xtkvoJ6aPR/hhDPph/wUO5w/VvexHl5tcZ+npZ7Mel3j8eh1BwspxHJq0"
        "tPo55xziI+aR28L+Dz8axTlw3NDbqP4eTJxzbtHjYP3Ex83AeHgO+ni8Szx8i+0AfsRyQT2hcwF6OGX40x49DvI4S5BLY4vhH3HI"
        "/1Ejfs7BH5Ny3Uq49of6hSpwWO/1/R811fGJOLcjKM4lu8Y51k/ufoxnCXp5S+JoemG7g700HmP/vtjU4h3w1HkllXllOK5t0d9H"
        "dMTFrca6dr8RF7eaz+f158v8d+hxwngev1dsE6fsO47FlKFP2FUFONUk6+k98qMk9LNW93/df1LSf1CvOpuCfi7Af5DH5TifPJ71"
        "148x3gb8qIJ8tW7r64Bbhp4y4l3TlUshJN/I6/lTqWz4V173i/qJOT3fYP8bMfSzw9APfq+YcQ7vdxrH9DxY5BtZPd8Q8/ma4Td7"
        "gvwm3dVvhD4mePzwm115K8o61HjRyA8YZ8nS6o3cdTXt6ucM9NPGveHKZZfxXpDj9Bz0xHWwjHsBejpp5HO8r+B1euxkU/OjL+rr"
        "hHO2qK9vA8DB75WE4XcLZc0++P0dPyf2ISf158X8nvXPF+pjp5uq/Zj5uHifK/eHlm/+beQfbNfFAdUOMlbupC6nCu8rPtTt0J1P"
        "xtDXdUXO9UHLp44mK/rNift4f0R50yXYq7NE+TLn2c4c5YFc35BBHTKv884Fyosv8f5IPHdVe47tmce5fEjKQdv34b5l4Y+UL7jv"
        "6TX8Rcprcq/IccUV/HGsp8scR+Y/0uYpcT7uwEko8+scD/b7Zyn+XkqaeBc78NyQzeuaGBfnYfPkN5dSJs5cB4675a9ifRrHPnQZ"
        "8fxS2nj+LPlZbq98Pq3aPfxZ+DHGx/mJ8N+d5jqX19Y5fg/tzBe1fZ44N8Dv4yA0Ln8d9r1Xz49E3jZf1uN32LrIcWme7J715uYD"
        "rq801hvnDvtYPuQ/46iPWp7V47azQP6fM/K98e9bHedNU+q5QpLqRNT39lnFr91ztWvtsWw/3ryh1m9w3ebyYVm3ovJqRP6/gHOk"
        "Sf/6A1nngff683R/7RQJeOtAwRuQ+dwszjnc/Yl7LsL9cFxW60GO+54DDvrXQyh1Qq5cGDesvqRgJS21nsNZoLqFK0Oc0SS0+Tno"
        "dxrycuZRJ8V1MR08O65fecTSz41O36K6pEe0+sjAuiQrSl3SGPW/hP7bOjwdUJdk1iPx/DYdMuqSXjHqktYYdUk7DPtk/8qgLimD"
        "uqS4Ya9yHfWX43HTXldbQfdFrUsqdKtHOm7WI90WWuf2Y6PO7SnUuVmB/e+7ptqt5PlQPecVyPXKmiLsZI93f6PPR+/z0a0+H73P"
        "Rw+uJ+zz0ft89D4fvc9H7/PR+3x07Xylz0c38tw+Hz3IHvp89JD9Q5+P3uejW30+ep+P3uej9/noPutsn4/e56NbfT76by4f/buf"
        "Ex/9J30+uvWbwEf/QRc++mMGH31fUn3v0Z2PPvH58NGj8syj8tZ53wp+fSG7jXjoA6Pgo98dzEc/Je2A+ej5WBQ++kaS66mJGMfl"
        "kmdHG0i+Bw/pvPQNG7U6ztq2Lrx0x+Sl2zov/XQ5RvO1RJz2eOmo16+/n9fzBvDJvfVA5aW/KecXzEtH/zMGL/1NGZ9646Xbwbx0"
        "Fb8nXrodzEtX8XvipdvBvHQVvydeuh3MS1fxe+Kl28G8dBW/J166HcxLV/F74qXbwbx0Fb8nXrodzEtX8XvipdvBvHQVvydeuh3M"
        "S1fxe+Kl28G8dBW/J166HcxLV/F74qXbwbx0Fb8nXrodzEtX8XvipdvBvHQVv9wLL90O5qWr+D3x0u1gXrqK3xMv3Q7mpav4PfHS"
        "7WBeuorfEy/dDualq/g98dLtYF66it8TL90O5qWr+D3x0u1gXrqK3xMv3Q7mpav4PfHS7WBeuorfEy/dDualq/g98dLtYF66it8T"
        "L90O5qWr+D3x0u1gXrqK3xMv3Q7mpWctnZcemo+bvHQ7hJduB/PSXwbf+2XmpU8ZvPSpLrx02+ClT90iXrodwkuf0HjpXJ/VlZ++"
        "iP3QMNW119aXhfw8fjrzRl7D+YHJTzf5dcwPMvnlab0ei+tLuvHSef9n8jsEL2ib8Tx+r7xo9H9M778rTx3PM5+hCt7m8mP+5yrj"
        "2/RzEeaHu+edbh01v7dhnro8byq3TPsoe3/HdQb89KPMT3/P4KfjOgt+epbGWz9xTOehZ3V5CV4k188JHgvhPbzmekw9PxW8lwXw"
        "XoaMfTbG66zrwj/Hubx437NI867wOdHRMvxOv4/5v85C3p93eR72g/ONDt4l6mPq+8FzAQ9S8Fdhv4JXwPxV1BkJ3mXBsEPmEzLf"
        "eQ52iPeMJh+6wn7APGfw/kuiPpp4ExzveB4ez+GanA/7U/0bxKvp4JkxXxU89Q4eOs7vOviZS+D/MQ9D8NCh11QXHjrzL5/APHF+"
        "KHjo4Gd08CWZd4JzvQ7++ZM8T/DPz0Nvz+ly5+cySegNehG8ZeZ5gPfH8s/g/YJ4PkH8dNE/j/vchMbrZb6t4Ps+aYx/i15/WcE4"
        "mS9ZHyOeVScvvezznqk7L531JL4TwvrKdOGns96hn05+elGLA8yjUnndLl+deTX8HQ7m5zqL0C/wBR9wCf6JuNvBB/wq+yf46ajz"
        "CP2+Q9bo/+yExhcU/TNPfsq/f8bh72PUTxDPjOOe8Cteb/F9goZvHWWiO48T64/gcS7Br96+Fs2vTP6mjz0nDHtO+NhzCXYpeFwc"
        "P58x7LisP1cfA/99EX6I9b/xdWMdTUFPz2PcKaM/cx1PG+t4lzygAjyWS/0b4KdDrm6+5+kpr8d9ve4jKXlcCSP+4TsPDXxXIoe6"
        "V+e41LMv/5nlu9Xwq13d/Spp+FVS9asnjPVus16H25EvsT3vMvVF/EOu4yohTjQOyHouTV+v6XJu3GXoi+t/Zw193a3rv4rfK8AT"
        "fGiMS8S9OK8vZZ/32CmpR/Q7m4YfIZ7nZo38d20XnjqvA/y9EH7vwc/PQT9p+f4lZeSFLm+d80LGEfxyM68BH1fwy1ku/J2d/eDV"
        "Yh6ld/H8tww/ykAvLM/1jA99GPMS3y3YZeQfPG/g8PebuI5c+E3ZWIc0v0lLv1Hq5T2/OY98UNgL9LE5778f2KznQcw3Fe9xGOc8"
        "9DIj8+q0mheBry7yyj0heSLrpdv3isR3SYjvKb5zs8fIxzjP4O+j8Hq/w/AXs/8l6Oe4f/+MU31O71esP2K/QHzgsHzcWdOFhy6+"
        "YwT+PfyP3+/p9UcZUUfJ8acCedef1dd3EeeG5Hrk8tNdvWV85sv5ru73WWFfkn+P/dEZ8NNRv+/M4TtMzMde+FTj6Yrv6Qi+LOXL"
        "lxB/xHP43gzPk8e3/IGUh7bPw7yXmW+8cNkf9wJ46cp70riCP468d5n3A2c+0uYncT7uwEko8zLHI/jjQi4XO+SSVOKyGMf9enxh"
        "nrTEWerA8XjoiEvjWDeWD/C4sc88d1Lbp3Tzz25+0XiK7Rp5h/EdM+GXnB/i9wp/1wf9iu8ncX8fdPFDPCf4/GL+pzvm7/HoEQfG"
        "EV+XX9XXffHdNYO/wn7ReN84Z9gg6549O58H/x8448/p5xDjL+r4fP7Acdj1wylLfp9Q8M7jMdLLKRlnvPqOU7I+xZ93fuQmeed0"
        "f+0N8M6zXXjnOL/g7/FxP7wPuHW88yM98s4PdeGdH+nzzvu88/9HvPP9N8k7/x3v/v8FPdKQOA=="
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/runqlat.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_SWITCHED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNrtW3toZFcZP3cemcm0bKa7e810JGzGEFyWBmlRV9Rgamu7+k+DyzRBWLrTcZl0RdpYbHIzoEn6IF1aSFiUdf+QPDCzgUIXrMxQ"
        "qrOUlgqVdv+osmsEF6l2EWmtCo1Jdsfc8/3OnXvunHvnziNL2RoIJ/fc8/iev+/7zj0pdzP+Y0xGeVvU6DmbLFXMNnEbk37Ky9RG"
        "AoyVKpXK0zt/m1N0FqB1MD+t0XMR836C1hindkSjeWntFvW+QXnfriex/xL212j/4s42oZ1nkw5z6cwSzU9rh/g4sz+M9c0t8skL"
        "/H0+RuPyU4s0Phqwxu/hc/YSXR2g6+SGb7o2FHS1Oj+zSPOzsRd4m9v57d35nUCrs5hDjht19bfhqb+j9Fwg+YTZp5k/ObWmv1bn"
        "ZxZLkpy8+H8B/JtbGRNxJtlDpEk+H2+Rz8cb5fN8XT7PS3p+no83IuTvBvjxMz9o86cDxzFPk+flY/N8/QFtutJePPmURnb4w4py"
        "31OTvF+PHuQTde0OppKvsUTjuvYxSZ95+KfKD6M2uRtLLn68r73rZD3WsduBQw7TmXOY9yx1PHA7tQVS93SN3JJn4N+D/LlnYZXL"
        "L9JBeihnaFxOA96gTWuHOT8fd/lmT56veOF3Pjkv0VsXh1c3GvS3e9R+khxT23HyuEv/qEv/sEs/6bUYFH75GPQ8QfTOQK7Qr7FM"
        "4x9KNRc/yhHq14GbxngCfvsr7Psyb3tmvuPTvo5yfRorJCdjab4tdiXGGyvH6+pdmr86VxF077yuWOvBfowVwrtIEHzdqebLWHwM"
        "+cl9/NmpN2MZOKbF1X7Q1yT/hQ1PP1DFHaX9g2+Tr5CCv65udVyo11+PjzLoq/Vvb7zwy08iIM8/tvfKdd4flfvD7Eu07sKN8p+f"
        "wX9+TvJx+MsbaDOgPxdAP9rv7/0l2emXp2H/ZMeZQEg9PrUAex5tq98ZK8OVpnDcEc8mOonOF58V+ngL/vK2ZvplPVzRtV9cj9re"
        "PzTTbn29D32duU64O4Q6Q43fxjLlm3rg15p33rLooodSxS1flPVQqhNX27NO1mMdz7ylgHmGI2+J+M1bvtJi3vLxkq/ANbc6IZ+c"
        "c41fynphtdRgPdiuvMUtPznSXN4yXg93G6szysB3HXWtMeOSt2Q+4JRGOjFvwW/eMtcWuxLjvfIW5fzVaUfegvVgP8bKZFvyFl17"
        "9dqu4FahVGlHvS3Ohdqft3jzUZu31OFnX2P81OYtC6SHiEveIvxnYbf9p115yyTsf9pn3jKs9rtO6OtsY35nrByR8xa/84G35Rzy"
        "lgjylpwzb/muz7zlwWtS3jLebn2JvOWb1+x5iDmvT2Wnwf+fn8h5SBx5yL2avzwkZvEzbNOLkKdbvuu+f+oG1/V/wb7voa7v98n3"
        "rZzv6jlqY+eX+RjhgM5XM+0AuHBbCH711Rtcn12BHP6KPCHkM09IUJ4AnDLtk8fn1fmKJMeHZXycQJsOHHCJw53XVHbijBPlFfAZ"
        "hF+Eqv41qfi+kGZ/lOwzzC7L9raw23J+B3K+TP4JP88FEQfQGsuwh8+4xJW7LiOezEt5kLl/3lwX/Okdv6N9xuCHUfjhmBxPwuzP"
        "tN94Vc6mHq38B/lVT+oP2zT+ddYcvn7S6zyBrx+xpvA14sBXw4Gvhk98vWH1hwNfxy+x5vC1Mf/LxyYd+DrZJL62Sw5OfKUvypEI"
        "5o3Xw9dpB77OtYiv/duN4mvJF74+78DX52Q5j++2nP3i66RPfJ0Dvk574+sjDj/EczHiwNcZNb72pP69ReMmoZ/9zE8+ndY0ro8w"
        "69u21ye18m0sP3GPX/+AfPVtf/EizsfpwXNSvKm1x5imOqfWoxHen3ki5O87qFUftSmPb3Cd7Fm373NnGvo+J/SYWab1BlJ/I/13"
        "oO7vgB2g7RoT8sA+CbU8Grm30VCdctZfnSK+Uxg/iKPOfxP+8WqTdv/clrfdN5i3ueKKsPsfbXn78dSW/bxI10al+yzCDmrtn3oS"
        "nY7+Tp3s/5mQv/N0ax/CU4E/LedbU42dczn5rXsvyuf5V9UvSvCLD739AjjcZajz0Bo6TrdHXk7+/eaZ4jzMmBX+8Xv4x5t18JMS"
        "AOFXxni0Jn6f9xW/6X5QZu0l2PuIT/u9wOx0GzPRJuuz79H+S9vY/yW5vqiJD3S+7xYfrPrjpo0LfTdpXIgq7wG6rVN+Uj6fzqxt"
        "uNgpEZpDnibytWMLW5ut3Dus5kv/2vRzX0+VVwv6A8p7ke9tCn4+sMeb+LsW3SYdpjzMdv2z9H69OyHyz03Jj2rizBHmFWcsP/rE"
        "xZf+mzy+dDKV/NzWKZ92+Jn1HU4dF4y1UeRBISk/c9apx1JHN1u5Z5mPzaHe/9am2u+POPTzT9R3V9FeQXsJ7UW0v0VL962NNdyr"
        "7Qxacthj8/8w28887/Oc9nmfp949J5/r5PC9RuDrA91V/YVZ9f64yGeFfrKHqK7NThH/4rtPduo16sf9c73zc8rvJ43QuxvfQ7In"
        "6RxA8J1NXvRN1yWsF7etF2ZJyU8SHQ67zFI7EqR5RZyj6EGakJkF/YfgXzivGQFeCxzVA/eSHgri/vYdLnY2aPV3SX7zDu5TX6zU"
        "4yvO7yUNSfej8smr1jkHnTuNQn7/wbrkN0XUZyLuGGvkf+u3V/GJn7PMRpXxZPCuPcyPfxdxPmbeoxgy2xA9m/TNYp+4Mo8kBazb"
        "/h/E/KsL9K0/IuT42n/5e+SV2VOt3SsU53iW/55q7V6f8F/hfyKPyyZl/7TiMOLXCO4HFC3862ZyXbqfecYXyCN/qsE8t0V+xf+H"
        "hJkm2bew5+zUJbSw86kraP+E+2kX8PwK2ncrTrkEOP+3Kv2+eo+tQy0fcW+1Bh8CNf1x5AuHzXPFnfZr5rnETwVOXlX7UQF+JO5r"
        "+D0Prf5/AWslj9VZxNe+ZZEP2vwx0AS9ukYHw+sZ9fmzHhjm/mmcI3w6Eb2Fn7c4x6UDhCdl4Ox6Ksr3KeB8RtzDKmL/gYPfsJ7J"
        "3qiOTEfDUr/AcXO9IeCQxsffXUMv5+sp+ntgll6I54kQ+a9Yrxim8WZ2bj8/EusPRDVmvz9mnl+HLbo0NjBE7+9HvBHP5j5xMU5j"
        "0rioY1wU4+zzzXEhxziBI/Z+s24JOMaZz+VnIK8M5I/7WpbcxzRJvv0hjew/DP86CjsIyfo135vrPPoFjHsa9nU/tQcO4/lBah99"
        "Anr4PC1U/iLG3Uftj084xt+DdbNM4u/Ejj1we3PSA7vSQ5pkJ10i7gc02E1cadfCb8Q4Uf/lQoQTLz5V5TvI7Y3wagR4ke4gPy1/"
        "u+pfJj25MNlZeRh2h3hY7oefsKC0biFE88KM6kRjL7WDX98i3OyFPu9OsA9teNXT+35F/s5D56Ot0xdRymuw7+0N4Qcm3V13VnH7"
        "IN8/Bvp7Qf9HDvp7HfT/3UE/4bH5PS5hi+NWPZ0S437D6fgfq5bYMA=="
    ),
    "maps": [[32, "control"], [480, "control"], [736, "waiting"], [968, "waiting"], [1032, "waiting"], [1136,
        "control"], [1848, "owner_levels"], [2080, "owners"], [2912, "owners"], [3344, "owners"],
        [4080, "owner_levels"], [4312, "owners"], [5144, "owners"], [5576, "owners"], [6136,
        "owners"], [6280, "owner_levels"], [6400, "owners"], [6760, "owners"], [7512, "owners"],
        [7656, "owner_levels"], [7776, "owners"], [8136, "owners"], [8488, "owners"], [9248,
        "owners"], [10840, "tally"], [10896, "waiting"], [11736, "tally"], [12728, "events"],
        [13528, "rows"], [13600, "blank"], [13648, "rows"], [13704, "rows"]],
    "constants": [[152, "TASK_STATE"], [304, "TASK_TGID"], [368, "TASK_PID"], [600, "TASK_TGID"], [664, "TASK_PID"],
        [832, "TASK_TGID"], [896, "TASK_PID"], [1088, "MIN_WAIT"], [1208, "OWNER_BY_MOUNT"], [1248,
        "TASK_NSPROXY"], [1336, "NSPROXY_MNT"], [1408, "MNT_INUM"], [1520, "OWNER_MASK"], [1600,
        "TASK_CGROUPS"], [1688, "CSET_CGROUP"], [1776, "CGROUP_LEVEL"], [1896, "CGROUP_PARENT"],
        [1920, "CSS_CGROUP"], [1944, "CGROUP_KN"], [1968, "KN_ID"], [1992, "OWNER_MASK"], [2432,
        "OWNER_HOST"], [2464, "TASK_THREAD_PID"], [2552, "PID_LEVEL"], [2648, "PID_NUMBERS"], [2672,
        "UPID_NS"], [2760, "PIDNS_INUM"], [2824, "HOST_PIDNS_INO"], [2848, "OWNER_MASK"], [3440,
        "OWNER_BY_MOUNT"], [3480, "TASK_NSPROXY"], [3568, "NSPROXY_MNT"], [3640, "MNT_INUM"], [3752,
        "OWNER_MASK"], [3832, "TASK_CGROUPS"], [3920, "CSET_CGROUP"], [4008, "CGROUP_LEVEL"], [4128,
        "CGROUP_PARENT"], [4152, "CSS_CGROUP"], [4176, "CGROUP_KN"], [4200, "KN_ID"], [4224,
        "OWNER_MASK"], [4664, "OWNER_HOST"], [4688, "TASK_THREAD_PID"], [4784, "PID_LEVEL"], [4880,
        "PID_NUMBERS"], [4904, "UPID_NS"], [4992, "PIDNS_INUM"], [5056, "HOST_PIDNS_INO"], [5080,
        "OWNER_MASK"], [5672, "TASK_NSPROXY"], [5752, "NSPROXY_MNT"], [5824, "MNT_INUM"], [5936,
        "OWNER_MASK"], [6064, "OWNER_MASK"], [6592, "OWNER_HOST"], [6616, "HOST_PIDNS_DEV"], [6632,
        "HOST_PIDNS_INO"], [7048, "TASK_NSPROXY"], [7128, "NSPROXY_MNT"], [7200, "MNT_INUM"], [7312,
        "OWNER_MASK"], [7440, "OWNER_MASK"], [7968, "OWNER_HOST"], [7992, "HOST_PIDNS_DEV"], [8008,
        "HOST_PIDNS_INO"], [8624, "WANTS_PID"], [8648, "PID_NUMBERS"], [8680, "TASK_GROUP_LEADER"],
        [8768, "TASK_THREAD_PID"], [8848, "PID_LEVEL"], [9000, "UPID_NS"], [9064, "PIDNS_INUM"],
        [9392, "WANTS_PID"], [9416, "PID_NUMBERS"], [9448, "TASK_GROUP_LEADER"], [9544,
        "TASK_THREAD_PID"], [9648, "PID_LEVEL"], [9784, "UPID_NS"], [9848, "PIDNS_INUM"], [9968,
        "WANTS_PID"], [10096, "WANTS_PID"], [10216, "PID_NUMBERS"], [10248, "TASK_GROUP_LEADER"],
        [10328, "TASK_THREAD_PID"], [10408, "PID_LEVEL"], [10560, "UPID_NS"], [10624, "PIDNS_INUM"],
        [10776, "ONLY_PID"], [11056, "PID_NUMBERS"], [11088, "TASK_GROUP_LEADER"], [11176,
        "TASK_THREAD_PID"], [11280, "PID_LEVEL"], [11416, "UPID_NS"], [11480, "PIDNS_INUM"], [11656,
        "ONLY_PID"], [11792, "COLLECT_EVENTS"], [11928, "TASK_TGID"], [12000, "TASK_PID"], [12176,
        "TASK_CRED"], [12240, "CRED_UID"], [12328, "TASK_COMM"], [12400, "BY"], [12704,
        "MAX_EVENTS"], [12880, "TASK_TGID"], [12960, "TASK_PID"], [13112, "TASK_CRED"], [13200,
        "CRED_UID"], [13400, "TASK_COMM"], [13768, "STATISTICS"], [13808, "UNSIGNED"], [14288,
        "SUB_BITS"], [14432, "UNSIGNED"], [14496, "UNSIGNED"], [14800, "SLOTS"]],
}

_WOKEN: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNrtWE1oE1EQ3s2PmwaxrRobA0VjQTz4gx5URL1U9KaiBPEgZQ0YrChUD/U1FyMI2osWUduLNAnU3hREUrysN3sQ8eBFLFgEUUG0"
        "B5FemjX75tskL3mb3cTYg7iwDO9n5r2Z+eZnl/Uo/LlReoOlt7CCxunBLyan4XlOE5qvvG8V39vNx8nBRb4e9SvC03mFqJElqqmK"
        "smiaZqEkJgA5Q23g1yeJPxme4zRVejeW3mHQiBLm/AWV5CRjOK9bPM/I4RwfnWPJVzk/6c3An1BpXADfPdCoKspLjzzh50S0br4S"
        "UbcqMj1ZlvZ1rqFxQbP56Z4y/UNV+rOsg/3WtFdOsoGcan/U2OGaPg2+WzRxbD3RRyFar7Nb7A3fH1QO8HHv2G2+Q9PIH8YQ7Uup"
        "8DNoQt3D9XG1bxnfbbJvk3KSgwtmo7hJx2aF+7rif8odzwsCnvvleI1NmvL5cYf5Ow7zNx3mya8F6JsOT8PPw3TfDOwK/7Ic7R+I"
        "txa3BvwcWYH41aOI32c49zmnvZl+j/g6yf3J8mQnlp1tC67s/Sw/7up3gX/qBd+vlc4tLZtlecAPy8/Quh967ZTrxSbJDwn1MB/X"
        "+o3lkMdUXR4HfS3mLeDWzit1cpMe8Q+9Lb0CEv0618nzs9u8mx5GslI3hfgeaZwvvOoT9Yn8Z1bvpPmQOB9U9pLcseWKnwnEz0Oy"
        "jy7i6iWojvunfJgHvbj6KeF03wzwTzjWfQH5/vgY8HxHHnct1kuWv2m2VCdr6tlwB93z8S3bH68RLzM8Lt3ySkT9VQxVrQ9k2u2v"
        "7/DX12J1H2Lx9clw6v/fh4h9SBf6kAnFW50Il/U5bu2DHQuIW4PV4IY59I/l8+PLXB8/4tzPVB+HRog/BL6Mk94rud52HbT7HK99"
        "STpM+SDCpVk4oLHeHUBc7RfzXOZv22EedvgEO5z2aIco9QlZ1GcV9XlqtlyvOf9ZMT8OgyZ8G6R1OKIOFWU4qa0TRh56+hEXgUp8"
        "XZV8HyWUHUK8B5Xty2znt7DzO4pPxHnKjzoAynLAwyaHurLrHerJLPogsr91froqDiPaK7NRHNpxGlQ+0Hl6xc6WH8t9UZ76ot74"
        "wSLtj8FPaz3l/YSqcr8Eld2c33CM6+biyNnO32DnLUVvevVRvfAfEuxSj8v7NK/VzGt36Z7oO/XzAaVRXrflp0fbVG+alJMcdfoe"
        "e9PU95gdN3qO5G2LXyb/d6A/Bd5s3HU+sL9TcU6P3B7N/B9pqp6Oequndl/KznahHz2FODnqgo8TSjUf00N1eWrBU54iPOvTP4Hj"
        "I2IfU4e//sa48//ruOv7R3EXkv7Pc5JjXBG/0+w+sB6ndNFUCHYCPZO5vvQn/w8r+ZgtufHNlfiq42IecaHi/j7p/81LS7Y+P6ry"
        "eG/XhfK9LX7LHhZ9v5nW36+LIn7P8X2/AU8Ac2I="
    ),
    "maps": [[248, "control"], [968, "owner_levels"], [1200, "owners"], [2032, "owners"], [2464, "owners"],
        [3024, "owners"], [3168, "owner_levels"], [3288, "owners"], [3648, "owners"], [4008,
        "owners"], [5432, "tally"], [5488, "waiting"]],
    "constants": [[72, "TASK_TGID"], [136, "TASK_PID"], [328, "OWNER_BY_MOUNT"], [368, "TASK_NSPROXY"], [456,
        "NSPROXY_MNT"], [528, "MNT_INUM"], [640, "OWNER_MASK"], [720, "TASK_CGROUPS"], [808,
        "CSET_CGROUP"], [896, "CGROUP_LEVEL"], [1016, "CGROUP_PARENT"], [1040, "CSS_CGROUP"], [1064,
        "CGROUP_KN"], [1088, "KN_ID"], [1112, "OWNER_MASK"], [1552, "OWNER_HOST"], [1584,
        "TASK_THREAD_PID"], [1672, "PID_LEVEL"], [1768, "PID_NUMBERS"], [1792, "UPID_NS"], [1880,
        "PIDNS_INUM"], [1944, "HOST_PIDNS_INO"], [1968, "OWNER_MASK"], [2560, "TASK_NSPROXY"],
        [2640, "NSPROXY_MNT"], [2712, "MNT_INUM"], [2824, "OWNER_MASK"], [2952, "OWNER_MASK"],
        [3480, "OWNER_HOST"], [3504, "HOST_PIDNS_DEV"], [3520, "HOST_PIDNS_INO"], [4144,
        "WANTS_PID"], [4168, "PID_NUMBERS"], [4208, "TASK_GROUP_LEADER"], [4288, "TASK_THREAD_PID"],
        [4368, "PID_LEVEL"], [4520, "UPID_NS"], [4584, "PIDNS_INUM"], [4688, "WANTS_PID"], [4808,
        "PID_NUMBERS"], [4840, "TASK_GROUP_LEADER"], [4920, "TASK_THREAD_PID"], [5000, "PID_LEVEL"],
        [5152, "UPID_NS"], [5216, "PIDNS_INUM"], [5368, "ONLY_PID"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "6947254489dc3f8b160bd7e02df788f57fa60a64600911173e25811d79e2e48c",
    "maps": [
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
        {"name": "rows", "type": 5, "key_size": 56, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1], ["comm", "s",
        32, 16], ["preempted", "Q", 48, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1],
        ["carry", "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40,
        1026]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
        {"name": "waiting", "type": 1, "key_size": 4, "value_size": 16, "max_entries": 10240, "flags": 0,
        "key": [["", "I", 0, 1]], "value": [["since", "Q", 0, 1], ["preempted", "Q", 8, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["latency", "Q", 48, 1], ["cpu", "I", 56, 1], ["preempted", "I", 60, 1]],
    },
    "programs": {
        "x86_64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
        "aarch64": {
            "switched": _SWITCHED,
            "woken": _WOKEN,
        },
    },
}

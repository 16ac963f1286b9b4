# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/dnssnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "type": "socket_filter",
    "code": (
        "eNrtWmtsHFcVvjP7GrcFu25WWiyh7BIls0S15JSQLihtnQDNFqFghTj2n6p2HcvrWCgxtHUmRqrjPGRVQgpICFMh5Ecem6qCCEVd"
        "C1WdwB8ixA9LIBThIEJUFRdQYvgBpoEuc+/5zuydmd0kVqMCUiK5p9/dM2fu49zvnHvPuK1C/evPkRxvm6kq/Mm4wpUUtQ8cWVbt"
        "45vL9PumFtI/co3aj1yBXIS8DHkJcqFKdi4qmW66GY8pvKpw5mER+OfOkUyZQqxWq9UT3v8b8jlB/XIMEehf2qAGF7iC3wfa1mg/"
        "dVW9IC2WlLyaFKKljr2RthXIGyQPvE3jfGCaxpecEb87KUR38hkhLK/91VOq3T2L93p2b3jvdc7TfLrfQr9N9G8AOE79kv1r8/5G"
        "y/Q+dx52vElc8ezozyfxnKk9p//edBv7cpzVqhzXbzG+Xyg5Ootxtr0def8vQ+9/CHbj+vs1/ash/ZY6+kMW9b/Hk9s9OTxL893j"
        "9W+9939XDXrOX4dX3vF/l/13ztN8dxsfU+8ZnqV+bzSSIof3ynEfhP9nvH51Cpp8+d/nHqP2btP0/WtK2WsWx0Pjkf7jzGIdJ2vz"
        "GhiP95f1/sYgu9UqyX6RP9XGQ/tpePa9UPv1O/rxcmCfHIvr4+42jsblo8NzNE8u9nvKU14n99M87fv2Ld+Isz0rNM6L2jh5fOMP"
        "0DzzOJ1Z8n+nTO3RcR9S9sdfmaJxlqk/bHcc+6uSBB8doPV1Z2v9Vf4emv8K+iv7Mars0XNyXfV/zY+w3dWI3fp2Vu+pnYEDt7dX"
        "z05ctzNH67QefsbzPTx7MeQvb1V1fhvfDF7nfrQRH4/OvUHr5OkVPPlzSHca/t90Xb3/q5v+QP46R344shnjMIPj6DaLSibEbpof"
        "5j1tvRTvncV+6Y/yltGANy7Jddf0Lei3NNBfDOln6uhXPCN5+Ftc9fshWo+jNZ6uSjvPE5bzpPwZ0s3wuBOiHk8ybzlztE4JcYDm"
        "/TzpbWz6Z3U7eFfxEXgxA34iIFqew37tRpxLiL/Vn9c6PGTelofeJX5oelA8qj23y6TnwnFG3/+6XR6n9L9Oad+Tn9L4WY7PUnH/"
        "19VH1TzdJL/z2mPwd0uNa3GN+cA3KX+ZRX4B/hievQb8rzXZc8rES178Vzs0YwSfSxvk8P3mOiWfzf0mRnF/IvDekbY37/jehcA4"
        "fhWjvOaQeuN4hqRjlIBLwH3AfcC9wL3AXcBdwEXgInAncCdwAbgA3AHcAZwHzgNngbPAGeAMcAtwC7AFbAELYAG8SjyRWUVetwK8"
        "ArwMvAx8Dfga8BXgK8CLwIvAl4EvA18CvgS8ALwAfAH4AnAZuAw8AzwDPA08DXwK+BTwFPAU8ATwBPBh4MPAh4APAZeAS8B9wH3A"
        "vcC9wF3AXcBF4CJwJ3AncAG4ANwB3AGcB84DZ4GzwBngDDDOBZkWYAvYCuTt4+DNu9kfcmP0H+vz83rpWe1byFAlRji6TycNofGq"
        "c5r4d2kd4uaoJerFr/bWTtXi7qjF4azipWdjerxMWz2xeJ24OWjujcl4UeMBxMlQ/2o8nhRr47tijHjmeoBnRs9W1sg3TwX4hnnv"
        "Pu/c5537vFPjnRNqj3rPIx9cT+ZFj7dtm+X+K+0juxbNQ5SHNtH7z1L+PVCi+eO8dAj8Mgapzv/en3OG8ub2VvBcktol35Xw/mqs"
        "ZkfyVPXfdF548P1qtb31I8jX36nq57lUgp7388SvYPz7STbKE2UeXFK8UetPSb9HWDPP/oz6HUceTW7izfVrJuVTyDPx3Hh+IUHy"
        "AmQZcgZyGvIU5BTkBORhyEOQJcg+yF7ILsgiZCdkAbIDMg+ZhcxAtkBakAJylc69+RXIZchrkFcgFyEvQ16CXIC8AFmGnIGchjwF"
        "OQU5AXkYEufvfElJZx7ns8fhRylvXeNRP3axnj04P1US8O84KfafoHUe6InqGwF95M8nSKF/ks5bA7107zCAfvr3YJqduP6+SdrI"
        "Axifi3ucHpxb0ibuCSfBI5gXZxI8gvnRn5MdTZu0wYcnn1RyJH+W7lEmtwOfBv4s8BxwAXgGeBvwD4C3An8f+DHgV4E7gKej/TJl"
        "v0z0qwt6C1G9uN7/3dB7A/a/BHwR+IvAPwYuAl8Afhr4h8CfB34deCfwa8CdwOVovyy9/3ug95OoXouutxd6b0b1slKP/GCk9Fac"
        "7/3kwTMN3u+f3O/rSwd3t9R4Uu4oeZ59Qb9XOYp41lb2758MndfK4LVG8eNrNf6U+q7Bed66D3Yf3Sg/xPvcWPQe11xD/9LGLaMe"
        "Py8hrqTN95Af0rwMWn9W9yHRe58bQr93WMpZ6j3nTLo/qXA/8f72/EaDMfH+BqPeOHkd9PsMHudknTiVFshHsV4pi/gqIX5fd5y+"
        "vx3dh/m4bsj74/HNh+ne5hzxI/OiH49s5Ls28lwb+a2NvNZGPmsjj7WRv9rIW23kqzbyVBv5qY281EY+aiMPtZF/2sg7beSbNvJM"
        "G/mljbzSRj5pI4+0kT/ayBtt5Is28kQb+aGNvNBGPmgjD7SR/9m9PH5I5Hk28jsbeZ2NfM4G/9rgXRt5m418zUaeZou6+VMk7sRC"
        "cecY4s7jDeJOLBR3joXiTqFB3MF9bE8McSd2P+7cjzu63j7oheNPKhB//PyqQfzh+OTHoZO0vypNofiD++Ol1g8af1buGH9WPtT4"
        "Qzy5hHtvHqczR/ybNun3weSZBnGH+I3v5+8YdzYZQo87/vtw/5EQV+uON4Vz11AM8QZy7fFpKlC3SRkcnx5WHeumY4PfP+YjOa5O"
        "8Jmh9HdEzlWqH8dxvpqkHxiPxbXzJfJxQ1BNRM6TH29hv92q3a8JjDvh98sQ7RTuxK4Y9Z/xGPM0OqTrWSE9C3r687vAt7peHHp6"
        "u1wPM6Sn6hUnOX+BH6B+469/Kbj+G+NG4HzSjPNwJh7KQxJk5+CnoXcCfr0L9wIcf4gWxMGXsA5byZC7DXpEb+LlwZD+52B3QATG"
        "N+j5g/L7cH/g3xwHeV2bTc5rDPhNS93zN/sp61Vgf8iTT3nyR8dr445pdbEe+Ht3knjO3VPjDdmfoQTO813wO/i9uxH7VcQCds/F"
        "6bmEoDq900rx9Ymdt4g3s1jPHRnxV22/fTx7I1AnToi/VO9N/+rfVzyx4Xv+PpD9btb4PK/VARPi2xhHFuP4e2gc2dA43g2N44/E"
        "80O4t9LyWKqPkYP7v2s8Qr8Tv3Qn75ZHdtbnEdwHtT9vBu6H1swjyf9THhnCfI2CR1IhHnnpHvEI88Az4IfPAOMe5eB3QzwCnlkP"
        "3nn5xZA+88jXgzzC93KDyf8Sn+z/sPkk8z/CJ6kGfJK+LZ8k1O2yziP/uAOP/CnU/2WfNzJaHsn3F+y33xEiwiMZ7fuopVzwezqu"
        "D3FdiOtBXAfi+g/Xfbjew3Ueru9wXYfrOVzH4foN1224XsN1Gq7PcF2G6zFch+H6C9dduN7CdRaur3BdhespXEfh+gnXTbhewnUS"
        "ro9wXYTrIVwH4foH1z243sF1Dq5vcF2D6xlcx+D6BdctuF7hzNH3BU4uVBfJheoiuVBdJBeqi+RCdZHc3ddFVrW6iHOa6hlcJ61X"
        "x1B12tYaH0gsz+WqbqHVV2++T3WLW6pu8Xq1Xt2Cz1Gch3P9ovF3LfP+7wlVn8F3rqjLOnP0vaozT9+bOKfpe1XnDH2vWhH4DtKi"
        "BM2ZQf3GQv1G2+9yRUesbZH2rGrH+buX1n0sge+zeukc7n5B+O3KTu+TkXZlpxf3AMVCID6OFOk+wN1ai8/KTvHpSLuyU8R5ukB+"
        "OYa4O1KgPMDdIPx2ZaewO9Ku7BT4XE9+PobvOEfyON9jH4zx92iZPYE8QPLJBPzkpxwntfzBRXzsSdD52Jmh9W9GfB3teoH0gGVd"
        "S34fxvrtez4asMPP8fpIVjYkf4f8pj2e8u0ZXFeT33+h7hfW5/oZf0cl74uq6l4J5/859Bvfk47m6GAw+okX/e/JpGt+Gef6kfze"
        "u6pPusdEIM7yuTt63txZ1etzzOvOPO4TsK5Lj2QQN7ar9v8A/DVQ/A=="
    ),
    "maps": [[136, "control"], [232, "tally"], [944, "scratch"], [2200, "ports"], [2280, "senders"], [2400,
        "queries"], [3200, "queries"], [3464, "ports"], [3536, "queries"], [4344, "queries"], [5944,
        "rows"], [6008, "blank"], [6056, "rows"], [6104, "rows"], [6288, "events"], [7608, "rows"],
        [7672, "blank"], [7720, "rows"], [7768, "rows"], [7960, "events"], [10768, "senders"],
        [11672, "queries"]],
    "constants": [[1248, "SKB_DEV"], [1320, "DEV_NET"], [1400, "NET_INUM"], [1600, "ONLY_PORTS"], [2336, "ONLY_PID"],
        [3272, "COLLECT_EVENTS"], [3328, "MAX_EVENTS"], [3432, "ONLY_PORTS"], [4432,
        "COLLECT_EVENTS"], [4712, "MAX_EVENTS"], [5144, "BY"], [6152, "STATISTICS"], [6200,
        "UNSIGNED"], [6384, "STATISTICS"], [6800, "BY"], [7856, "UNSIGNED"], [8472, "SUB_BITS"],
        [8616, "UNSIGNED"], [8680, "UNSIGNED"], [8984, "SLOTS"], [9568, "SUB_BITS"], [9720,
        "UNSIGNED"], [9784, "UNSIGNED"], [10088, "SLOTS"]],
}

_SENT: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNrFWE1oE0EUnk3TdFvEpNWVGii29qCHKigiKh4EL94UJMdi1z2kjQhWwXbdgw1SUU8GESQnk0BN8aDgIR7ECIIW/EGwhx48VETR"
        "g1LQgxe7Zud9k2aSnfxgg728zmTm/X7zvtmxtzD+V9BIOtGvLsllyCXId5ALkM8gH3NpRX9z2d/LpL9ilmRXgLHfruvOlv73TBks"
        "wOdt2I1pNC5g323IQhf8ugT9HbL+sAU7GdjRyE6hpE4vjT17k56dPO039J9cnlHpu6LWF6jQN5Gh/THtm9u7nn7O198v/G7WP7E+"
        "vNXfvpMeI323MN9BelT6PpT2RTy9ot6a7GdMo4lOFmKt4QF4unHTV6+hDTO/vNgZWh/eBLyEUIeEOk9SvjOKfEOfVUdPsEJPlb9H"
        "TOCteJ0mjiP/93T6vTo+J/rQpbzt4+OB1AuyF6L8FE1aFy8NBktyCjKm7ebxtCsvVmLFrcxDtR0nmpfsNMqTOde4T6xIuDjK/PDg"
        "RGdc//lpxfw5xfy4Yp7qUUC8Ts811GeU/E0CJ6iLnaX1p4aAmxb7YRH9w+hCX5zsx3l6CrvPuRwwqUF16diXVOHiIK+nnaM82Zn8"
        "uuBBrLdz0w3rLu2fu+sKPJd+dsv6gB87d8cV/YfHtcc/LvvuNfTdET6urpudJdwb2n7/cz38r+ehfr9oiH/RbwLy/tG+QZrX5flO"
        "doD0pmAn2W68PQLeiNer+85LSBP+xwOYhzzb94bqeugO8EJ1NwNB//VD91H/c/44RT6cG63Vyc6NS3qa3o/+VJygdVPd5OeDCVGP"
        "t8BXH8dxo/5saJ9X9YrfTyXXu14/UK+lVZ7nSVrn4cvzT+gdGFpc9efVES49O8N+uO5oD6/+Z36eacDPM2p+joCfU03yc085nhPe"
        "upCMaxXO1PYH28I/a/dxgatPsPcVvHOhSd7ZwOMVeBH3h2b53umhvmGwbbjH0NjsDeL8HW5LP6yN/yPi/0LxJ0/Svm7En1LFHyXe"
        "zYDvNPDdXN6V8HJa7p9TkLHAIJcifzX8Ni/47Zjv79W8Usyt3ev5uQiuna9pzz6DfcgY2ynhs5PtYJU8EE61K9/vRR+jc4nzHe8A"
        "X0DaWeBhu4J/9uJ7NZHH/YLq4Nl1PL2Iy9BfkZ2rOH8hnD+MC90i/mXkexP1+4b413h+O9lm6ZzW5mulxXtwdb6+I19EDKYm9+na"
        "/k8LRP8ROBq9mPDFkYjf0Aj39vkIeEevwdVKU7gi/835X/D7mMw7usK+Tvd/82LQ9/uvzE9Y76TXiZ9a1GOlVd9HD1v6PhLnzMyS"
        "vl1DdGGNh2hdHDgVeA2Pi+892On3z0cr7xwt8W+6Of4V916Bo9E+XXp3Ev1DpacIf8v68E7ijTdW4HqWY8vjEXpPEPchK72I+zu9"
        "Y4n8WYnXeL9aKOsLS359oN97lmr8W4Z/EeyLVJyrsl3orcnfrf/7XiHqYeH97kyi/ruSnRtzWZ33ICv6pGE/e1zSV9k3nqFvCL0B"
        "XrvLf7zxX8KBWMQ="
    ),
    "maps": [[80, "control"], [608, "ports"], [1144, "owner_levels"], [1376, "owners"], [2000, "owners"], [2432,
        "owners"], [3040, "owners"], [3176, "owner_levels"], [3296, "owners"], [3664, "owners"],
        [3968, "owners"], [5200, "senders"]],
    "constants": [[176, "SKB_SK"], [256, "SOCK_PROTOCOL"], [344, "SKB_HEAD"], [408, "SKB_TRANSPORT"], [576,
        "ONLY_PORTS"], [664, "OWNER_BY_NET"], [688, "SOCK_NET"], [776, "NET_INUM"], [888,
        "OWNER_MASK"], [968, "SOCK_CGROUP"], [1072, "CGROUP_LEVEL"], [1192, "CGROUP_PARENT"], [1216,
        "CSS_CGROUP"], [1240, "CGROUP_KN"], [1264, "KN_ID"], [1288, "OWNER_MASK"], [1728,
        "OWNER_HOST"], [1760, "SOCK_NET"], [1848, "NET_INUM"], [1912, "HOST_NET"], [1936,
        "OWNER_MASK"], [2544, "OWNER_BY_MOUNT"], [2576, "TASK_NSPROXY"], [2656, "NSPROXY_MNT"],
        [2728, "MNT_INUM"], [2840, "OWNER_MASK"], [2968, "OWNER_MASK"], [3488, "OWNER_HOST"], [3520,
        "HOST_PIDNS_DEV"], [3536, "HOST_PIDNS_INO"], [4104, "WANTS_PID"], [4232, "PID_NUMBERS"],
        [4272, "TASK_GROUP_LEADER"], [4352, "TASK_THREAD_PID"], [4432, "PID_LEVEL"], [4584,
        "UPID_NS"], [4648, "PIDNS_INUM"], [4968, "SOCK_NET"], [5048, "NET_INUM"]],
}

_MESSAGE_AARCH64: Dict[str, Any] = {
    "type": "socket_filter",
    "code": (
        "eNrtmn9sXWUZx99zf/UOCb0cd5dLE7N3mZ3NYrVFKI0O7BBHNQq10B9/aGgpte0aw6qD7nI1jGVA9a8NNVZiTNvBKMTgYhZuYwh3"
        "+o+LMXEmxiwUcUGCg6BWTLSKcj3v+3zOveece7uugaAmW7I9+577nOf99bzf53ne95RcZf8MbxNZaJorW9ySsLjYIM9H7jtvnxd2"
        "LsrvOzKif985eX7fWeQZ5GnkKeRSWeyctDKbfiMRt3jV4tyVKvSntCCyIabUarlcftD7v2PeU9KvvKNC/cs68qAELvL7SNMG7Tf8"
        "zjaQVS9a+UJKqUwde5NNK8jXRe59WcZ52ayMLzWvfvuQUn2pTymV9p5/44h9XjpOu57d171284syn6UH6HeM/o2AE9Iv078m7+/U"
        "k9Je6Rh2vElc8ewE30/xXizwXvD3TRewb8ZZLptxPc/4fm7l1DzjbHq5pv1fRNq/HLuJYPsB/Rci+pk6+mObpP8DntzlyYl5me8B"
        "r39bvf+94Mh7lXV49JXK76b/+UWZ7z7nKtvOxLz0u9lJqW20a8Z9N/6f8/rVpWTyzb93XC3P+2Kxin/NWHuN6nBkPMZ/8vOs4yPV"
        "eQ2Nx/urvb/TyD67SqZf4k/V8ch+mpj/Z+T5S+v68fmAH5fEvMo/6fvj4URwHvqcQwljamJB5q3E/m/wXt5s3jsmPNDa/rWEbz8d"
        "GffJwLjXH+9+a6ewV9alsHdG2v262JtYlH749grssyLjKOyVdS7NV/tp/T6yDkX6afoxZe3Je2Z9g38a3+vbXa2xW9/O6jtqZ2Tv"
        "he3Vs5MI2lmQ9dl6iPmbPxnxl+fKQX4r7ITX/fabhI+nFp6xcszT6/Tkz5B9m2617eUXxX/yT8q6fWnHx8SPFsQfJ3cyjlh4HH2x"
        "HiuTql/mx+e/wHpZ/jvOvhmu5S9nDf44ZdY9oJ9GP7OG/pmIfq6OftHjmRb8LWH73aiE9/4o8+N1Js56mPYaj1Z5vGzs3ynYzKP1"
        "e2TpKn8+kqoej/q8ll+QeU6qL8q6LIpec/of5V3wsuUreDMHfwlQmTvYv33EwaR6o/581+Gp2AX37avCF+kXyx8MvGf8KlYnDgX5"
        "IGjXH6fxzy5j35MfCfB3kXlNql/LfET8bjT2etzM88T8OeYPv3Mifud8i/F/V20srzgXl/1BnoJ9v72Rpn9tME/5Tbxe/7KObJTh"
        "2GYrv7DtV3HJGw6G2ptsenbd9pZC7f0yLnnRPtti/rjwa2EL2Bl3BI+Dh8BD4EHwILgH3APuBneDu8Bd4E5wJ7gN3AZuAbeANViD"
        "c+AcOAPOgNPgNFiBFXhVeGbLKvnhCngFfB58HnwOfA58FnwWfAZ8BnwafBp8CnwKvAReAp8AnwAvghfBc+A58Cx4FnwEfAQ8A54B"
        "HwQfBB8AHwDvA+8Dj4PHwUPgIfAgeBDcA+4Bd4O7wV3gLnAnuBPcBm4Dt4BbwBqswTlwDkx9sSUDToPTofzfW391sfvEbBCfp4e3"
        "D1XqBONhre1isBgXXLtvpx0V4OHlHPnVlPQnlwjrt27eFQvm9SZuaMtLg/GN8chn48ILL4V4Yep4cYP8cFOIHwp7hW8u8cQlnrjE"
        "E7U88aDdq97vo+zz4+yXzwneKs2pAS//M5ni5Ch5blLmpZY/3o8dycNHRmU+/bx0DH6YRtpzAO9vqwsvpQQbfhqn3XK8+r7hl/K/"
        "pU54z1vlcqt7hdQF1Hd+/dawSd6v5IHfZB7uErlWHmjy3HHLI9X+jAfOEfKPz5QvyI+R+qDV/an0O+3z4tMxyYPIH9EvNC8lRZ5A"
        "LiLnkLPII8gZ5EHkAeQ+5DhyCDmI7EF2I7uQncg2ZAtSI3PIDDKNVMhVqXubV5DnkeeQZ5FnkKeRp5BLyBPIReQcchZ5BDmDPIg8"
        "gNyHHLey9B38psFbx0Stv5Y249/USUXq1GxCFIdvk3Udua5W3wnpk+/eJgrDvZfLe9d+1fZjhP5Vzr2ofwfiUodl47TXKw41wrhK"
        "nNsMUIdkY5wL9sIfzEe+F/5gXoLvmY5mY7KRJ3pvsHKy+bjUt727wI+BPwpeAHeC58Ad4O+DrwF/D3w1+FFwG3i2tl8x068Y/epB"
        "b6lWLxHs/y3oPYP9z4BPgj8N/hG4G3wCvAf8NPgm8A/AN4KfAneBF2v7lQ72vxe9H9fqZYJ6t6P3bK2eNnriB5OjzyX8cz5TSGad"
        "y/CPuyr6hkBKR6u8aHaS4b39Qb7rr/KdPU8ZJq41LVbOnZw6fFYTP75ctWPP3Ry/Dt389s6hOR9cq71SvPb8NraB/mWdslOPl5eJ"
        "J9nYW5IvcT49ml6x5xy15zx/lXY4h1relrbtPBGTcxGfB4q039riVHDQflJ9wKk3Xn8dSr214z1UJ05l1ecdP65krN3f1x1nNiYd"
        "y89L3Jq4sp95ecUx58eFnQckPh5hfZTwZCUuafJeTb6ryXM1+a0mr9Xks5o8VpO/avJWTb6qyVM1+akmL9Xko5o8VJN/avJOTb6p"
        "yTM1+aUmr9Tkk5o8UpM/avJGTb6oyRM1+aEmL9Tkg5o8UA/640eS72nyPE1+p8nrNHys4WFN/qbJ2zT5mlZ186a14pCfb9TEo7ZL"
        "8ehSPHo34pGv14/eheNSNB75ccicm+4Pxq1UOC6VhsL+nu+X/VdMh+OTf3687K4Rp7gXLcUuNl6trBuvVt7VePUh+7/lB/y4wfnw"
        "gvB0NvZh+/to6tgacUouXv3zn3Xj1I5onAqfRyfV83XH20B9NhYnLiEr+cS68ethFT03kjh2pSPn8MlQv3yeMuPpguccq7+7pu6y"
        "83mY+uuQ/ODj6USg7jQyKfqG5cz8VOIx9lvT1fMyxXiTlX45qlXCobo5Lv338bTP43QoqJeO6KXRC75/Mzwc1EugF3xu1iEW0bP3"
        "FQ/5eQ7rz/1NZd3Hw+venJADpGKS+7nbVN3zPvO7sXP3teg9iD/fzHnBdeG88+57WYdrxFCpAz2hPXX/aET/E9gdUaHxjXr+YP09"
        "2h/82o+P/ro2xvz8x8FvMnXrc99Pfb0i9sc8+XFP/vBwddxx62+XV85DzBt9KSEcP29roD9jSe7FevA7/L7UzD5V8ZDdJxLyXlLJ"
        "RVrelbh7/Y1vSn5G3rC8O6f+Ethn79N/Ct0fJ5Xcp739/tU/z7h++2xlH5h+N7ZX96/JAEo5vx9HGYdmHH+LjENHxvFqZBx/EJ4f"
        "S1fOT+TeTBzbfx7kD/ldLtr7UhfLHzfW5w/OiVrvjIXOjTbMH6n/U/4YY76m4I+GCH/c+w7xh7//u+GFTvAAfPBwhD/gl63wzf33"
        "RPR9/vhKmD/8uDaa+i/xyF3vNo/k/kd4pGENHtlyQR5JqkyEP/6+Dn+8Fum/fMdneCNX53zD99tvR/KeIJ/kAt9PLW8Lf2+XX+A+"
        "yeWeyeU+yeUeyeX+yKV+dqmfXepnl/rZpX52qZ9d6meX+tmlfnapn13qZ5f62aV+dqmfXepnl/rZpX52qZ9d6meX+tmlfnapn13q"
        "Z5f62aV+dqmfXepnl/rZpX52qZ9d6meX+tmlfnapn13qZ5f62aV+dqkfWe8CfuuNH0n9TN6fP8Y9RXtL6P18uw7ZybfnQvby7ZmQ"
        "3Xx7OmQ/jx8W3PXvUVYD9yj5x+S+o7R77XsOe//qVvnBYFO32/uN3VW/+/Nbcr/xpr3feKpc734jWFcF7znW/r5lvvJ7Mngfyn4Z"
        "5nuM/IJ835o/Jt+35h+T71vzj8v3rUXFd5MpSdjyc9zzpLjnCfCAWdnJVEfNc22fU6f3y/pPJ/meq1/q9dInVeW5tdN/Q81za6ef"
        "84I9naG4OblHzg1K11TjtrWzZ0/Nc2tnD3V3h/jnNPF4skPyg9J2VXlu7XTcUvPc2umg/t8h/j7Nd5+TOzgH4P5w2v9+bUuvCvKW"
        "4ZeD+MtP/PgZyCv8e7qBpNTRjRDYVM9++Z3425CU78d8vdbeK0LvN6Lnr4thacfwecRvWhMNFXuOf/9mvgPjXjCq7+fxfeq1Svwo"
        "W38SfxsZkUDYOEG/j0qBMPXIPZXvyox/38r+m9x++0XdZ/rx1q+3a+vN3aF7uwqvtxBPcjnixi6r9x+bzUO7"
    ),
    "maps": [[136, "control"], [232, "tally"], [944, "scratch"], [2272, "ports"], [2352, "senders"], [2464,
        "queries"], [3272, "queries"], [3448, "ports"], [3520, "queries"], [4336, "queries"], [5936,
        "rows"], [6000, "blank"], [6048, "rows"], [6096, "rows"], [6288, "events"], [7640, "rows"],
        [7712, "blank"], [7760, "rows"], [7808, "rows"], [8000, "events"], [10808, "senders"],
        [11712, "queries"]],
    "constants": [[1256, "SKB_DEV"], [1328, "DEV_NET"], [1408, "NET_INUM"], [1608, "ONLY_PORTS"], [2240,
        "ONLY_PORTS"], [2400, "ONLY_PID"], [3352, "COLLECT_EVENTS"], [3400, "MAX_EVENTS"], [4440,
        "COLLECT_EVENTS"], [4712, "MAX_EVENTS"], [5128, "BY"], [6144, "STATISTICS"], [6192,
        "UNSIGNED"], [6376, "STATISTICS"], [6800, "BY"], [7896, "UNSIGNED"], [8504, "SUB_BITS"],
        [8648, "UNSIGNED"], [8712, "UNSIGNED"], [9016, "SLOTS"], [9592, "SUB_BITS"], [9744,
        "UNSIGNED"], [9808, "UNSIGNED"], [10112, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "4f9f1c5bfd97afa0266d3636dabdde6fc1f881a4b66c453dd89f2c7819a21aeb",
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
        {"name": "ports", "type": 1, "key_size": 2, "value_size": 1, "max_entries": 64, "flags": 0, "key":
        [["", "H", 0, 1]], "value": [["", "B", 0, 1]]},
        {"name": "queries", "type": 1, "key_size": 8, "value_size": 376, "max_entries": 1, "flags": 0,
        "key": [["net", "I", 0, 1], ["port", "H", 4, 1], ["id", "H", 6, 1]], "value": [["time", "Q",
        0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1], ["container_pid",
        "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s", 32, 16], ["saddr",
        "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1], ["dport", "H", 82, 1], ["type",
        "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88, 1], ["length", "I", 96, 1],
        ["name", "I", 100, 1], ["message", "s", 104, 272]]},
        {"name": "rows", "type": 5, "key_size": 344, "value_size": 8248, "max_entries": 1, "flags": 0,
        "key": [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I",
        16, 1], ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
        ["comm", "s", 32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80,
        1], ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["query", "s", 88,
        256]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1],
        ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "scratch", "type": 6, "key_size": 4, "value_size": 1472, "max_entries": 1, "flags": 0},
        {"name": "senders", "type": 9, "key_size": 8, "value_size": 48, "max_entries": 1024, "flags": 0,
        "key": [["net", "I", 0, 1], ["port", "I", 4, 1]], "value": [["time", "Q", 0, 1],
        ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1], ["container_pid", "I",
        20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s", 32, 16]]},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["saddr", "s", 48, 16], ["daddr", "s", 64, 16], ["sport", "H", 80, 1],
            ["dport", "H", 82, 1], ["type", "H", 84, 1], ["rcode", "h", 86, 1], ["latency", "Q", 88,
            1], ["length", "I", 96, 1], ["name", "I", 100, 1]],
    },
    "programs": {
        "x86_64": {
            "message": _MESSAGE,
            "sent": _SENT,
        },
        "aarch64": {
            "message": _MESSAGE_AARCH64,
            "sent": _SENT,
        },
    },
}

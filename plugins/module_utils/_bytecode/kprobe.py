# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Vj1MFEEUnt2744Cg/Ll4niGy2igWAjFqYWGsjA0k5hIboicFSGLCGSM3rolQmBArDmNCLAx3lwDGROgWqyWxgMKCwgJCITEx"
        "UlicPbl1Z9433O5x50ki13z3dubNvPd9782M08Hkz9YIh+LTrsBYKwv8nBxhVGds2nXdl95/4WIwXX7n8E9oZNvwewO0Rkfkunad"
        "snddwh3gJnADuA5cBa4Al4GLwDngLBDxa8H4De2iRBH3OTEeCo43h1RcBenvZJGvt07By9f20qqHf0rkm6V5B9Zp/7/rDP1lnbBv"
        "nbJ8J5IL8OP0of8U4UKUxsv5seJTcn6EtUi7M/Oa9qsjnZ0kzRv2jC4Px4EJrXE/nwExD/raUdTNQ8LxBpq/BLv6/ib5pcAD9uU5"
        "Gr9nqjot1KzTgq9OnXrUQT3qdTKGev2OfX9K7Ew+If8o/FLV8m6Seat6HhrdqxnPni8eq3FMzjfkaqIOyE62hhnFc538M+AhddQ8"
        "7ICHH8RD6g75N8AvU42HmOSBZ9Ouqk9vO5fPT7iB+nkAfx3+wIR+RuLBfh2v2McxvSzPPPIMoS/Cpf5Ki/0Y9gMm2AXmP4ci7Dyt"
        "gzprzhw1z1/B8xb1J/p8OETxrQF5DvVwNsjbGvBR3xbOO+LZihP/Yn9LrIv+M6JfaJ+n6MM69CFsu0Hx8I3qUTsh9avd95rkOcJu"
        "un7+DvJ2uL6oztsv8HaZeJks1YOIV63bafbs83Dcx0P5+dh/EufOM7p3eJbuJ94xy/z3Unm9JfQoq/w9HOCzfNzQ9f3756OIC/Os"
        "t7tV7itaT+XpzEA/6D/Y1u76+bHiqg7m3Mrnaxr6HoNOyNccw/gi7BHYy7Dvw16BfRf2KuxbsNdh34Ct7nGqB2cE8Xv6iqtuKU32"
        "0mxJH+P57Rfi/yd+9d0lSkvyFfHdK+p+F+tcEfX16pB9qSl+qe95G9mDjyOwqQB5nuIe7EMdtuFenGkKvG+2vXP5t7B19R6iDWxd"
        "1cVp+YXn8E7pJp34POXB35P+PId3UPcUbOhpUpxWEjpnWgJ9ZpmINwd99Y0i2dAzj/dS7zXyN3swH3rm8b7qhY7Qj+egZx469kJ3"
        "cwDnxediLd43Pd7957N4N6pz1w6X9NUrnNMGs4v+98+/6muw5aJ6z2o+Xba7oFdLDPF/kPP+AEiZtCA="
    ),
    "maps": [[24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"], [1640,
        "owners"], [2248, "scratch_calls"], [2624, "frames"], [2728, "tally"]],
    "constants": [[216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"], [504,
        "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"], [1200,
        "HOST_PIDNS_INO"], [1824, "SEVERAL"], [1848, "WANTS_SITE"], [1880,
        "ATTACHED_PER_CONTAINER"], [1928, "ATTACHED_PER_CONTAINER"], [2008, "SAVES_ARGS"]],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WU9sVEUYn/f2vd3XguzSdptNQ6VLRVHZhD8VUCEUCCk3G2BTYiCwrA1NTQMFFV734CIF/8QYETUePNBKWrwIiYc9vpu9ePCg"
        "iYaDxsRoiDGaYCSI+3wz3292Z96+0pZCL9M388033/eb799862WY+KsYNBY7rvt8zCxn2p83SWPCZOy67/vng//5ljQzxbyL/XmD"
        "vivY9xHGUvMR4mvofPOGpdGH19Pg552lb37uF4LfCeLHQvSsWdMnY+rrNnuC+H0GfWKkT7IVcu7CfLDfEfJl2Tpx3lCk/F4LjQPB"
        "OZwgbR7U5jleAXufryeC72PBGIs6vxv80jQesxnb0ih/+fBq6GWF5NhJ47W9NLrrMB/D/D6d/+mAP2cxYJNcg/YmIVfa3kX3aj8n"
        "bjZtPy/mbbaD9tu0/3Xw8cB3IEb6VyBXOtZF8wF9UvAxxTlyPW+uEOOgncC5rTi3TZxb42MbOL+d9Bo/gntsw/44swVdUuij7rMF"
        "XRL79mDfI1hfwuIh+oRYbwJ9P+gT+D6BbxvfQ/iO4fsAvg189xLOMcLZ212/V47MDMZ0zBA75Lq3H3QWrZ+2JN3nvqms22zaJ7mb"
        "BP+03QwcDKGXzZYIupEN7/lM0auz911f1WtkQxz83hbzI91v+apeI90m1s+L+UO9437Y7vnFp82cZvfczoX8GD3YN8fDgd0Lv4jB"
        "L2LwiyvwCwt+0QNc2sE3EJebdiYW8otN8As75Bewz2tF+EUv5nHv116CXIGcS6GP8AczTnZpLie7NJvJH0xpj2RXI7uWAZ8C3YeZ"
        "oPswHboPU95HE+gPavh39r/oq3Y10nNAx79H4p8n/Pv3N+IfXMBC8E8tEv81Dwn/tkXhv36e+K8N4f9UCP81s+C/Gvg/5it5xa/p"
        "ifxxuFvGv6cJLwP4t9T1DN9H5j7uowH/9XPg3zoL/m11uVYsCn9jnvjfrer436nq+N+uRuP/d5Xwv1WNrhPW1uqD7kZ8WBLflTjy"
        "/HCZ/Giinu/LAb4Vk+IT5zPK8ZogugZ+rQ+WT/EefCyFT0jvcmEa+87QxAsoiKYJ3nIYp1LHGdh3ivA/e4nOi1M95xWYZrenMeaN"
        "5po+PDN6wLGSgD0NwY4cor82FF3P1c/P0r5R4IBz3UlaP5yV9Wh5znq0rNSjXhPsoQl16cUM6syfce6vYuwsvEL7E9g3OpveS4Xe"
        "0m6Kw7fnlOe2Ik+peQ/5BaN6yJ2g78JyC3a9Vatvk6MPG4efgMMvhMPZffPEISNwcCf6fWmfPF65U5SvavZzNDr/5M2VYmz027FI"
        "fw7X7Wq9LPzCqvsXN/1jDOdhzLMnNX+3Rdaq2/fDx/lb4PyDr+YHHtdF/YfRnYQ9rNJxm8E4soH2l4YJ51IH4c/PL3G+Ds53vqZz"
        "LsAP4/DDC7qf2uxHskejTdzf3H5vCJxttruq4teI28L8Ynbcfgdum8V5hYt1e+DySr6d2Y3VKDtJm6jHJ+l9KO3vUEuuquLQaIf0"
        "cHI/SEEep8Hubs/L7kigwvRd6NGn5yUndK5DD87CxxZj98pbkLs09oDy1gL5FMei+cl4LvnOlb+k/RQmiV8u212rKy2MXYr9JpFH"
        "3Amck4nGo0HPc7PLs6C8PDa/vFwAH2k/h1qcUF/l3ny8c/X+huCHvN5op2Qn3snoOHso+81/UefOO54hXqbjMzU+fP5G+2x+s7am"
        "J8Uz6vO4q5xIe962YY8RJU/YjyuxOh7nlDjHz0kJv9luqHGR0y1T5D8vfC9Yxz4ZR4pnqOAtDqW0OFkcWkrzcFC+Pynsg+JIMUP9"
        "iqKT0fJ1Anrze0xhHx+9N1ktr/L3qnuF+keldyh+p61btB4cd0TMk31XpJ5NMl5bmp6z9bUkXrz+vp++k7sRfEPxyXuj/s5MoZ7X"
        "8IR9yTyr0huKvJVafKY633u2fk/i3i4hbyGOyjqk2PEh4d/8vq/iPmCQ39T8YRPT7s3De1Pag9zH8xs/eiYYtyt5opbHhj/R9CkO"
        "f4r8exnjVZKnY9wP892q8JXvsVIH9VMGAlzF+8mxGuLSZcQB1X4yiZCfJdBXmrq+MH8G/u5Vsp+80R6KSwvL22m82+Y6X/Ydeb40"
        "oJd5H3Knja+ID+zpRlbisVHEp8H4EmHnYX/Im/QulfXojawj9k/DL6S/VHBe7vHdmp3ajPJyPm5r8xWzzq8Xfmco/VFVDqEH+hu5"
        "o+hjy36HVY8bgq9N9Dy6qHWO5J+LG5qf8zrSrsllsFwvrfehvyO/+TkpSWcwjc4J0TmgU/f3oX+p0lmgU+d5PDFDdKJfeQx4jQL/"
        "BPCXuL9maPiutqgfWkEfI7kvut/N1zmf48+AbhD2RG1etnILvgdoPI54nOuB/20GXR/62a+G6PE7QPIU0/QbDOxB2FtYHthV2jI0"
        "O0maMu4ZsJtUdPyGn0g62ZfmfeDtSp+M6039F8pXA6jf83HyS2+v/ruD7Dd7/aH4it8R8uizSL7TFu2z8cuK20Ljtp3/Urzrwn3u"
        "yLC/ECf5+Z1df/j6e4vq+MXLl4jEa1v3l3eZ0idLrq/H0zWKP7otXZD/n5D8XSH5b4bk/03Lt/I+PdiDzJul1ro+DvLbOrH/Dr2L"
        "gzxeVvI/z/fidyWnSdDJ+krWTTdQN8p3tox7PC6Og168w6dkn/hRvY9yNvr3uiTysivlBl7eDti/klf/FHnipi/6PBej34XuFOpx"
        "1IWDMUvcp6zvudxlyH1K6edFrZ9U3lEzGAfZ976IE8D/VLu8l++0c8P1qc1O3JU4Z5T8HM4fNntZ0P0P0Qp6XA=="
    ),
    "maps": [[24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4584, "tally"], [4728, "events"], [5560, "rows"], [5640, "blank"], [5688,
        "rows"], [5744, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [224, "PAIRED"], [304,
        "FILTERS"], [440, "OPERAND0"], [1232, "OPERAND1"], [1616, "OPERAND2"], [2000, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3776, "ATTACHED_PER_CONTAINER"], [3832, "WANTS_PID"], [3952,
        "PID_NUMBERS"], [3984, "TASK_GROUP_LEADER"], [4064, "TASK_THREAD_PID"], [4144, "PID_LEVEL"],
        [4296, "UPID_NS"], [4360, "PIDNS_INUM"], [4512, "ONLY_PID"], [4656, "COLLECT_EVENTS"],
        [4704, "MAX_EVENTS"], [4744, "EVENT_SIZE"], [5048, "KEY_VALUE"], [5136, "BY"], [5528,
        "STATISTICS"], [5832, "UNSIGNED"], [6312, "SUB_BITS"], [6456, "UNSIGNED"], [6520,
        "UNSIGNED"], [6824, "SLOTS"]],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Wl9sHEcZn93bvb1zQu/ieNuTiZO7ugEDtXDTkBqpEU4iGgupjdX05LxYyeWwHBlZtRPA2R5SL7SoqEioDn9SBSixKXHLQ50n"
        "TtCqi3ggLzxCBfIDfyREFVDVwkMtGt+yM99vbmfn7nx23dzLeGa/+eb7ft+f+WbG/j1M/GoGteXefMDb3C4W+/lL1DomY/kgCL4V"
        "/s2n+Ekad5OmaL0S9YsG9WuY/wMWX6fSezGgdhbtObRn0J5CO4Z2FO0I2mG0Q2gH0JL8XD6by5ei9Xj/Lq6XEVOreiILebpofW/u"
        "RdIzpFsL9ZTy5cw4HkXTYa3HrZje+nfXTBCec5Fcr/F1F4FDF+EyH67PKVcgr7dE8q0UIr7uN770NP/7V95DL30W43zeIWHHGx3t"
        "eEOxo8t20jraehOFNMZTGJ/FeBLjWYxfxDj0Ax+OY07YguZvJM851a8wX+LoGr8k+3RTf98A7Pb8AMZJjsqnh4LWuEO/7hHQncG8"
        "YfRPoT+E/hj6A+iPop9Hn/zQ25Vjqj+6LBHz89VQrL8J/e1N6885VKYZ8V+UcZIlvZKaXskdsfW8JcIjl4jT2eyTtN7LWM8i+2d6"
        "gKMV2Ssl4rfAhoQcKeJnaHLDDuOh3IHA91xsnOsTsg/4dx4pUybp5f8M3xNYvx/8XGqnQpiGm+1XPb0ffm9pchylduVx6D+Ecei/"
        "cjLOfz7kz1mM2yTXpH1UyOXaJygO7EeYKdrjYtxmj9L8SZr/NPj4T0B/i/Rv+Kl1P42H/DOCjyHWKSbI/yftHqyXx3oFsV5jfkhP"
        "6xIw3uwZ2I8C3M9Lun3CTo5NOMv5++09wtM4jnnom0df4H8N+DPK45kx4MZyWKcHciYFH9fOCLxU+WxBl4F8o5j3MXzfwZIavSO+"
        "I4/MjoHeQX8WfRv9c+gn0D+FvoE+xe+8RXb07chvuJ430bqWQXkE333oOcWAC5N0PwlM5bvNfkRxbKcFf9fuAg6G0MtmFG8zB+4L"
        "mKJX38i9garXzIEk+O0T4zP9ewNVr5l+E98/TnlzpDfQ44o7lmsOxuKKx5GQH62P+JlPUNzyuBJxl0DcJWB3Pe4PApe7wTcUd6g5"
        "b1RPH0Lc2VrcIa5WyvCfEYwjPle+DLlCOXdCHxFvZpL839xF/m92UbyZ0u/Jr2aO3QV83q9T/nbIHmaK7GFKe6RB/5+6in/f2Lt1"
        "1a9mDr5Tj+F/UOL/LzE+MXar3oR/aICt4J/dJv4Ddwj/nm3hf3OT+P9Ww/83Gv5vtsH/deD/67qybwcNPXdTexo4u4nPEF4G8O+O"
        "9NTtkfsQ9mjC/4EO+O9ug39PJNeebeF/ZZP4X9bwf0HD/7tt8P8O8H9etN4y1U+u00f6eNAjTfiuoF9DHaLXBZXeHPIcEfTNvUU4"
        "J1HX4Xwg7TeP1jWeqvP85S/Q90xJ1jPE73RBnk+qHevaqlpHov53UzifXMrhfPJvyPmVeis9XOP+Rn3e36KeyqBfc6D3UySXvxjV"
        "UVyOmkl5mfOZE/VctWV9ltn90fIpb8DHUvjo56HSq5j3Qxo4gfy0TG5WbW9vqr/7St+j9RzgP9fa3kWjq6HPmHKOrKVhzyn4nQO/"
        "m+rkb6iPpP/M3Wn/+TvW/WdAen+V5qcxb6Gd3juF3jJ+ytNrHeVZU+SpdL1N+YBRIegtUr+0y0I8Pxw7X2YW7jQOfwUO/yAcFk5u"
        "Kt6LRk7g4C3SPs39k+dp7/paPTb/bOt9t2juE21z3L633spP9POgeg4RcWFF8XWxRZ1YZJ+K5T2bDcRxvuP56g/A+c+Bui/y/UzU"
        "vWi9JfjDvXHcbqKdOUDzK9OEc6WX8OfrVzhfxJ+b/j2tc0WLwytMw+EvtF8YPcJ+ne1uCJxt9oawk98Wt63FRec8/5pYr3Qp8gcu"
        "r+TbV/jFOtFRHLWn+/n6Rvc63hKd06WfTnT/dF3Na83+SvHifRP3KJdSTf65tin/JIFKr96GvqPx/atN3nSNYzTvOYuxjfY5yF+5"
        "+hHtc5vlc53oylfb8EP922mfk3FaWiI+g4X7yD8dopuCf0s/9xYJn4wW3zoOujyynpd6bnsfv7q5fbwEPtKPJrpT2r3uxnz8cnQf"
        "KfihDmj2V/IT/3LrvDxROLLeat1N5z/UU64z3ODDx1fvaRc/Dzb0FHa7jnuzs6mW/nz4wGNGK3n0eK4lIjyeAf+s2HcfMahOQ/7s"
        "ygXq/bKUX94/Sz+qQG6ZV2S+K1/uiffPZ2P5NhrfGaeDffk6GbEO5Z3o+x7UB+gbuVjfAV7c/lnwySrfpR87uBfwXqZ7QNf6b8N/"
        "zij3kjIuZD0cnjNiOEl/aIezi/v0rd4beg+Cr6P51/noHJ/FeUnFX/ql3MdUekORt3GPZdI5yh+Ovyf4z2B/RB6WdV+59/uEe9cL"
        "gVonjBsUb404OsRidpRxKOthtX7+PN/Hw/YLyj7T2C+nX4zpU57+Mfb5a2hfIXl6nw10vg8rfOV5t9L7bUE3HuIqzqeO1ZTPriF/"
        "qP6j28F1cG93/cbW8oAh35Hu1vLY1uoCF+fhTuvK+2K+zxrQx/wQ8rrG74gP/Gi1IHF46ba4V03uEP7d/G5E531Z764WUmL+MuJB"
        "xkkN6w1+4osx/7QZ7ePFpB0br5kRvxHEmyHojzTFo9AD90aDZ+mD7PP71rzCr2YTPc8qan0k+Q8mjVh88zrVbshlsMER+n4c92ay"
        "z9fJSjqDxehSGl0KdOp8TmdpdPL+Wh3necTU6Ezl3Lk6B/yd6H5d6PV1I4bvftwz13A/lDnZ+p2ihnv6Jz8HOrwn+KN4z0Je8cep"
        "ffI52OEg4u4h0B3HO8TXNPpj4HuBxfSbDP1B+JsuD/yK35OrfpIxZb4z4DfZ1nkbcSLpauA/ZVEekfePNbw72HhfHMf5oJikuPQf"
        "j78XyXt8eR/fyKt4/ynK9zXwXbZono33C6+b2sNHPwjU95LVIzn2HvIjX78v/04QP8fQOWH78rV+Fz7cv/c2U+4fMw9EeXRAiUf5"
        "vnj46Pua/HlN/lua/G8Hap6U9pT7idwvK7sjfVLY14bE/P8F8t6mquz3/D5DvAem04JO1mPeEtVZq6hDZN0g8x7Pi8+CXpzzl9dw"
        "/7iXqec+eT+hv0tnUF96Um7g5R+B/y9E++m7Yp+4FYxtcN/kvUL7ZYbcg00mLGFP/1KEVxVyX1DuSVt9P6+cv26inWR/CkSeAP4X"
        "ctIuf6R1lf+zUOtZm61+QPit1dX3cn3/sNlbgu7/4h0ygA=="
    ),
    "maps": [[24, "control"], [480, "scratch_calls"], [624, "frames"], [880, "frames"], [3256, "owners"], [3832,
        "owners"], [3976, "owner_levels"], [4096, "owners"], [4456, "owners"], [4768, "owners"],
        [5736, "tally"], [5880, "events"], [6768, "rows"], [6840, "blank"], [6888, "rows"], [6944,
        "rows"]],
    "constants": [[296, "SEVERAL"], [320, "WANTS_SITE"], [352, "ATTACHED_PER_CONTAINER"], [728, "SAVES_ARGS"], [944,
        "VALUES"], [984, "PAIRED"], [1064, "FILTERS"], [1200, "OPERAND0"], [2088, "OPERAND1"],
        [2472, "OPERAND2"], [2856, "OPERAND3"], [3136, "OWNER_MASK"], [3336, "OWNER_BY_MOUNT"],
        [3368, "TASK_NSPROXY"], [3448, "NSPROXY_MNT"], [3520, "MNT_INUM"], [3632, "OWNER_MASK"],
        [3760, "OWNER_MASK"], [4288, "OWNER_HOST"], [4312, "HOST_PIDNS_DEV"], [4328,
        "HOST_PIDNS_INO"], [4920, "ATTACHED_PER_CONTAINER"], [4976, "WANTS_PID"], [5096,
        "PID_NUMBERS"], [5136, "TASK_GROUP_LEADER"], [5216, "TASK_THREAD_PID"], [5296, "PID_LEVEL"],
        [5440, "UPID_NS"], [5512, "PIDNS_INUM"], [5664, "ONLY_PID"], [5808, "COLLECT_EVENTS"],
        [5856, "MAX_EVENTS"], [5896, "EVENT_SIZE"], [6256, "KEY_VALUE"], [6344, "BY"], [6736,
        "STATISTICS"], [7032, "UNSIGNED"], [7512, "SUB_BITS"], [7656, "UNSIGNED"], [7720,
        "UNSIGNED"], [8024, "SLOTS"]],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Vj1MU1EUvu+1pYWgFPBhrSHydEEcJMSog4NxMi6QmCYuxFQGkMTEGiO9PhNhMCFOFGNCHAwtCWBMhO3h9EgcYHBgcIAwSEyM"
        "DA51cyB9vnvPd+l7pbWSSJev37v3nHvOd879cTqY/Nka4VByyhWYaGWBn1MgjOqMTbmu+8L7L0wMpsvvHPYpjbgNu9dAa3RE+rUb"
        "FN91CXeAm8AN4DpwFbgCXAYuAmeBM0DErwXjN7QLEkXc58R4KDjeElJxFaW9k0e+np+il6/tpRWDfUbkm6d5B/y0/18/Q3/xE/b5"
        "qch3PL0AO04f+k8RLkRpvFIfKzkp50dYXPLO3Ctar4Hq7KRp3rBHujwcA6a0pv18BsQ81NeOom/uE4410vwl8Nrrm2SXgQ5Ylxdo"
        "/K6p+rRYt0+Lvj51YuiDGPp1IoF+/YZ1f0jsTD8m+yjsMrXybpZ5q34eGt2rG8+eLx6r6aGcb0hvog+Ip1vDjOK5RvY56JA5ah12"
        "oMN30iFzm+wbYZerpUNC6sDzWVf1p7ecy+fH3UD/3IO9DntgSj8j8eB+Hau6jxN6RZ5zyDOEfREu76+sWI9hPWCKnWf+cyjCuskP"
        "+qwld9Q6f4HOW7Q/sc+HQxTfGpAX0A9ng7qtAR/0beG8I52tJOkv1reEX+w/I/qZ1nmCfdiAfQhuNyodvlI/aidk/erve03qHGE3"
        "XL9+B3U73L6ordtP6HaJdJko94OIV/ntNHv3dTju06HyfOw/iXPnKd07PE/3E+/4zfz3UmW/pfQoq/49HNCzctzQ9f3754OIC/Os"
        "N7s17ivyp/J0plE/1H+wrd3162MlVR/MutXP1yzqewx1Qr6mGl8Ej4Evg8fBV8DVeqvgXeDr4N3g6h6nfnBGEL/nXlx1S1niSzPl"
        "+hjPbj0X/z/yK28v0jJSr4jvXlH3u/BzWfTXy0PuS03pS3HyNuKDjyLglD+fo7gH+9CHbbgXp5sD75tt71z+Jbiu3kO0gK2rvjgt"
        "v/AC3ik9VCc+T3nwd1R/XsA7qGcSHPVUeqahey4e2GcW6sULqK++USKO95HZi3G8m8yr4HhPmdfB8c4yb4Lj/WUOgKOe5h2cF59K"
        "9XTf9HT3n8/i3ajOXTtcrq9e5Zw2mF3yv3/+tb4GWy6p96zmq8t2F+oVTyD+93LeH7CAsq0="
    ),
    "maps": [[24, "control"], [704, "owners"], [848, "owner_levels"], [968, "owners"], [1328, "owners"], [1640,
        "owners"], [2248, "scratch_calls"], [2624, "frames"], [2728, "tally"]],
    "constants": [[216, "OWNER_BY_MOUNT"], [248, "TASK_NSPROXY"], [320, "NSPROXY_MNT"], [392, "MNT_INUM"], [504,
        "OWNER_MASK"], [632, "OWNER_MASK"], [1160, "OWNER_HOST"], [1184, "HOST_PIDNS_DEV"], [1200,
        "HOST_PIDNS_INO"], [1824, "SEVERAL"], [1848, "WANTS_SITE"], [1880,
        "ATTACHED_PER_CONTAINER"], [1928, "ATTACHED_PER_CONTAINER"], [2008, "SAVES_ARGS"]],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WU9sVEUYn/f2vd3XguzSdptNQ6WlolVpAqUCKoQCIeVmA2xqDA0sa9OmpoGCCq97sJU/VkOMSDQePNhKKF6siYfl9m724sGD"
        "JpoeNCZGQ4zRBGODtc838/1md+btK20p9DJ9M998832/+f7Nt16Gib+iQWO+4ZbPx8x6pv15kzQmTMZu+b5/Kfifb0kzU8y72J81"
        "6LuIfR9gLFQPEF9D55s1LI0+vJ4GP2+Mvvm5nwt+54kfC9Gzak2fjKmv2+wJ4vcp9ImRPslayHkA88F+R8jXzLaK805Hyu/V0NgT"
        "nMMJ0uYxbZ7jFbD3+Xoi+O4PxljU+S3gl6ax32ZsV6X8o8c3Qy8rJMd+GqcP0+huxXwM80d0/ucC/pxFj01y9dk7hFxp+wDdq/2c"
        "uNm0/byYt9k+2m/T/jfAxwPfnhjpX4Rc6VgTzQf0ScHHFOfI9ay5QYx9dgLn1uLcOnFuiY9t4Px60utiCvdYh/1xZgu6pNBH3WcL"
        "uiT2NWHfI1hfw+Ih+oRYrwK9tJdE6NvGt4PvGL4z+Dbw3Uo4xwhn72D5XrkkMxjTMUPskOveUdBZtH7OknSf+aaybrMpn+SuEvzT"
        "djVwMIReNlsj6Iba3/WZoldj5xVf1WuoPQ5+b4v5oZZxX9VrqMXE+iUx39t50Q/bPb/4tNmm2T23cyE/Rg/2zfFwYPfCL2Lwixj8"
        "4jr8woJfdACXevANxOWmnYmF/GIH/MIO+QXsczoPv+jEPO59+mXIFci5FvoIfzDjZJfmerJLs5r8wZT2SHY1dGAd8MnRfZgJug/T"
        "ofsw5X1Ugf6Yhn9j90u+aldDHS/q+HdI/LOEf/fRSvyDC1gJ/qlV4t/6kPCvWxX+25aJ/5YQ/k+F8G9dBP/NwP8xX8krfklP5I/j"
        "LTL+PU14GcC/pqxn+D4y93EfFfhvWwL/2kXwryvLtWFV+BvLxH9+Qcf/7oKO/9xCNP5/LxD+dxai64QtpfqgpRIflsR3MY48P0hx"
        "zpso5/vxAN+iSfGJ8xnmeE0QXQW/2gfLJ38PPpbCJ6T3aG4K+87TxAsoiKYI3tEwToWGUdg35dHGsWt0XpzqOS/HNLs9hzFrVJf0"
        "6eZ0wLGYgD0NwI4cop8eiK7nyuc3075h4IBz3UlaP94s69HxJevRcaUe9apgD1WoS69mUGf+jHN/FWNj7lXan8C+4cX0Xiv0lnaT"
        "H5xbUp45RZ5CdTf5BaP6w52g79x6C3a9W6tvk8MPG4efgMMvhMPYkWXikBE4uBOUn7h98njl3jjha/ZzMjr/ZM2NYqz025FIfw7X"
        "7Wq9LPzCKvsXN/1+hvMwZtmTmr/bjOoxad8PH+dvgfMPvpofeFwX9R9GdxL2sEnHbQbjUDvtLwwSzoUGwp+fX+B8HZzvfE3nXIYf"
        "xuGHl3U/tdmPZI9Gnbi/pf3eEDjb7OCCil8lbivzi8Vx+x247RTn5a6W7YHLK/k2Nm9fiLKTtIl6fJLeh9L+emvaFlQcKu2QHk7u"
        "+ynI41TY3dyy7I4Eyk3NQ48uPS85oXMdenDmPrQYu1fegtyFkQeUt1bIJz8SzU/Gc8l3qfwl7Sc3SfzamltKdaWFsUmx3yTyiDuB"
        "czLReFToeWFxeVaUl0eWl5dz4CPtp7fGCfVV7s3Hu1Dubwh+yOuVdkp24p2JjrO9zd/8F3XusuMZ4mU6PlPiw+dn6xfzmy0lPSme"
        "UZ/H3eRE2vOe9kNGlDxhPy7GynhcUOIcPycl/GavocZFTrdOkf+S8L1gHftkHMmfp4I3P5DS4mR+YC3Nw0H5/qSwD4oj+Qz1K/JO"
        "RsvXCejN7zGFfXz03mKlvMrfq+516h8V3qH4nbbu0Hpw3AkxT/ZdlHpWyXhtaXou1teSePH6+376Tu528A3FJ+/N8jszhXpewxP2"
        "JfOsSm8o8hZL8ZnqfO/Z8j2Je7uGvIU4KuuQfMPHhH/1R76Ke49BflPyhx1MuzcP701pD3Ifz2/86Jlg3KvkiVIeG/xE0yc/eB35"
        "9ybGL0iehit+mO9uha98jxUa3hN0PQGu4v3kWBVx6SbigGo/mUTIzxLoK924tTJ/Bv7uTbKfrFEfiksry9tpvNuWOl/2HXm+NKCX"
        "eR9yp42viA/sabZZ4rFdxKe++Bph52F/yJr0LpX16GyzI/ZPwS+kvxRxXtvjBzU7tRnl5Wzc1uaLZplfJ/zOUPqjqhxCD/Q32k6i"
        "jy37HVY5bgi+NtHz6KLWOZJ/W9zQ/JzXkXZJLoO1ddJ6F/o78pufk5J0BtPonBCdAzp1fxf6lyqdBTp1nscTM0Qn+pX9wGsY+CeA"
        "v8T9dUPDd7NF/dAi+hjJI9H9br7O+Zx6BnR9sKdDNG7che8eGk8hHrd1wP92gq4L/ezXQvT4HSB5lmn69QX2IOwtLA/sKm0Zmp0k"
        "TRn3DNhNKjp+w08knexL8z7wXqVPxvWm/gvlqx7U79k4+aV3WP/dQfabve5QfMXvCFn0WSTfKYv22fhlxa2hcc/+fyneNeE+92XY"
        "X4iT/PzGpj98/b1Fdfzq5UtE4rWn5ct5pvTJktvK8bRV8Ue3pgny/xOSvykk/+2Q/L9p+Vbepwd7kHmzUFvWx0F+2yr236V3cZDH"
        "R5X8z/O9+F3JqRJ0sr6SddMs6kb5zpZxj8fFi6AX73C8u232qN5HGYv+vS6JvOxKuYGXtw/2r+TVP0WeuO2LPs/V6HehewP1OOrC"
        "vpgl7lPW91zuUch9VunnRa2fUd5RMxj72Pe+iBPA/2y9vJfvtHPD9anNTs9LnDNKfg7nD5u9Iuj+B2u0e0w="
    ),
    "maps": [[24, "control"], [2728, "owners"], [2872, "owner_levels"], [2992, "owners"], [3352, "owners"],
        [3664, "owners"], [4584, "tally"], [4728, "events"], [5560, "rows"], [5640, "blank"], [5688,
        "rows"], [5744, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [192, "VALUES"], [224, "PAIRED"], [304,
        "FILTERS"], [440, "OPERAND0"], [1232, "OPERAND1"], [1616, "OPERAND2"], [2000, "OPERAND3"],
        [2232, "OWNER_BY_MOUNT"], [2264, "TASK_NSPROXY"], [2344, "NSPROXY_MNT"], [2416, "MNT_INUM"],
        [2528, "OWNER_MASK"], [2656, "OWNER_MASK"], [3184, "OWNER_HOST"], [3208, "HOST_PIDNS_DEV"],
        [3224, "HOST_PIDNS_INO"], [3776, "ATTACHED_PER_CONTAINER"], [3832, "WANTS_PID"], [3952,
        "PID_NUMBERS"], [3984, "TASK_GROUP_LEADER"], [4064, "TASK_THREAD_PID"], [4144, "PID_LEVEL"],
        [4296, "UPID_NS"], [4360, "PIDNS_INUM"], [4512, "ONLY_PID"], [4656, "COLLECT_EVENTS"],
        [4704, "MAX_EVENTS"], [4744, "EVENT_SIZE"], [5048, "KEY_VALUE"], [5136, "BY"], [5528,
        "STATISTICS"], [5832, "UNSIGNED"], [6312, "SUB_BITS"], [6456, "UNSIGNED"], [6520,
        "UNSIGNED"], [6824, "SLOTS"]],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Wm1sHEcZnt3bvb1zQu/ieNuTifEdJq0ptXDTkLpSIxxHNFGlEqvh5P6xksthObKwGieAsxxSHQpqBJXAraBVykdsIjsVEubf"
        "BQFaISTSH/ykfMhIfEioqFT06wcWjb3szPvM7ezcns+um/szntmZd973eT/mnXfs38XEr25QW+3uD3hb2MNiP3+RWsdkrD8Igm+E"
        "f/MlfprG3bQpWq9C/bJB/TrWf5fF96l1zwXUXkR7Du1ZtKfRPoF2FO1xtMNoh9AOoiX+OX825y9D+/H+HVwuIybW3Ik8+Omg/b2Z"
        "NabyVTDjOJRNhyWPWzF59e+umSIcZyJ+fsr3W4D8HYTHbMgfn7kCPr1F4mulFNF1v/roU/zvn3sP/vCTGOfrDgn93WirvxuK/ly2"
        "m/bR9hsvZTGewfhFjKcxnsf4HMYhH+g4YVsQOqD1m/FzTrUnrJc4ukad9NJJ/d5+6OubgxgnPmr3DgXJuEO+zmHMO4t1Q+ifRn8Q"
        "/SfQ70d/FP0i+mR/3p4CU+3QZamYfa+GbP1dyG9vWX5OoTaVIfoL0j8KJFdakyu9K7aft0h4FFLxeTa7h/a7hv0s0n+uCzhakb4y"
        "wm9LbFDwkSd6hsY39DAW8h0IfM/Gxrk8IfmAf+eeMmmSXP6P8T2F/ftAz6V2MoRpqFl/c6f2w+4tjY8Ralceh/yDGIf8Kyfj9GdD"
        "+pzEmE18Tdgjgi/XPkF+YD/CTNEeE+M2e4zWT9D6p0DH/xzkt0j+hp1a99F4SD8n6Bhin3KK7H/C7sJ+RexXEvs11ofzaV8CxjuX"
        "h/7Iwf2inNcr9OTYhLNcv9/eJyyN41iEvEX0Bf5XgT+j+J0bBW6sgH26wGda0HHtnMBL5c8W83Lgr4h1H8L3XSytzXfEd8SRc9Ie"
        "Ha1vo59BP4W+5MtAn/xx1iI9+nZkN5yTm2hdy6A4gu8+5JxkwIXJeT8ITOW7zV4iP7azgr5rdwAHQ8hlM/K36QP7A6bI1TPcF6hy"
        "TR9Ig15RjE/39QaqXNN9Jr7vo7g5/OFA9ytuWK45EPMr7keCf7Q+/Gc2RX7L/Ur4XQp+l4Ledb8/CFzuBN2Q3cHmuDF36hD8ztb8"
        "Dn61UoX9DGMc/rnyefAV8rkb8gh/M9Nk/+Yesn+zg/zNlHZPdjV99A7gs7ZB8dshfZgZ0ocp9ZHF/Hc3VPx7Rt/eUO1q+uCbGzH8"
        "D0r83xDj46P/3mjCP1TAdvDP7xD//tuEf9eO8H9li/j/RsP/1xr+fgv8fwn8f7GhnNtBQ8691J4Czm7qE4SXAfw7Izl1fRTehz6a"
        "8L+/Df57W+DfFfG1b0f4v7hF/J/X8J/X8P92C/yfBf7fEq23TPmT6/SQPB7kyBK+K+jXkYfoeUGtu4g4RxN6Zv5AOKeR1+FeIPU3"
        "i9Y1ahs8fvnz9D1XkfkM0TtVkveSy23z2stqHom8383gXnKpgHvJG+DzCxtJcrjGfY38vC8hn8qhX3cg91eIL38hyqM4H3WT4jKn"
        "MyPyucuJ+Vlu7wdLp7oJHUuho9+DKi9j3fdo4ATi0zKZ2VxrfVOe0lN5nvZzgP9Msr7LRkdDnlHl/ljPQp+TsDsHdjfZzt6QH0n7"
        "mbnd9vMP7PtaQHJ/kdZnsW6+ldy7hdzSf6pTa235WVP4qXW8RfGAUd7lLVC/sseCPz8cu1/m5m83Dn8DDv8kHOZPbsnfy0ZB4OAt"
        "0PnO7ZPHaW+JYn9j/Znkc7ds9oq22W/fWU+yE/0+qN5DhF9YkX9dTMgTy+zjsbhns/44zrc9Xv0eOP85UM9Ffp6JvBettwh7+Ggc"
        "t5topw/Q+toUw72S8Of71zhd+J+b/R3t84Lmhy8wDYe/0nlhdAn9tde7IXC22a+EnvyWuG3PL9rH+RWxX+VSZA+cX0m3p/STdZpH"
        "ftR63tL6ZnUdb5Hu6dJOxzuvrqtxrdleyV+8r6GOcinTZJ9rW7JPYqjy8i3Iezx+frWIm65xlNY9YzG22TkH/mtXPqBzbqt0lmhe"
        "9UoLesh/251z0k8ri0RnoPQxsk+H5k3CvqWdewuET07zbx0HnR+Zz0s5d3yOX9naOV4BHWlH450ZrZ67OR2/GtUjBT3kAc32Snbi"
        "P5ccl8dLI+tJ+245/iGfcp2HGnT4+OpdrfzngYacQm9LqJudySTa8+EDnzWS+NH9uZ6K8Hga9PPi3H3EoDwN8bOjGKh1Zcm/rDtL"
        "O6qBbxlXZLyrPtcV75/Px+JtNL47Pg/65fvkxD4Ud6Lv+5AfoG8UYn0HeHH950Enr3yXduygLuBdozqga73bsJ/TSl1S+oXMh8N7"
        "RgwnaQ+tcHZRT99u3dB7AHQdzb7OR/f4PO5LKv7SLuU5ps43FH4bdSyT7lH+UPwdwX8a5yPisMz7qt3fJ9w7XgzUPGHMIH9r+NEh"
        "FtOj9EOZD6v580P8HA/bTyvnTOO8nLoak6c6dQ3n/HW0PyN+up8NdLoPK3TlfbfW/R0xbyzEVdxPHaspnl1H/FDtR9eD66But3Rj"
        "e3HAkO9Hd2pxbHt5gYv7cLt9Zb2Yn7MG5DHfB7+u8VuiAztaLUkcfnRL1FXTu4R9N78b0X1f5rurpYxYvwx/kH5Sx34Dd38mZp82"
        "o3O8nLZj43UzojcMfzPE/CNN/ijkQN1o4Ax9kH1eby0q9Oo2zedRRc2PJP2BtBHzb56n2g2+DDYwTN+PoW4m+3yfvJxnsNi8jDYv"
        "g3nqej7P0ubJ+rU6zuOIqc0zlXvn6gzwd6L6upDry0YM3/2oM9dRH8qdTH6nqKNO/+SnMA/vCf5xvGchrvhj1D75DPRwEH73IOYd"
        "wzvEl7T5R0H3AovJNxHag7A3nR/YFa+Tq3aSM2W8M2A3+eS4DT+R8+qgP2lRHJH1xzreHWy8L47hflBOk1/6j8ffi2QdX9bjG3EV"
        "7z9l+b4GussWrbPxfuF1Unt45L1AfS9ZPVJgbyM+8v17iv8J4vcYuifsnL/kd+HDfb23mFJ/zN0fxdF+xR/l++Lhkf9q/Bc1/l/X"
        "+P9X7JyV+pTniTwva3sjeTI41wbF+v8Fsm4zp5z3vJ4h3gOzWTFP5mPeIuVZq8hDZN4g4x6Pi1/HfHHPX2a4l3yEqfc+WZ/Q36Vz"
        "yC89yTfw8o/A/uej8/QtcU68HoxuUm/yrtN5mSPzYBMpS+jTvxThNQe+Lyh10qTv55X71020E+xPgYgTwP9CQerlVdpX+f8KNZ+1"
        "2V/eI/xYoL6X6+eHzf4o5v0fvUEriA=="
    ),
    "maps": [[24, "control"], [472, "scratch_calls"], [616, "frames"], [872, "frames"], [3248, "owners"], [3824,
        "owners"], [3968, "owner_levels"], [4088, "owners"], [4448, "owners"], [4760, "owners"],
        [5728, "tally"], [5872, "events"], [6760, "rows"], [6832, "blank"], [6880, "rows"], [6936,
        "rows"]],
    "constants": [[288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [720, "SAVES_ARGS"], [936,
        "VALUES"], [976, "PAIRED"], [1056, "FILTERS"], [1192, "OPERAND0"], [2080, "OPERAND1"],
        [2464, "OPERAND2"], [2848, "OPERAND3"], [3128, "OWNER_MASK"], [3328, "OWNER_BY_MOUNT"],
        [3360, "TASK_NSPROXY"], [3440, "NSPROXY_MNT"], [3512, "MNT_INUM"], [3624, "OWNER_MASK"],
        [3752, "OWNER_MASK"], [4280, "OWNER_HOST"], [4304, "HOST_PIDNS_DEV"], [4320,
        "HOST_PIDNS_INO"], [4912, "ATTACHED_PER_CONTAINER"], [4968, "WANTS_PID"], [5088,
        "PID_NUMBERS"], [5128, "TASK_GROUP_LEADER"], [5208, "TASK_THREAD_PID"], [5288, "PID_LEVEL"],
        [5432, "UPID_NS"], [5504, "PIDNS_INUM"], [5656, "ONLY_PID"], [5800, "COLLECT_EVENTS"],
        [5848, "MAX_EVENTS"], [5888, "EVENT_SIZE"], [6248, "KEY_VALUE"], [6336, "BY"], [6728,
        "STATISTICS"], [7024, "UNSIGNED"], [7504, "SUB_BITS"], [7648, "UNSIGNED"], [7712,
        "UNSIGNED"], [8016, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "be386f7b620df1129861fe8d66bac836e7213fc59f2aabf625d1085043475a06",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "frames", "type": 1, "key_size": 24, "value_size": 72, "max_entries": 10240, "flags": 0,
        "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]], "value":
        [["start", "Q", 0, 1], ["latency", "Q", 8, 1], ["owner", "Q", 16, 1], ["args", "Q", 24, 6]]},
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
        {"name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 96, "max_entries": 1024, "flags":
        0},
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
            "enter": _ENTER,
            "hit": _HIT,
            "leave": _LEAVE,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
        },
    },
}

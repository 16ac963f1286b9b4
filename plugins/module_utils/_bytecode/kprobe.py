# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/kprobe.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_ENTER: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Vj1oU1EUvu8ladpS7Y99NUaKfbpoHTQFfwYHwaW4tCABl6KxQ2tBaERsrk+wHQRxaipCcJAmgbaC2Dq9OqWD0A4OCg4tHSyC"
        "2MEh7iXPd+/5bvNemhgLNsuX8+49557znXPuuYUuJn+2RjgczTgCI+3M9yvkCMM6YxnHcZ66/4WKwXT5nUM/rpFsQ+8l0Bobl3bt"
        "BiVvO4RbwHXgZ+AacAW4DFwCLgBngfBb8/ttaGclCn9PifWAf701oPwpSv1CFnG6dopunLYbTiP0kyLOLO3bY+fI/7Uz/Bc7QY+d"
        "ingnE/PQ4/Rh4BjhfJjWK/mxotNyf4i1Sbk7/YLOa6D8FhK0b8QVelycAMa15t14BsU+5NUOo17uEk400f5FyLXPN0kvCR5wLs/R"
        "+i1T1Wexbn0WPfVZaEQdNKJOpyKo0+8496fE7sQD0g9DL1kr7hYZt6rj4bGduv7sePyxmlNyvyGtiTogOdEeZOTPFdJPg4fkQfOw"
        "BR5+EA/JG6TfBL10LR4ikgeenXRUfbrHOXzumeOrnzvQ16EPjOsnJO7t11TVPo7oFXHmEWcAfREs91dKnMdwHjDOzjDv/RNip8kO"
        "6qw1fdA8fwXPG9Sf6PORAPm3CuQ51MNJP2+rwHt9G7jviGcrSvyL8y1hF/1nhD/ROQ/Rhw3oQ8h2k+LhG9Wj1inzV7/vNclziF1z"
        "vPzt5W1/fVGbt1/g7QLxMlWuB+GvstttxnZ5OOzhofJ+HDiKe+cRzRuepbnEuzLMO48q6y2uh1n170Efn5Xrhq7vzp93wi/ss15t"
        "15hXZE/FWZhB/pD/oY5Ox8uPFVV1MOtUv18nkd9DyBPiNcexvgB5FPIS5NuQlyHfhLwCuR/yGuSrkNX8pnoojMJ/N79i1C2mSF7M"
        "lPNjPL7+RPz/wC+9PkdhSb5Cnrmi5ruwc1HU1/N99qWm+KW+5x0kD90PQaYC5Hnye6gPddiBuTjT4nvXbLr38m8h6+odRAfYuqqL"
        "4/ILz+F90kt54nMUB39D+ec5vH96pyEjnybNByuBPKfbfH1mmfA3h/zqX0okI595vJNi50nfRNw55DOPd1UMeTMvYx35zCOPsUGs"
        "9+O++Fiqx/u6y7v3fhbvRXXv2sFyfvUq97TBlkve98+/5tdg70vqHat58rLZg3y1ReD/W7nvD3vqsm4="
    ),
    "maps": [[24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"], [1632,
        "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"]],
    "constants": [[208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"], [496,
        "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"], [1192,
        "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"], [1872,
        "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"]],
}

_HIT: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WV1oXEUUnnv33t27ae1ufjasobXZhmpFU5o0ja32J61ICwqGliV9ic12DQmB0KbRttt9aGptBUEhrVXwLVEaH6R9cx9vHsT4"
        "oCAoRYlgEaQqIhVEgtpc78z5Znfm7s1fY/MymTtnzpnzzTfnnJl100z8lQxq801jHm/TtUz7cyepjZmMjXmed8n/n09xY/Q9xQf8"
        "v8II9bMG9UuYfw1t2tD1Zg1LkwuOp6DHvUB9bvcGl4sH5OKO5ofNHgtdd6KO+sV2fPflHbGODNvGv9ec9MLW4WJej6+HC6TMHu07"
        "1++r9/g4h2TAbyN8/AOMR2C/BfpS1A7YjO3k9kzN3NixzcDDCqzjALU3D1Nb2IbvEXw/ous/4+vnKnpsWle/3SbWlbL3iv1L2TuY"
        "KdpO8d1mu2n+OzT/fINuV/pfgr2U+bXAS/Z7fGMJbseKkh0rSXasWrJjGbBDigsX+7BfBGS/Zfv/c7mHxLq5vC3G10H+EOTXkn2r"
        "hkUhFxPf45DrhlwM/ZPo2+gPoh9B/yj6BvpdhJ9J+Lkd2C+/0+y3M2hTpkHnAOPus5CL0PiZiJS74ZnKuM0+Fril7Dj5adeQ37Yh"
        "/LHZGiE33P6exxS/NnRd81S/htuj0HdFfB9uGfdUv4ZbTIy/Lb73dr3lBfnMNzRltmp85vxthv+8dcFb7o8DPgu+R8D3CPj+Ifhu"
        "ge8Sl0bo9ZfLKZuOBPjeCb7bAb6Dzzfz4HsXvuNc3HyZlfdpLfwRPDfBP7OW+GfWEP9Myb8E4fPsOuAzRPthxmg/TIf2w5T7EYd8"
        "v4b/hu68p/JquCOn498h8X+J8O/urcbf34CV4J9cJf5bHhD+DavC/+ll4r8jgP/2AP5tC+C/Ffi3Unynz17Zz3pqjwHnVOQJwssA"
        "/nUVP4P7kb6P/ajCv20J/OsXwL+hsq71q8K/Zpn42wH8IwH8jQXwn58n/O+Jtvh+t5Arnjvkhef9J8v5vqUaL5ZAvxRFPh+apnM1"
        "Ucnr0z7eJZPiFdfDS5PCBMlV6av/f/XkF9FjKXoCfo/lpjDvLH14EfXZFME9FsSp2HQWeCdpPy5cJXtR1Gc5pvH4DNqsUVP2h2dK"
        "FziWUM+5g+CVQ/I3B8Prs4r9DM1D/ZeA3cIkjR/LyPpyesn6clqtL+OyvkN9OZ5G3fgj7N4R7YbcKzQ/hnkjC/m9VvgteZMfmlty"
        "PXPKeoo1R+mcCG2cB9TP1Vrg+W6tXk2MPGgcbgOHnwiHC0eWiUNa4FCY6PMkP3n8Klwf9DT+HA/PR1lzo2irz+3BUJ4E6lutLhbn"
        "wqqcL079AQZ7aLPsce282yKLVfj94HH+Bjh/56n5QtZ5M2gLk+DDJh23GbTD7TS/OEQ4F5sIf26/yPU6sO98QXYu4xxGcQ4v6+fU"
        "Zj8QH40GsX9Ln3tD4GyzF+ZV/KpxW9m5WBi334DbXmEvN17hA1+v1NubMeDPrvkwvqRM1OmTdD+TPOyt2z6v4lHNR7ooFa4ksS6n"
        "in93l8U/WlBu6k/4c1DPT07ArkOFfu5di7HF8hfWXTw3V5Uv5kLzztzi+WuFevLnwvXJuC71hulT85jkUW6S9LVmWsr1poW2WeFx"
        "AvmkMAE76XA8qvy8uPB6VoJTfhGcVL9y0CP501vnBN5LFtfjXqy8Wwh9U3ML1DvEE/dUeLztzdy6F2Z32eezHFe+vBduf2vZLz40"
        "q7wLUVyjOq2wyQnl8572542w9QTPsXwn4Ou6qNYdBt1rUtEDQk/xzcFyXFynrP+SOHv+OObJeJI/TYVw/nJSq1vyl+mdIN/olOcn"
        "BD8ojuQb19N4NK3lkxj85vuYxDzeugOsnF+3CT2oY4f6EIfnyvVXn/hO/C5h/aW4jNsxzU+5rwvhxevy+3lnKmyH3kB8cl+r3D+T"
        "qPM1PJE3Zb5V5Q1lvaVyfKb6391V2Sexb1eRvxBHZT2Sb6J8mq/5ylPrpR6Dzk35PHQybd9c3EMlb+Q8nue46Rm/3afkiXI+G/pW"
        "8yc/9D327Tban2k9TZ96Qb27Fb3ynlZs+lzI9fi4inuVY1XFpduIAyp/ChP0vloCjoWPaP9nt2CfYoFzSTQp39+XXccY8n21ka0m"
        "bqRwz1vKrnx/5HnUgL/mfaw3ZXzGVHxmMxKHThG3+qNrBP+D5yRr0j1W1quzGUfMn8J5keeoBHutjz6n8ddmlK+zUVv7XjIr+rpw"
        "Hg0hv7/qvAo/8B7Sehzv1vJ9xKrEE6HXJnkeddQ6SOpvjRra+ed1pl1el8Fau2j8IN6DZJ/bSUo5g2lyTkDOgZw6n8tZATkLcup3"
        "HmfMgJypxMfZEeAfA/4S99OGhu9mi95PS3j3SBwJf/fm41zPiR2Q6wef6DmYbdyJPj3LsxNvYB86cC6fgtxBvGu/GpDHu2xilGn+"
        "9ft8EHwLrge84u/OKk8SpoyHBniTDI/rOCdSrmRV3pf3Ke9q3O+I8t7dg/o+G6Vz6R7Wf3/gvyeIONsdiLv4PSGLdxmpd8qieTZ7"
        "mPJFHeXBPQf+oTjYjP3cn2Z/IH5y+xuaf/f0+xjV+atfnxOK156WT/5lyrtaoq0SZ3nodNNyHc/Aj2b48VfAj+aAH78E/Lij5WO5"
        "ry54IfNqsb7ilyP20RL1gM3+pvuzn+fHeOvg9yUnLsZlfSXrqVnUk/IeLuMej4uvQ95R8oTNHtHfWS6E/z6XQL4uyPW2yXqb6pXz"
        "Sr69K/LEr554BxoPvzcWrqNORx7qj1hiP2W9xNc9hnWPKu9/YeOnlPvVDNp+/14t4gRwH22U+3FLvx8E6lObjQpecJzTok+8/Q/N"
        "ZIdq"
    ),
    "maps": [[24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"], [5672,
        "rows"], [5728, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [280, "FILTERS"], [416,
        "OPERAND0"], [1168, "OPERAND1"], [1552, "OPERAND2"], [1936, "OPERAND3"], [2184,
        "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"], [2480,
        "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"], [3176,
        "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"], [3912,
        "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"], [4104, "PID_LEVEL"],
        [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"], [4600, "COLLECT_EVENTS"],
        [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"], [5096, "BY"], [5520,
        "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"], [6504,
        "UNSIGNED"], [6808, "SLOTS"]],
}

_LEAVE: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WG+IVFUUv+/NezNv1j8zrvt0XFzcabFMWfJfauLiqpUhUouybATibuuyKYitGvqYwN009EMfzIzEINhV/APVSgSjn54fAqNP"
        "QRHBGlgEZUUYSCxW83r3nt+dd++bt/7bmi9n7r3nnnfO75x77jnXn83Er2wQ7W3sDjgtzGDazx8hmjEZ6w6C4M3wP9/iZ2nezZqC"
        "em/TuNOgcRn732X6d0qNlwOil0AvgJ4CPQ56DHQQ9CDoq6CvgJLeXC+b6+XQd/h4OrfH0MwZfCEPPerou97AKbIv5BsP7ZN6FUwd"
        "h04zw5LnLc3e+LprpgjHgUivj/l3h2F/HeFxIPw+5xyFvt4I6TdajOS6r286xP9f8VZ+8ATm+b4Vwn9X7+m/q4r/XDaVvhP73rZi"
        "FvMO5i9hPo35POYvYx72QQ7HsSB8Qfvvps8FNZ6wX+LoGmXyTz30m0nySqvh94XdQTLesKt+FfEvPAU5izE+jvECjI9h3IzxIMYF"
        "jCnuvBl5psafy1JaXI+Fy98Lu+37tptLKNgx/e060n+Y7JtX0M+PzR6rkdccyssBp9L6yA+OOI9Fxi0vvZQnvIyYXtjXFcoJBH6b"
        "tXkuPxQf8HV+AvpN0ts/g/UUvt8CeS7R/tCuVbX+Gdw+H/FsxfSA3qNb4O/FmE9hfqsu/0Aon4voskmvPvtRoZdrL6P4thcyU9BF"
        "Yt5mS2g/5ByaCXlLdfvLloyjrwReXeHmHOc7gvnUNMI1ZYrvevs74Bfym9zPceG4zU9lRET0c5y43qB8LHA8C36L8mtuOex/muLt"
        "gEl2+huAK/ZfA3VNg84P1n3s77fwPUvyXQlMZd1mdL5cOyvk87izBTVYWqxPEXy7lz4bED/lhab2pzHOYD0NeevE/O6WdqyT43a3"
        "mFhvo3zRviaIxx0H3jVbtbjjcdYM+zn1EV8cP0fBl/snMwGezQqe/izIDdXloVVIxeJyBeIydh5lvIz2wi/tmIefR3ewqp+mwh4R"
        "j2aa4tGcQfFo1lE8hv6ieMwRPhumA5855I/wnhH+MB3yhyn9kQV/g4Z/U0c9xqT47uV5Hf/lEv9phH/H1Fr8Qwc8CP75SeK/4H/C"
        "v2FS+N+s3B/+P1Z0/H+o6PjfqCTj/12F8L9eUe6toGon8tH2FplnFhFeBvCvj+yM+6PwEP6owX/JPfCfOQH+DZFecyeF/5X7xP/T"
        "GP6fxPC/NAH+HwH/DwUtnXYE9uUM7I7di6XGAt3756je8HfCzizhP7pT5lHo0UMXUyaDegb1nvTfAdBOwxD5y2bvCz181M25AVmH"
        "0Xe3F2Vd/mB1nax/XQd1+VABdfmvyAtvie/2DEV1JY8bKbepeEyse2cuB3etZ5fq8bitfohwXU36l7PJuLpGF+n1BurIIVJYrSdu"
        "hfrwe9RBvXyQ48iAI2gnI8V6Lt6GXZur9XVLoj/prLnGRtp31Eo6ByyXivcr42RPGrgPM61fKJuRngOibiP+Grk4P6VdtH5POefG"
        "NRyjPm0C+b0T62cpcmVc9oyQnNYiFWT9GeLjVOAM6g0TbjI+cz3QJ63bE9fHn63bPVncJA69d8FPtbMH8mScbat3EnGcSI6/L+rX"
        "hLyL44n1s3e+gLiiePJPJN+f24pNlUQ/3uVcj6vnWtalVkMl+VytqNrHl8YaorgRfhyhfOc94iTGfdvSF40kfeLnv4x9pU3jFYnP"
        "YS737HjVvrzoj543qL9lgdqP++kIV1uJrxLskXnJG6H53hMN+vhl1MVpaZecn6rzwd/8OznlO70Dc9FfYWwUtHEGePE4yGN/Xln3"
        "58A/WaojvbNUb7nWnWocdSv3h7xfZF/rDTvIV3WGiqOMi4nwdvH+8KD9mLcMcjOxONsb1X953LMq/vLeqeY9hd9Q9K326ybdv/4q"
        "/f3FP4x7Anlb3ne9jV8T/nVfBur7SJdB5696nlYwzY++zHNSL+WefYr3RSFdm3SP7vpWy6e9p69T3J2+Afoz6dP4WRCXu0aRK+uk"
        "UuPn1B+GuIq6JmPV5LkbyCd6HDWTHsDRO0P+l3aOtST7y80Q4DL+7rseMOS73Cw2mfzjos6513dlv87vbwN2mw+hr2t8wVScxooS"
        "h/3/cNqXnSLOQe173HQtD48VHbH/PM6NPE9lfK/18We0OLYZNdKdWVubL5uRvHacS4P63ppzK+w4Sf9bT9CCHMt+XMor28TPs5Ba"
        "h0n5rVlDywO8rrerehmstZ3WN6Ivk2P+nbzkM5jG58T4HPCp+zmfFeOzwKfO83xjxvjEO8N7wGsA+GeAv8QdD48S3/kWvWOU0X/k"
        "tia/E/F1LmfPk+DDA7P/HNF5yD8+lZlsz1H4YTnO50rwbcQ70Gsxfryj5PYxzb6+MB5EvMX1QVy5lqHFSc6UedFA3OST8zvOieST"
        "70f8/Ybnm9GTkd3UN9E915WmfZ1pOpf+Fv29jr+/iXzbEcu/eH/rlO+XkHveon02m8PU98+29X9RPmyGP9cV2B+4F/j3m5p/1+4J"
        "m/0W/Df6OYl4tbXc/psp/W1uSZRv+buC3yD1WMvUd9229X/G7GiO2XEzZsdPgZovpV+9M3R/++/Az8jXpZmRfQ7uw8VCzh3i78Y6"
        "b7bRJ4p3xLCQWKzUbbJOG0P9IusOmQd5njwCfkepu2xGhsX7yZp3YtzjntQb+PnrcB6Ue/iWuDd+CTrU+9ZI7mu9C3Tf5vBe3Zey"
        "hJ/9oQi/Qei/T+nPk9b3Kv3eNVBZZ/WxbwKRR6DHvoL0F73X5pS6V62Dw/5fxI2/I3oPKSj++RczrmrN"
    ),
    "maps": [[24, "control"], [472, "scratch_calls"], [616, "frames"], [864, "frames"], [2992, "owners"], [3976,
        "tally"], [4120, "events"], [5056, "rows"], [5128, "blank"], [5176, "rows"], [5232, "rows"]],
    "constants": [[288, "SEVERAL"], [312, "WANTS_SITE"], [344, "ATTACHED_PER_CONTAINER"], [712, "SAVES_ARGS"], [904,
        "VALUES"], [1016, "FILTERS"], [1152, "OPERAND0"], [1816, "OPERAND1"], [2200, "OPERAND2"],
        [2584, "OPERAND3"], [2832, "OWNER_MASK"], [3112, "ATTACHED_PER_CONTAINER"], [3176,
        "WANTS_PID"], [3296, "PID_NUMBERS"], [3336, "TASK_GROUP_LEADER"], [3424, "TASK_THREAD_PID"],
        [3520, "PID_LEVEL"], [3664, "UPID_NS"], [3736, "PIDNS_INUM"], [3896, "ONLY_PID"], [4032,
        "COLLECT_EVENTS"], [4096, "MAX_EVENTS"], [4136, "EVENT_SIZE"], [4504, "KEY_VALUE"], [4592,
        "BY"], [5024, "STATISTICS"], [5320, "UNSIGNED"], [5800, "SUB_BITS"], [5944, "UNSIGNED"],
        [6008, "UNSIGNED"], [6312, "SLOTS"]],
}

_ENTER_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1Vj1MU1EUvu+1pYWgFORhrSH26YI4qCT+DA4mLsYFEtORmMqAkphYY6TXZyIMJsaJYkyIg6GPBDAxgtPDqQwmMDho4gBhkJgY"
        "GRzq5kD6fPee79L3SmslkS6n37v3nHvOd8659xS7mPw5Gsmh5JQrZKKdBX5Fm2RUZ2zKdd0n3n+hYjBdfufQT2uEHei9gLRG7kq7"
        "TpPCWy7JTcg1yE+Qq5DLkEuQi5DzkNOQ8FsL+m1op6QU/p4Q66HgeltI+VOS+sUC4vTslLw4HS+cGPSzIs4C7dtl59D/tTP0Fzth"
        "n52qeMcyc9Dj9KH/CMm5KK1X82MlJ+T+CItL3J1/Tuc1UX6LGdo37IGUJ0ch01rLTjwDYh/y6kRRL7dJjjbT/gXg+uebpJcFDziX"
        "27R+w1T1WWpYnyVffRZjqIMY6nQ8gTr9hnN/SNmduU/6Uehl68XdKuNWdTw0st3Qn22fP1ZLTu43pDVRB4Qz7WFG/lwi/Tx4yO43"
        "D5vg4TvxkL1O+s3Qy9fjISF54IUxV9Wnd5zLZ5+6gfq5CX0d+pBp/ZiUu/s1V7OPE3pVnDOIM4S+CFf6KyfOYzgPMs1OMv/9E2E9"
        "ZAd11pbfb56/gOd16k/0+XCI/FuB5Dbq4XiQtxXIO33ruO+IZytJ/IvzLWEX/WdEP9I5D9CHTehDYKdZ8fCV6lHrlPlr3Pea5DnC"
        "rrh+/nbztre+qM/bT/B2jngZr9SD8FfZ7TbP7vBw0MdD9f3Yfxj3zkN6b3iB3iXe9Zv536PqekvrUVb7ezjAZ/W6oes7789b4Rf2"
        "WS+36rxXZE/FWZxE/pD/wY5O18+PlVR1MO3Wvl/HkN8DyBPiNdX6PHAMeBE4DrwErM5bBk4BrwL3AKv3m+qheAv+e+bFU7eQI7ww"
        "VcmP8ejaY/H/Pb/w6jQdI/mK+N4V9b4LO+dFfT3bY19qil/yk3cQHrwXAab4+Qz5PdiHOuzAuzjZGphrNrx7+ZfAupqD6ABHV3Vx"
        "VH7hNuaTXsoTn6U4+GvKP7cx//ROACOfit8MeM/HA31mIV/cRn71z2XCmIuQD25jXjLPAGOOMi8CY74yLwNj7jKvAiOf5gDuiw/l"
        "Rryvebz772cxL6p71wlX8qvXuKcNtlT2zz//ml+DvSurOVbz5WUjhXzFE/D/jdz3B+MRsPs="
    ),
    "maps": [[24, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"], [1632,
        "owners"], [2240, "scratch_calls"], [2616, "frames"], [2720, "tally"]],
    "constants": [[208, "OWNER_BY_MOUNT"], [240, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384, "MNT_INUM"], [496,
        "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176, "HOST_PIDNS_DEV"], [1192,
        "HOST_PIDNS_INO"], [1816, "SEVERAL"], [1840, "WANTS_SITE"], [1872,
        "ATTACHED_PER_CONTAINER"], [1920, "ATTACHED_PER_CONTAINER"], [2000, "SAVES_ARGS"]],
}

_HIT_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WV1oXEUUnnv33t2btHY3PxvW0NikoVrRlCb9sdX+pBVJQcHQssSX2G7XkBAINa22vd2HptZWEBTaWgXfEqXxQZo39/HmQYwP"
        "CoJSlAgWQaoiUkEkqM31zpxv7s7cvflpY/MymTtnzpnzzTfnnJn1ckz8lQ1qi81jPm9zdUz78yaoTZmMjfm+fyH4n0/xUvQ9yweC"
        "P3eU+nmD+mXMv4o2Z+h684alyUXHs9DjnaM+t3udy9VE5GoczQ+bPRK77nQ99Utd+B7IO2IdbWwz/177sh+3Dg/z+gI9XCBr9mnf"
        "uf5Avc/HOSSDQZvg4x9gPAH77dCXpXbQZmwHt2dq5sYObwAeVmQd+6mdOkituxnfE/h+SNd/KtDPVfTZtK4Bu1OsK2vvEfuXtbcx"
        "U7TbxXeb7aL579D8s426Xel/Gfay5tcCL9nvC4yluR0rSXasDNmx6siOZcAOKXbPZ7BfBOSAZQf/c7kHxLq5vC3G10C+FfKryb5V"
        "y5KQS4nvNZCTPEhF+jb6DvoJ9HPoG+hvJPxMws/biv0KOnwFM2izpkHnAOPe05BL0PiphJS77pvKuM0+Frhl7Rry064lv21D+GOz"
        "VUJupOs9nyl+tXRf9VW/RrqS0HdZfB9pv+Srfo20mxh/W3zv737Lj/KZb2jW7ND4zPnbCv9564G33B8HfBZ8T4DvCfD9Q/DdAt8l"
        "Lk3QGyyXUzaXiPB9O/huR/gOPk8VwfdufMe5mHqJhfu0Gv4Inpvgn1lH/DNriX+m5F+a8Hl6DfAZpv0wU7QfpkP7Ycr9qIH8gIZ/"
        "S2/RV3k1srWg479V4v8i4d/bX41/sAF3g39mhfhvvE/4N64I/yeXif+2CP5bIvh3LoD/JuDfQfGdPvuhnw3UHgbO2cRjhJcB/Osr"
        "fkb3I3cP+1GFf+cS+DcsgH9jZV1rV4R/7TLxtyP4JyL4GwvgPz9P+N8Rben9XiFXOnPAj8/7j4f5vr0aL5ZGv5xEPh+epnM1Xsnr"
        "0wHeZZPiFdfDSxN3nOSq9DX8v3qKi+ixFD0Rv8cKk5h3mj48j/pskuAei+JUaj4NvCmPtpy7QvaSqM8KTOPxKbR5ozb0p5fLAccy"
        "6jlvCLxySH5qKL4+q9hvo3mo/9Kw607Q+OE2WV9OL1lfTqv1ZY2s71BfXsqhbvwRdm+JtqXwCs1PYd7oQn6vFn5L3hSH55Zcz5yy"
        "nlLtC3ROGNUh7jj1C3UWeL5Lq1fTo/cbh5vA4SfC4dyhZeKQEzi440d8yU8ev9xrQ77Gn6Px+ShvrhNt9bntieVJpL7V6mJxLqzK"
        "+eLUH2SwhzbPHtXOu82oPpP8vv84fwOcv/PVfCHrvBm07gT4sF7HbQbtSBfNLw0TzqVmwp/bL3G9Duw7X5CdiziHSZzDi/o5tdkP"
        "xEejUezf0ufeEDjb7Ll5Fb9q3O7uXCyM22/AbY+wV7hU4QNfr9Tb32bAn53zcXzJmqjTJ+h+JnnYX79lXsWjmo90UXIvZ7Aup4p/"
        "t5fFP1pQYfJP+NOj5ycnYtehQr/wrsXYYvkL6y6dmavKF3OxeWdu8fx1l3qKZ+L1ybgu9cbpU/OY5FFhgvR1tLWH9aaFtlXhcRr5"
        "xB2HnVw8HlV+nl94PXeDU3ERnFS/CtAj+dNf70TeSxbX452vvFsIfZNzC9Q7xBPveHy87W+7cSfO7rLPZxhXvrwTb39T6BcfmlXe"
        "hSiuUZ3mrndi+by761kjbj3RcyzfCfi6zqt1h0H3mmxyv9BTenMojItrlPVfEGcvGMc8GU+KJ6kQLl7MaHVL8SK9ExSbnHB+WvCD"
        "4kixaS2NJ3NaPknBb76PGczjrTfIwvy6WehBHTt8BHF4Lqy/jojvxO8y1l+uCd8lND/lvi6EF6/L7+Wdyd0CvZH45L1WuX9mUOdr"
        "eCJvynyryhvKesthfKb639tZ2Sexb1eQvxBHZT1SbKZ8Wqz9ylfrpT6Dzk14HrYzbd883EMlb+Q8nue46Zmg3avkiTCfDX+r+VMc"
        "/h77dhPtz7Se5k/9qN5dil55Tys1fy7k+gJcxb3Ksari0k3EAZU/7ji9r5aBo/sR7f/sRuxTKnIuiSbh/X3ZdYwh31eb2EriRhb3"
        "vKXsyvdHnkcN+Gvew3qzxmdMxWe2TeKwXcStgeQqwf/oOcmbdI+V9epsmyPmT+K8yHNUhr2Oh5/R+Gszytf5pK19L5sVfd04j4aQ"
        "31d1XoUfeA/pOIp3a/k+YlXiidBrkzyPOmodJPV3JA3t/PM60w7XZbCObhrvwXuQ7HM7GSlnME3Oicg5kFPnczkrImdBTv3O44wZ"
        "kTOV+Dg7CvxTwF/iftLQ8N1g0ftpGe8e6UPx7958nOs5tg1yA+DTAWrX7UCfnuXZsTewD1txLp+AXA/etV+NyONdNn2Caf4NBHwQ"
        "fIuuB7zi784qT9KmjIcGeJOJj+s4J1KubFXel/cq72rc74Ty3t2H+j6fpHPpHdR/f+C/J4g42xuJu/g9IY93Gal30qJ5NnuQ8kU9"
        "5cHd+/+hONiK/dyXY38gfnL7La2/+/p9jOr8la/PicVrd/sn/zLlXS3dWYmzPHR6ObmOp+BHK/z4K+JHa8SPXyJ+3NLysdxXD7yQ"
        "ebXUUPHLEftoiXrAZn/T/TnI82O8dfD7klMjxmV9JeupWdST8h4u4x6Pi69D3lHyhM0e0t9ZzsX/PpdGvnblejtlvU31ylkl394W"
        "eeJXX7wDXYq/N7rXUKcjDw0kLLGfsl7i6x7Duk8o739x48eV+9UM2oHgXi3iBHA/0ST344Z+P4jUpzY7IXjBcc6JPvH2P3GWhXo="
    ),
    "maps": [[24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"], [5672,
        "rows"], [5728, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [280, "FILTERS"], [416,
        "OPERAND0"], [1168, "OPERAND1"], [1552, "OPERAND2"], [1936, "OPERAND3"], [2184,
        "OWNER_BY_MOUNT"], [2216, "TASK_NSPROXY"], [2296, "NSPROXY_MNT"], [2368, "MNT_INUM"], [2480,
        "OWNER_MASK"], [2608, "OWNER_MASK"], [3136, "OWNER_HOST"], [3160, "HOST_PIDNS_DEV"], [3176,
        "HOST_PIDNS_INO"], [3736, "ATTACHED_PER_CONTAINER"], [3792, "WANTS_PID"], [3912,
        "PID_NUMBERS"], [3944, "TASK_GROUP_LEADER"], [4024, "TASK_THREAD_PID"], [4104, "PID_LEVEL"],
        [4256, "UPID_NS"], [4320, "PIDNS_INUM"], [4472, "ONLY_PID"], [4600, "COLLECT_EVENTS"],
        [4664, "MAX_EVENTS"], [4704, "EVENT_SIZE"], [5008, "KEY_VALUE"], [5096, "BY"], [5520,
        "STATISTICS"], [5816, "UNSIGNED"], [6296, "SUB_BITS"], [6440, "UNSIGNED"], [6504,
        "UNSIGNED"], [6808, "SLOTS"]],
}

_LEAVE_AARCH64: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WGtsFFUUvjM7sztbHruUDiwNSNcGrZBGXgIaKwUlGEKUQJoakwZqaQokBAqSMlkTngb8YYKIkRBjaCE8fkgxxiz4Z/hhgvGX"
        "icaYVA3EGBWNwURNg9px7j3f3bl3dsqrun/O3teZc75z7nlcfyoTv7JBtKt+U8BpYRLTfv4A0YzJ2KYgCF4N//Mjfpbm3awpqPcG"
        "jdsMGpdx/i2mf6dUfykgehH0HOhJ0OOgR0APg+4F3Q26HZTk5nLZXC6HvsPHE7k+hqbO3ufzkKOGvuv1DjNVnoKp699mZljyvKXp"
        "GV93zRTh1xvJc4F/rx961xAOfaF8fOcg5PQGSK7BYsTXfWXVHv7/srf43Ucxz88tEna7cke7XVHs5rLx9J3Y9zqKWcw7mL+I+TTm"
        "85i/hHnoBz6ZkBaEDej87eQ5p/oRzkscXYP4e7Ww0+xNGDsYbw+S8YZetUuw7yTOzcX4OMZNGB/BuAHjwxgXMCZ/8yblmep3Lktp"
        "/jwULl8Xett3rTfnULBj8ts1JH8/6TuzoN8bmz1cxa8p5JeTOC2P7OCIe1hkXPPSiwXCy4jJhXPtIZ9A4Ldam+f8Q/YBX+c3oMck"
        "uf1TWE/h+43g5xLtCfVaUm2fvetnwZ+tmByQe3At/HEu5lOYX6fz7wv5cxbtNsnVbT8k5HLtBeTf9mxmCjpHzNtsHp0Hnz2TwW++"
        "rn/Zkn70ucCrPTyc4/sOYj41gXBNmeK73svSLmQ3eZ7jwnGblcoIj+gJx9zD+kD5WOB4Gvstiqu5hdD/GfK3PpP09J8Grjh/FdQ1"
        "Dbo/WPdxvsfC9yy573JgKus2K5Mf21nBn/udLajB0mJ9nNi3df7KgPZTXJjRugLjDNbT4LdczG9tXIZ1MtzWRhPrT1G8aG0J4n7H"
        "gXfNZs3vuJ81QH9OffgXx89R8OX2yYyCZ5OCpz8FfENxuWsVUjG/XAS/jN1H6S+DXbBLK+Zh58GNrGKn8dBH+KOZJn80J5E/mjXk"
        "j6G9yB9zhM/TE4FPPdkjzDPCHqZD9jClPbLY72r4z1gzGWMSfOvCSTr+CyX+Ewn/NROq8Q8NcC/458eIf9P/hH/dmPC/MXJ3+H8/"
        "ouP/3YiO//WRZPy/HSH8vxlR8lZQ0RPxaH2jjDNzCC8D+NdGesbtUbgPe1ThP+8O+E8eBf+6SK7pY8L/o7vE/8MY/h/E8H9/FPwv"
        "AP/3BC2dyAvsyxnoHcuLpfoGyvtnqM7wN0PPLOE/uFnGUcjRSYkpk0E9g3pP2q8PtM0wRPyy2TtCDh/1cq5X1mH03fVFWY/fW10n"
        "617XQT2+r4B6/GfEhdfFdzv3RXUl9xvJd0bxNbHunboU3Laena/7Y0ftfsL1CZK/nE3G1TXaSa79qCP3kcBqPXEzlIfnUQf18m6O"
        "IwOOoG2MBOs8/zv0Wl2prxsT7elQfDVW0rlDVtI9YLlUvE8ZJn3SwL0/qq+GuZxmJGevqNtofxVf3J/SFlq/I58zwxqOUX82Cv+u"
        "0eWzFL7SLzsHiE9zkQqyngzt41TgDOr1E27SP3OdkCet6xOXx5+q6z1W3CQOXbfBT9WzE/ykn3Wgb4jjOBoff2fUrwl+54cT62fv"
        "bAP8ivzJP5qcPzuKD4wk2vE293pYvdeyLrXckeR7taiiH18aqov8RthxgOKd96CT6Pct818wkuSJ3/8yzpVWsUq/fYDzPU1j/r28"
        "6I+eM6i/dQK1D/fTEa624l8l6CPjkjdA811H6/TxS6iL01IvOT9e3wd78+/klO909U5Hf4WxUdDGGeDF/SCP83ll3Z8G+2SpjvRO"
        "U1/lWrcqfrRByR8yv8i+1uvPI17VGCqO0i9Gw9vF+8O99mPeAvDNxPxsR1T/5ZFnVfxl3qnEPWW/ochb6ddNyr/+Ev3dxT+APIG4"
        "LfNdV/0XhH/NZ4H6PtJu0P2r3KdFTLOjL+OclEvJs4/zviikS5Py6JavtHjadeJr8rsT10B/JHnqPw7ifJ9U+Mo6qVT/CfWHIa6i"
        "rslYVXHuGuKJ7kdNJAdw9E6R/aWeQ43J9nIzBLj0v7uuBwz5HjeFjSX+uKhz7vRd2a/z/G1Ab/M+5HWNT5mK01BR4rDrH067s+PE"
        "Pah+j5uoxeGhoiPOn8W9kfepjO81P7JC82ObUSPdlrW1+bIZ8WvFvTTE/mVV91bocYz+Nx+lBTmW/bjkV7ZpP49Cah0m+TdnDS0O"
        "8LrershlsOZWWl+JvkyO+Xfycp/BtH1ObJ+Dfep5vs+K7bOwT53n8caM7RPvDG8Dr17gnwH+Enc8PEp8Z1n0jlFG/5Fbl/xOxNc5"
        "n22PYR8elv1nic5E/PGpzGTbDsEOC3E/F2PfSrwD7YrtxztKbifT9OsO/UH4W1we+JVrGZqf5EwZFw34TT45vuOeyH3y/Yi/3/B4"
        "M3gs0pv6Jspz7Wk615ame+mv1d/r+PubiLdrYvEX729t8v0SfM9adM5m05j6/tmy/C+KTw2w57IC+w15gX9/RsOvWp6w2S/BfyOf"
        "k4hXS+MffzOlv83Ni+Itf1fw66QcS5n6rtuy/M+YHg0xPX6K6fGDlpelXb1TlL/9N2FnxOvS5Eg/B/lwruBzi/ZvwDpvttEninfE"
        "sJCYq9Rtsk4bQv0i6w4ZB3mcPIj9jlJ32YwUi/eTVe/EyOOelBv4+ctwH5Q8fFPkjRvBGjXfGsl9rXeO8m0O79XdKUvY2d8X4bcX"
        "8u9U+vOk9R1Kv3cVVNZZ3ezLQMQRyLGzIO1F77U5pe5V6+Cw/xd+42+M3kMKin3+BQXKY+Y="
    ),
    "maps": [[24, "control"], [464, "scratch_calls"], [608, "frames"], [856, "frames"], [2984, "owners"], [3968,
        "tally"], [4112, "events"], [5048, "rows"], [5120, "blank"], [5168, "rows"], [5224, "rows"]],
    "constants": [[280, "SEVERAL"], [304, "WANTS_SITE"], [336, "ATTACHED_PER_CONTAINER"], [704, "SAVES_ARGS"], [896,
        "VALUES"], [1008, "FILTERS"], [1144, "OPERAND0"], [1808, "OPERAND1"], [2192, "OPERAND2"],
        [2576, "OPERAND3"], [2824, "OWNER_MASK"], [3104, "ATTACHED_PER_CONTAINER"], [3168,
        "WANTS_PID"], [3288, "PID_NUMBERS"], [3328, "TASK_GROUP_LEADER"], [3416, "TASK_THREAD_PID"],
        [3512, "PID_LEVEL"], [3656, "UPID_NS"], [3728, "PIDNS_INUM"], [3888, "ONLY_PID"], [4024,
        "COLLECT_EVENTS"], [4088, "MAX_EVENTS"], [4128, "EVENT_SIZE"], [4496, "KEY_VALUE"], [4584,
        "BY"], [5016, "STATISTICS"], [5312, "UNSIGNED"], [5792, "SUB_BITS"], [5936, "UNSIGNED"],
        [6000, "UNSIGNED"], [6304, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "f70359785800ebd150555d445caab8e8878532fb04b6356cf384043fc3b9a42d",
    "maps": [
        {"name": "blank", "type": 2, "key_size": 4, "value_size": 8248, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16,
        1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "control", "type": 2, "key_size": 4, "value_size": 16, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["armed", "Q", 0, 1], ["events", "Q", 8, 1]]},
        {"name": "events", "type": 27, "key_size": 0, "value_size": 0, "max_entries": 262144, "flags": 0},
        {"name": "frames", "type": 1, "key_size": 24, "value_size": 64, "max_entries": 10240, "flags": 0,
        "key": [["thread", "Q", 0, 1], ["stack", "Q", 8, 1], ["cookie", "Q", 16, 1]], "value":
        [["start", "Q", 0, 1], ["owner", "Q", 8, 1], ["args", "Q", 16, 6]]},
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
        {"name": "scratch_calls", "type": 2, "key_size": 4, "value_size": 88, "max_entries": 1024, "flags":
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

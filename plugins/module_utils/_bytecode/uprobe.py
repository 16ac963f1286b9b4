# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/uprobe.bpf.c compiles to, written by `make bundles`."""

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
        "eNq1WV1sVEUUnnv33t3bguy2dJu1gdDSQDBapKVUiPwTKQ8mEsjSvtSyLLVNTQMFBS77QJEfEx80gBLjW6uhvmjf3MdbE5P6oIkP"
        "xGhqlJgY1BiDiTGNSq935nyzO3P39gcqfZnOzJlz5nzzzTnnznoZJv6KBrX5hhGft5kapv15Y9QmTMZGfN+/EvzPl3gJGk/zieDP"
        "HaZ+1qB+EevfQZsxdL1Zw9LkwvNp6PEuUp/b/ZjLVYXkqhzND5utj9x3spb6hTaMB/KO2Ecj2xRh34N8V7CeA5M2u7RxrjdQ6/N5"
        "DkV/0Mb4/PuYj8FuM/Slqe23GdvK7ZmauZHedcDBCu1jL7UTh6h1OzCex/hhXf/ZQD9X0WXTvvrsVrGvtL1TnFva3sJM0XaIcZtt"
        "p/Vv0/oLdbpd6X8xBrzN24Inst8VGEtyO1ac7FgpsmPVkB3LgB1S7F46inMiIPssO/ifyz0m9s3lbTG/AvIHIL+c7FvVLA65hBiv"
        "gtxByCXQP4m+jf4A+jH0u9E30N9N+JmEn9eO8wo6jUE7hTZtGsR/zHv7IBej+bMxKTfhm8q8zT4SuKXtKvLTria/bUP4Y7NlQm6o"
        "7V2fKX6t3n/TV/0aaotD3w0xPtR83Vf9Gmo2Mf+WGO/Z/6Yf5jM/0LTZovGZ87cR/vPWA2+5Pw74LPgeA99j4PsH4LsFvktc6qE3"
        "2K64X7EQ38HjjB3iO/g8AX67BzB+GePHWemclsMfwXMT/DNriH9mNfHPlPxLEj77VgCfl+k8zASdh+nQeZjyPKog/5KG/+ru477K"
        "q6H2Yzr+7RL/XsK/+8VK/IMDeBD8U0vEf8Mjwr9uSfg/u0j8O0L4t4fwb5sD/6eB/0bKazTsl/xcSW0vcE7HniS8DOBfW/YzfB6Z"
        "hziPCvxbF8Af+3P3Yxy4T9SV97VqSfgvWyT+cR3/I1YIf3MO/P1Zgf+RWdEW3jso5ArV3dSeP+BH5/2nSvm+uRI3lkS/GEc+H5yk"
        "+zVazuuTAe5Fk+IW18NLE3eU5Cr0rfx/9eTn0WMpekJ+j+TGse4cDbyA+mycYB8J41RoOAfcU3QuF2+QvTjqsxzT+HwWbdaoLvnD"
        "M6YHHIuo57wB8Msh+YmB6PqsbL+J1qH+S8KuO0bzvU2yvpxcsL6cVOvLKlnfob68lkHd+CPs3hXt6twrtD6BdcNz+b1c+C15kx+c"
        "WXA/M8p+CtVH6b4IbZwH1M/VWOD7dq1eTQ4/ahzuAIefCIeLhxeJQ0bg4I4O+JKfPI65t076Gn+OReelrLlGtJX3tjOSJ6E6V6uP"
        "xb2wyveLU7+fwR7aLHtCu++2yGZlfj96nG8D5299NW/Iem8KrTsGPqzVcZtCO9RG6wuDhHOhgfDn9gtcrwP7zhdk5yruYRz38Kp+"
        "T232A/HRqBPnt/C9NwTONnt+VsWvErcHuxdz4/YbcNsp7OWulfnA9yv19jQZ8GfbbBRf0ibq9THKG5KHPbWbZ1U8KvlIH0zu9RT2"
        "5VTw796i+Ecbyo3/CX869fzkhOw6VPDnblqMzZe/sO/C+ZmKfDETmXdm5s9fD6gnfz5an4zrUm+UPjWPSR7lxkhfS1Nzqe600DYq"
        "PE4in7ijsJOJxqPCz0tz7+dBcMrPg5PqVw56JH96ap3Qe8n8erxL5XcLoW98Zo56h3jinYqOtz1NX9+Psrvo+1mKK1/ej7a/seQX"
        "n5pW3oUorlGd5q51Ivm8o22/EbWf8D2W7wV8X5fUusOg75t0fIfQU3jjZCkurlD2f0XcvWAe62Q8yZ+hgjh/NaXVLfmr9F6Qr3dK"
        "65OCHxRH8vWraD6e0fJJAn7zc0xhHW+9flbKr5uEHtSzgwOIwzOl+uuoGCd+F7H/YpWM2wnNT3muc+HF6/OHeW9yN0NvKD55r5W/"
        "Q1Oo9zU8kTdlvlXlDWW/xVJ8pu8Ab1v5nMS53UD+QhyV9Ui+gfJpvvorX62Xugy6N+54t6/diw6mnZ9895L8ket5vuNbmAraXTyf"
        "SXuD32j+5Ae/w7ndQfsz7afhMz+sb7uqr1XGx8+FXFeAq/i+cqyKuHQHcUDljztK76tF4Oh+SOc/vQHnlAjdS6JJ6Tt+0XWMId9X"
        "69lS4kYa33sL2fVkPrNoHV9vPsR+08anTMVnukni0CHiVl98meB/+J5kTfqelfXqdJMj1o/jvsh7VIS9lvXPafy1GeXrbNzWxotm"
        "Wd9u3EdDyO+puK+G8n3ecszUvtfPWuV4IvTaJM+jjloHSf0tcUO7/7zOtEv7MljLbprvxLuQ7HM7KSlnME3OCck5kFPXczkrJGdB"
        "Th3nccYMyZlKfJweBv4J4C9xP2No+K6z6B21iPeP5OHo928+z/Wc2AK5PvAJ71JrtqJPz/PsxOs4h3bcy2cg14n37VdD8nifTZ5m"
        "mn99AR8E38L7Aa/4+7PKk6Qp46EB3qSi4zruiZQrWuV35l3K+xr3O6a8e3ehvs/G6V56h/TfIfjvCiLOHgzFXfyukMX7jNQ7btE6"
        "mz1O+aKW8uCOvf9QHGzEee7JsD8QP7n91Y2/+/r3GNX5S9+fE4nXjuZP/mXK+1qytRxneej0MnIfHfCjEX78FfKjMeTHLyE/7mr5"
        "WJ6rB17IvFpYWfbLEedoiXrAZn/T93OQ50d46+D3JadKzMv6StZT06gn5Xe4jHs8Ll6GvKPkCXlOpXeWi9G/zyWRr12531ZZb1O9"
        "ckHJt/dEnvjVF+9A16K/G91bqNORh2SdxPc7gv2eUr6bptD2se99cf+B5+l6ifO0XveH6k6bnRPnzfHLiD7x8T/XmIIp"
    ),
    "maps": [[24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"], [5672,
        "rows"], [5728, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"], [408,
        "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"], [2184,
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
        "eNq1WG9oFEcUn927vduL0TtjVs9gMNdga5VQjalaMTT+aVNEqFVCoCAmjSFVEBu16HIFk2rRD/1graVioZAoVaFtpAinn1ZowX4s"
        "tB9Ko2BLobUtxYKUYNvb7sz7ze3M3ib+SXtf3s3smzfv/d6b996MN4+JX8kg2tfQ43Oan820nzdKNG0y1uP7/lvBf77Ey9C8kzEF"
        "dd+hcZdB4xLWv8f0fYoNV3yil0AvgJ4GPQF6HHQI9BDoa6CvgpLeXC+L62XTPnw8i9tjaOYMvZiDHjW0rzt4muwL+CYC+6ReeVPH"
        "octMs/j5pGZv9LtjJgjHwVCvT/m+I7C/hvA4GOzPOcegrztK+o0VQrnOG5sO8/9X3VUfPoV5vm6l8N+1+/rvmuI/h9XSPpH9thcy"
        "mLcxfwnzKcznMH8F87APcjiOeeELWj+VPhfUeMJ6iaNjlMg/ddBvDskrroHfl/T48XjDrrrVxL/kNOQsw/gExosxPo5xE8ZDGOcx"
        "prhzZ+eYGn8OS2hxPR58/l7YbT2w3VxC3orob9WQ/iNk38K8fn4s9kSVvKZAXhY4FdeHfrDFeSwwbnnx5RzhZUT0wrruQI4v8Nus"
        "zXP5gXiff+cnYMAkvb2z+J7A/s2Q5xAdCOxaXe2foR2LEM/JiB7Qe2wr/L0M8wnMb9PlHwzkcxHdFunVbz0u9HKsFRTf1hJmCrpU"
        "zFtsOa2HnMNzIK9Vt7+UlHH0tcCrO1ic5XxHMZ+YSbgmTLGve2AL/EJ+k+s5Lhy3RYm0iIgBjhPXG5SPBY7nwJ+k/Jptg/0bKd4O"
        "mmSntwG4Yv11UMc06Pzgu4f1A0nsl5R8V31T+W4xOl+OlRHyedxZghosJb7PEHx7Wp/3iZ/yQmPHRozT+J6CvHVifk9zB76T4/Y0"
        "m/jeTvmiY60fjTsOvGO2aHHH46wJ9nPqIb44fraCL/dPehI8mxQ8vbmQG6jLQyufiMTlSsRl5DzKeBnrg186MA8/j+1kFT/Vwh4R"
        "j2aK4tGcTfFo1lA8Bv6ieMwSPhtmAZ/55I+gzgh/mDb5w5T+yIC/XsO/cUsdxqT4nracjn+bxH8m4b+lthr/wAEPg39umvgv/p/w"
        "r58W/rfLD4b/j2Ud/x/KOv63yvH43ywT/jfKSt3yK3YiH+1olnlmKeFlAP+60M6oP/KP4I8q/JffB/85k+BfH+q1YFr4X31A/C9H"
        "8P8sgv+lSfD/BPh/LGjxjC2wL6Vhd6QuFhvyVPc/on7D2wU7M4T/2C6ZR6FHLxWmdBr9DPo96b+DoF2GIfKXxT4Qenjom7ODsg+j"
        "fXcUZF/+cH2d7H8dG335cB59+a/IC2+LfXuHw76Sx42U21g4Lr67Z6/4U/azrXo8bq8bJlzXkP6lTDyujtFNer2JPnKYFFb7iTuB"
        "PryO2uiXD3EcGXAE7WKkWO/Fu7Brc6W/bo71J501x+ikdceSceeAZRPR+8oE2ZMC7iNMuy+UzFDPQdG3EX+VXJyf4m76fl85H01o"
        "OIb3tEnk902uX1KRK+Oyd5TktBSoIRtIEx+nAmdQd4Rwk/GZ7YU+Kd2eqD7ePN3u6eImceibAj/Vzl7Ik3G2vc6OxXEyOd7+8L4m"
        "5F2ciO2f3fN5xBXFk3cyvn5uLzSWY/04xbmeUM+17EuT9eX4c7WyYh//NF4fxo3w4yjlO/cxOzbu21tfMuL0iZ7/EtYVN02UJT5H"
        "uNxzExX7cuJ+1GnQ/Zb56n3cS4W4Wkp8FWGPzEvuKM33nazXx6+gL05Ju+R8rc4Hf/N9sso+fYMLcL/C2Mhr4zTw4nGQw/qc8t2b"
        "D/9kqI90z1G/5STvVeKoR6kfsr7I8+KO2MhXNYaKo4yLyfB28P7wsPcxdwXkpiNxti/s/3Kosyr+su5U8p7Cbyj6Vu7rJtVfb7X+"
        "/uIdQZ1A3pb1rq/hG8K/5itffR/pNuj8Vc7TSqb50ZN5Tuql1Nln+L0ooM/G1dHd32r5tO/MDYq7M7dAfyZ9Gr7wo3LXKnJln1Rs"
        "+JLuhwGuoq9JJ6vy3C3kEz2OmkgP4OieJf9LO8eb4/3lpAlwGX8P3A8Y8l1uLptO/nHQ59xvX3lf5/XbgN3mI+jrGJ8zFafxgsTh"
        "wD+c9mdmiHNQ/R43S8vD4wVbrD+PcyPPUwn7tTz5nBbHFqOLdFfG0uZLZiivA+fSoHtv1bkVdpyi/y0n6YMcy/u4lFeyiJ9nIbUP"
        "k/JbMoaWB3hfb1X0MlhLB33vxL1Mjvk+OclnMI3PjvDZ4FPXc75khC8JPnWe5xszwifeGd4HXoPAPw38Je54eJT4LkrSO0YJ94/s"
        "tvh3Iv6dy9n7NPjwwOy9QHQh8o9HbSbbewx+aMP5XAW+TrwDvR7hxztKdj/T7OsP4kHEW1QfxJWTNLQ4yZoyLxqIm1x8fsc5kXzy"
        "/Yi/3/B8M3YqtJvuTVTnulO0ritF59Lbqr/X8fc3kW+3RPIv3t+65Psl5J5P0jqLzWfq+2f7+r8oHzbBn+vy7A/UBb5/Y9PvWp2w"
        "2G/+f6OfHYtXe/Pdv5lyv80uD/Mtf1fw6qUeq5n6rtu+/s+IHU0RO25H7PjJV/Ol9Kt7luq39y78jHxdnBPaZ6MeLhNy7lFfEcgd"
        "UvoFfk8U74hBI7FM6dtknzaO/kX2HTIP8jx5FPy20ndJv0Xvk1XvxKjjrtQb+HnrcB6UOnxH1I1ffO4irzf+PuteoDqbxTu1Nxzi"
        "NQR99yn3t+ug/eymL/IB8N2fl7h/R/KU/lXtZy12Wfjf2xm+a+QVnP8FR0xhZg=="
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

_LEAVE_AT_RET: Dict[str, Any] = {
    "type": "kprobe",
    "code": (
        "eNq1WG9sFEUUn927vdsrf+5ou3A0ID0bFCGNUBAqsVpAUkNIREjTxIRALaRCQrAgKZszoQUM+MEEESMhxqSF8OeDFGPIgV+WRBP8"
        "aKIfjBUDMUZFYzBR06DeujPvN7cze1v+Ve/Lu5l98+a933vz3pvxZjDxKxlEexo2+5zmpzHt5w0TTZuMbfZ9//XgP1/iZWjeyZiC"
        "um/RuNOgcQnr32H6PsWGSz7RC6BnQY+DHgE9DDoAuhf0FdCXQUlvrpfF9bJpHz6eyu0xNHMGns9Bjxra1+07zlR98qZuf6eZZvHz"
        "Sc3O6HfHTBB+faE+5/l+Q7C7hnDoD/TjnCPQ0x0mvUYKoVzntTX7+P/L7rL3H8c8X7dU+O3KXf12RfGbwybTPpH9NhYymLcxfwHz"
        "KcznMH8J87APctIBzQsf0Po76XNWjSOslzg6Bsl3a6FfHckrLoe/52/24/GGXbWtxD//OOQsxPgIxvMwPoxxI8YDGOcxpnhzp+WY"
        "GncOS2jxPBp8viHstu7Zbi4hb0X0t2pI/yGyb05ePzcWe7RKXmMgLwuciitDP9jiHBYYt7z4Yo7wMiJ6YV1XIMcX+K3V5rn8QLzP"
        "v/MT0GuS3t5JfE9g/ybIc4j2Bna1VvtnYNNcxHMyogf0HlkPfy/EfALzG3T5/YF8LqLLIr22Wo8IvRxrMcW3NZ+Zgi4Q8xZbROsh"
        "Z18d5LXo9peSMo6+EHh1BYuznO8g5hNTCNeEKfZ1X10Hv5Df5HqOC8dtbiItIqKX48T1BuVjgeMp8Ccpr2aXwP5nKd76TbLTWwVc"
        "sf4qqGMadH7w3cP63iT2S0q+y76pfLdYieLYygj5PO4sQQ2WEt8nCb4dLR0+8VNemN2+GuM0vqcgb6WY39G0At/JcTuaTHx/mvJF"
        "e5sfjTsOvGM2a3HH46wR9nPqIb44fraCL/dPehw8GxU8vemQG6jLQyufiMTlUsRl5DzKeBnpgV/aMQ8/j2xhFT9Nhj0iHs0UxaM5"
        "jeLRrKF4DPxF8ZglfFZNBT4N5I+gzgh/mDb5w5T+yIDf0fCfva4OY1J8x5JpOv5LJP5TCf91U6rxDxxwP/jnJoj/vP8J//oJ4X+z"
        "fG/4f1/W8f+urON/oxyP/7dlwv9aWalbfsVO5KNNTTLPLCC8DOBfG9oZ9Uf+AfxRhf+iu+BfNw7+9aFesyaE/8f3iP/FCP4fRfD/"
        "cBz8zwP/DwQtnrAF9qU07I7UxWJDnur+aeo3vG2wM0P4j2yTeRR6dFNhSqfRz6Dfk/7rB+00DJG/LPae0MNDv5ztk30Y7bupIPvx"
        "++vrZN/r2OjHB/Pox39GXnhT7Ns9GPaVPG6k3NmFN8R39+Ql/479bIsejxtr9xOuy0n/UiYeV8foIr32o48cJIXVfuJWoA+vozb6"
        "5b0cRwYcQTsZKdZ97nfYtbbSXzfF+pPOmmN00LpDybhzwLKJ6D1ljOxJAfehsL8a43qaoZ59om8j/iq5OD/F7fT9rnJOj2k4hvez"
        "ceT3jK9fUpEr47J7mOQ0F6gh600TH6cCZ1B3iHCT8Znthj4p3Z6oPt4M3e6J4iZx6LkDfqqd3ZAn42xjrR2L43hyvN3hfU3IOzcW"
        "2z+7Z/KIK4on72h8/dxYeKgc68c7nOsx9VzLvjTplOPP1dKKffzTaH0YN8KPw5Tv3Ift2Lhva3nBiNMnev5LWFdcM1aW+Bzgck+N"
        "VezLiftRh0H3W+ar93AvFeJqKfFVhD0yL7nDNN9ztF4fv4S+OCXtkvOTdT74m++TVfbp6ZuF+xXGRl4bp4EXj4Mc1ueU795M+CdD"
        "faR7iu5VTvJ2JY42K/VD1hd5XtwhG/mqxlBxlHExHt4O3h/u9z7mLobcdCTOdoX9Xw51VsVf1p1K3lP4DUXfyn3dpPrrtervLt4B"
        "1AnkbVnvehq+JPxrPvfV95Eug85f5TwtZZofPZnnpF5KnX2S34sC+kxcHd3+lZZPe058Q3F34jroj6RPw6d+VO5TilzZJxUbPqP7"
        "YYCr6GvSyao8dx35RI+jRtIDOLonyf/SztGmeH85aQJcxt899wOGfI+bziaSfxz0OXfbV97Xef02YLf5APo6xidMxWm0IHHY8w+n"
        "WzOTxDmofo+bquXh0YIt1p/BuZHnqYT9mh9brcWxxegi3ZmxtPmSGcprx7k0BP+KqnMr7DhG/5uP0gc5lvdxKa9kET/PQmofJuU3"
        "ZwwtD/C+3qroZbDmdvregXuZHPN9cpLPYBqfHeGzwaeu53zJCF8SfOo8zzdmhE+8M7wLvPqAfxr4S9zx8CjxnZukd4wS7h/ZDfHv"
        "RPw7l7PzCfDhYdl7jugc5B+P2ky28xD8sATncxn4OvAOtCfCj3eU7G6m2bc1iAcRb1F9EFdO0tDiJGvKvGggbnLx+R3nRPLJ9yP+"
        "fsPzzcix0G66N1Gd60rRus4UnUtvvf5ex9/fRL5dF8m/eH/rlO+XkHsmSessNpOp759tK/+ifNgIf67Is99QF/j+sxt/1eqExX7x"
        "/xv97Fi82pr++Jsp99vsojDf8ncFr17q0crUd922lX9G7GiM2PFTxI4ffDVfSr+6J6l+e2/Dz8jXxbrQPhv1cKGQc5v6ikDugNIv"
        "8HuieEcMGomFSt8m+7RR9C+y75B5kOfJg+C3lb5L+i16n6x6J0Ydd6XewM9bgfOg1OFbom7c9LmLvO74+6x7lupsFu/U3mCI1wD0"
        "3aXc366CbmXXfJEPgO/uvMT9a5Kn9K9qP2uxi8L/3pbwXSOv4PwvVY1diw=="
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
        "eNq1WV1sVEUUnnv33t3bguy2dJu1oaGlgWC0SEupEPknUh5MJJClvNSyLLWkpuFPgcs+UCzUxAcNoMT41mqoL9o39/HWxKQ+aOID"
        "MZoaJSYGNcZgYkyj0uudOd/szty9/YFKX6Yzc+bMOd98c865s16Gib+iQW2+YcjnbaaGaX/eGLUJk7Eh3/evBv/zJV6CxtN8Ivhz"
        "T1M/a1C/iPXvoM0Yut6sYWly4fk09HiXqc/3/ZjLVYXkqhzND5uti7Q7WUv9QjvGA3lH2NHENkbs70G+O1jPgUmb3do41xuo9fk8"
        "h6I/aGN8/n3Mx7BvC/Slqe23GdvC9zO17YZ61wIHK2THHmonDlLrdmI8j/FDuv7zgX6uotsmu/rsNmFX2t4hzi1tb2amaDvFuM22"
        "0fq3af2lOn1f6X8xBrzN24Inst8dbJbk+1hx2sdK0T5WDe1jGdiHFLvDKZwTAdln2cH/XO4xYTeXt8X8Csg3QX457W9VszjkEmK8"
        "CnLy/BOhvo2+g34M/Qz6BvrrCT+T8PM6cF5Bh1swhTZtGsR/zHt7IRej+fMxKTfhm8q8zT4SuKXtKvLTria/bUP4Y7NlQm6w/V2f"
        "KX417rvpq34Ntseh74YYH2y57qt+DbaYmH9LjPfse9MP85kfaNps1fjM+dsE/3nrgbfcHwd8FnyPge8x8P0D8N0C3yUu9dAbmCvu"
        "VyzEd/A4Y4f4Dj5PgN/ufoxfwfhxVjqn5fBH8NwE/8wa4p9ZTfwzJf+ShM/eFcDnZToPM0HnYTp0HqY8jyrIv6Th33jkuK/yarDj"
        "mI5/h8S/l/A/8mIl/sEBPAj+qSXiv/4R4V+3JPyfXST+nSH8O0L4t8+B/9PAfwPlNRr2S36upLYXOKdjTxJeBvCvLfsZPo/MQ5xH"
        "Bf5tC+AP+9x9GAfuE3Vlu1YtCf9li8Q/ruN/2Arhb86Bvz8r8D88K9rCe0eEXKH6ALUX9/vRef+pUr5vqcSNJdEvxpHPBybpfo2W"
        "8/pkgHvRpLjF9fDSxB0luQp9K/9fPfl59FiKnpDfQ7lxrLtAAy+gPhsn2IfCOBUaLgB3yqeNl2/QfnHUZzmm8fk82qxRXfLnAJcD"
        "jkXUc94J8Msh+YkT0fVZef9mWof6L4l93TGa722W9eXkgvXlpFpfVsn6DvXltQzqxh+x713RNuZeofUJrDs9l9/Lhd+SN/mBmQXt"
        "mVHsKVQfpfvCqB5xR6mfq7HA921avZo8/ahxuAMcfiIcLh9aJA4ZgYM7esKX/ORxzL11ytf4cyw6L2XN1aKtvLddkTwJ1blafSzu"
        "hVW+X5z6/Qz7oc2yJ7T7bjOq0yS/Hz3Ot4Hzt76aN2S9N4XWHQMf1ui4TaEdbKf1hQHCudBA+PP9C1yvg/2dL2ifEdzDOO7hiH5P"
        "bfYD8dGoE+e38L03BM42e35Wxa8Stwe7F3Pj9htw2yH2y10r84HbK/X2NBvwZ+tsFF/SJur1Mcobkoc9tZtmVTwq+UgfTO71FOxy"
        "Kvh3b1H8I4Ny43/Cny49PzmhfR0q+HM3Lcbmy1+wu3BxpiJfzETmnZn589cD6slfjNYn47rUG6VPzWOSR7kx0tfa3FKqOy20TQqP"
        "k8gn7ij2yUTjUeHn8Nz2PAhO+XlwUv3KQY/kT0+tE3ovmV+PN1x+txD6xmfmqHeIJ96Z6Hjb0/z1/ah9F30/S3Hly/vR+28o+cWn"
        "ppV3IYprVKe5a5xIPm9v32dE2RO+x/K9gNs1rNYdBn3fpOPbhZ7CG6dKcXGFYv9VcfeCeayT8SR/jgri/EhKq1vyI/RekK93SuuT"
        "gh8UR/L1q2g+ntHySQJ+83NMYR1vvX5Wyq8bhR7UswMnEIdnSvXXUTFO/C7C/mJV6X1C81Oe61x48fr8Yd6b3E3QG4pP3mvl79AU"
        "6n0NT+RNmW9VeUOxt1iKz/Qd4G0tn5M4txvIX4ijsh7JN1A+zVd/5av1UrdB98YdP+Br96KTaecn370kf+R6nu+4CVNBu5PnM7nf"
        "wDeaP/mB73Bud9D+TPY0fOaH9W1T9bXJ+Pi5kOsOcBXfV45VEZfuIA6o/HFH6X21CBzdD+n8p9fjnBKhe0k0KX3HL7qOMeT7aj1b"
        "StxI43tvoX09mc8sWsfXmw9hb9r4lKn4TDdLHDpF3OqLLxP8D9+TrEnfs7JenW52xPpx3Bd5j4rYr3Xdcxp/bUb5Ohu3tfGiWda3"
        "C/fREPK7K+6roXyftx4zte/181Y5ngi9NsnzqKPWQVJ/a9zQ7j+vM+2SXQZr3UXzXXgXkn2+T0rKGUyTc0JyDuTU9VzOCslZkFPH"
        "eZwxQ3KmEh+nTwP/BPCXuJ8zNHzXWvSOWsT7R/JQ9Ps3n+d6Tm6GXB/4hHep1VvQp+d5dvJ1nEMH7uUzkOvC+/arIXm8zybPMs2/"
        "voAPgm9he8Ar/v6s8iRpynhogDep6LiOeyLlilb5nXmn8r7G/Y4p797dqO+zcbqX3kH9dwj+u4KIswdCcRe/K2TxPiP1jlu0zmaP"
        "U76opTy4fc8/FAebcJ67M+wPxE++f2PT777+PUZ1/tLtcyLx2t7yyb9MeV9LtpXjLA+dXkba0Qk/muDHXyE/mkJ+/BLy466Wj+W5"
        "euCFzKuFlWW/HHGOlqgHbPY3fT8HeX6Itw5+X3KqxLysr2Q9NY16Un6Hy7jH4+IVyDtKnpDnVHpnuRz9+1wS+dqV9rbJepvqlUtK"
        "vr0n8sSvvngHuhb93ejeQp2OPCTrJG7vEOw9o3w3TaHtY9/74v4Dz7P1Eudpve4P1Z02uyDOm+OXEX3i438NGoAx"
    ),
    "maps": [[24, "control"], [2680, "owners"], [2824, "owner_levels"], [2944, "owners"], [3304, "owners"],
        [3616, "owners"], [4544, "tally"], [4688, "events"], [5552, "rows"], [5624, "blank"], [5672,
        "rows"], [5728, "rows"]],
    "constants": [[112, "WANTS_SITE"], [144, "ATTACHED_PER_CONTAINER"], [184, "VALUES"], [272, "FILTERS"], [408,
        "OPERAND0"], [1160, "OPERAND1"], [1544, "OPERAND2"], [1928, "OPERAND3"], [2184,
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
        "eNq1WG9sFEUUn927vdsrf+6ALhwNlZ4NWiGN/BPQWG1BUkNIREjTxIRgLaRAQqAgKZszoQUM+MEEESMhxtCW8OeDFGPIgV+WRBP8"
        "aKIfjBUDMUZFYzBR06B23Zn3m9uZvS0Fqvfl3cy+efPe77157814s5j4lQyinTVbfU7z05j28waIpk3Gtvq+/3rwny/xMjTvZExB"
        "3bdo3GbQuIT17zB9n2LNZZ/oRdBzoKdAT4AeBT0C2gu6D3QXKOnN9bK4Xjbtw8dTuT2GZk7vCznoUUX7ut0jTNUnb+r2t5lpFj+f"
        "1OyMfnfMBOHXHepzge/XD7urCIeeQD/OOQQ93QHSa6gQynVeW7Of/7/iLn//cczzdcuE366O67erit8cNpn2iey3sZDBvI35i5hP"
        "YT6H+cuYh32Qkw5oXviA1t9Nn3NqHGG9xNExSL47HX6avxVjG+NdfjzesGv6CvCdwrqFGJ/AuAHjoxjXYXwE4zzGFG/utBxT485h"
        "CS2eh4PPN4Xd1j3bzSXkrYj+VhXp30/2zs3r58Zij1bIawjkZSVOK0M/2OIcFhi3vPhSnvAyInphXXsgxxf4rdXmufxAvM+/8xPQ"
        "ZZLe3iC+J7B/PeQ5RLsCu1ZU+qd30zzEczKiB/QeWo94XIj5BOY36PJ7AvlcRLtFem2xHhF6OdYSim9rPjMFXSDmLbaI1kPO/hmQ"
        "t1i3v5SUcfSFwKs9WJzlfIcwn5hCuCZMsa/7qvQL+U2u57hw3OYl0iIiuoIxj7AeUD4WOJ4Gf5LyanYp7H+O4q3HJDu9VcAV66+B"
        "OqZB5wffPazvSmK/pOS74pvKd4uVKI6tjJDP484S1GAp8X2S4NuxuNUnfsoLtc2rMU7jewryVor5HfUt+E6O21Fv4vszlC+am/xo"
        "3HHgHbNRizseZ3Wwn1MP8cXxsxV8uX/SY+DZoODpzYTcQF0eWvlEJC6XIS4j51HGy1An/NKMefh5aDMr+2ky7BHxaKYoHs1pFI9m"
        "FcVj4C+Kxyzhs2oq8KkhfwR1RvjDtMkfpvRHBvyOhn/tuhkYk+I7lk7T8V8q8Z9K+K+bUol/4ID7wT83Qfwb/if8qyeE/63Re8P/"
        "+1Ed/+9Gdfxvjsbj/+0o4X99VKlbftlO5KNN9TLPLCC8DOA/PbQz6o/8A/ijAv9F4+A/Ywz8q0O95kwI/4/vEf9LEfw/iuD/4Rj4"
        "XwD+HwhaPJkT2JfSsDtSF4s1dVT3z1Cf4W2DnRnCf2ibzKPQo4MKUzqNfgb9nvRfD2ibYYj8ZbH3hB4e+uVst+zDaN9NBdmP319f"
        "J/tex0Y/3pdHP/4z8sKbYt+OvrCv5HEj5dYW3hDf3cHL/l372cV6PG6cfoBwfYr0L2XicXWMdtLrAPrIPlJY7SduB/rwOmqjX97H"
        "cWTAEbSNkWId53+HXWvL/XV9rD9tyq9GK607nIw7ByybiN5TRsieFHDvD/urEa6nGerZLfo24q+Qi/NT3E7fx5VzZkTDMbyfjSG/"
        "c2z9kopcGZcdAySnsUANWVea+DgVOIO6/YSbjM9sB/RJ6fZE9fFm6XZPFDeJQ+dd8FPt7IA8GWcbcW+I4jiWHG9PeF8T8s6PxPbP"
        "7tk6xBXFk3csvn5uLDw0GuvHu5zrEfVcy7406YzGn6tlZfv4p+HqMG6EHwco37kP27Fx37T4RSNOn+j5L2FdcQ0r37cPcrmnacz3"
        "y4n7UatB91vbV+/hXirE1VLiqwh7ZF5yB2i+81i1Pn4FfXFK2iXnJ+t88DffJ6vs09k9B/crjI28Nk4DLx4HOazPKd+92fBPhvpI"
        "9zTdq5zknXIcvazUD1lf5Hlx+3PIV1WGiqOMi7HwdvD+cL/3MXcJ5KYjcbY77P9yqLMq/rLulPOewm8o+pbv6ybVX2+F/u7iHUSd"
        "QN6W9a6z5kvCv+pzX30faTfo/JXP0zKm+dGTeU7qpdTZJ/m9KKDPxtXR7V9p+bTz5DcUdydvgP5I+tR86kflPq3IlX1SseYzuh8G"
        "uIq+Jp2syHM3kE/0OGogPYCjO0j+l3YO18f7y0kT4DL+7rkfMOR73Ew2kfzjoM8Zb195X+f124Dd5gPo6xifMBWn4YLEYe8/nG7J"
        "TBLnoPI9bqqWh4cLtlh/FudGnqcS9mt8bLUWxxaji3RbxtLmS2Yorxnn0hD8LRXnVthxnP43HqMPcizv41JeySJ+noXUPkzKb8wY"
        "Wh7gfb1V1stgjc30vRX3Mjnm++Qkn8E0PjvCZ4NPXc/5khG+JPjUeZ5vzAifeGd4F3h1A/808Je44+FR4jsvSe8YJdw/shvi34n4"
        "dy5n5xPgw8Oy9zzRucg/HrWZbOdh+GEpzudy8LXiHWhvhB/vKNk9TLNvSxAPIt6i+iCunKShxUnWlHnRQNzk4vM7zonkk+9H/P2G"
        "55uh46HddG+iOteeonVtKTqX3nr9vY6/v4l8uy6Sf/H+1ibfLyH3bJLWWWw2U98/m1b+RfmpDv5sybPfUBf4/rV1v2p1wmK/+P+N"
        "fnYsXk31f/zNlPttdlGYb/m7glct9VjB1HfdppV/Ruyoi9jxU8SOH7S6LP3qDlL99t6Gn5GvizNC+2zUw4VCzh3qKwK5vUq/wO+J"
        "4h0xaCQWKn2b7NOG0b/IvkPmQZ4nD4HfVvou6bfofbLinRh13JV6Az+vBedBqcO3Rd245XMXeR3x91n3HNXZLN6pvb4Qr17ou1u5"
        "v10D3cKu+yIfAN89eYn71yRP6V/VftZil4T/vc3hu0Zewflfpjdafw=="
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
    "source_sha256": "a4539cf22bf25d5007d62285704168ee61d2b245d3518e513fdb21e494e73d5f",
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
            "leave_at_ret": _LEAVE_AT_RET,
        },
        "aarch64": {
            "enter": _ENTER_AARCH64,
            "hit": _HIT_AARCH64,
            "leave": _LEAVE_AARCH64,
            "leave_at_ret": _LEAVE_AARCH64,
        },
    },
}

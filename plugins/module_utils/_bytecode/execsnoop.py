# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/execsnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_EXECUTED: Dict[str, Any] = {
    "type": "raw_tracepoint",
    "code": (
        "eNrFWFtoHFUYPrO7s5cQ3d00Y3eDobumxUQtNLGCoKX1SqmKQV2Sl9JuB8kFhYYIzXQF22Clj22jtI/dBJq82betT5MnkweFPIhU"
        "8mAVxFseIohGqFnnnP87szNnZ5OpbTUQvj1nzvn///z3c+yHmPiraYRm11qdYy7CfH+lSArfN+h71v/dniVMOPs26vX6Oec3J2kw"
        "ImSBfkmjcQ37PgFWxhcF3UrbDaKv+ekb2hMCOd0e/j3q/57GuBaX9EhOuwq5NJKr5rBPgs4El6uK86j0dtxbOuYWdGIeOsq5z5Tn"
        "sc+iidfzhPMJ+q7qqdJ1S6zXWUaMuy/OEL842cMu07oRZ1Bw8BSwpLW55xnk66DHWgL2HSM8laL1n2Lcmn+R9k1AD+BrzdL3Y0X2"
        "r/zJTsIfkvCrszn41ffg+6PA7vJ7tD+BfROtzt0uzi39xhxf31aedY88lbZlsd4Q1Lgf0LicjTGS51nafxF6mLjfepD6/4H0cPHN"
        "kPbPCT1Y1ZW69E+HXd26drPu238C+yPYDyxFdglsjtvpwHhW84s9h3NGERexRnxNcX4M/IAl1ueLd531/sf+9hX0/A3FJ+J8JEry"
        "LQGtWfjDI369LQHfHaD9lXHSc6WL9M/5VzjdFPinviA+lxGHCcThZabo4VvyR61T2G97u2tCzzp7jei31NudxUVrva1BbwdJL2cb"
        "/sDllXS7i8/UvXVJ5pXmfHMT5x0iPtMZ8Es2+dV6KL8iecvV3yHnK/66k1L8O3WY1n9E8d6yLrnnIP9z8+rd1qfTIesT6oiqz0bd"
        "b8FnsrWc3rol/aY8S3T2FveQv8VpHUehZ2Aa9SNtBdftJjlm7o2+1POHrctl0JX+dbQjxYL014qODflVeq382rq2CL+O+eJRzbtH"
        "i19vBtoxbH6DHxqJLze327fm3efmpc83vXnDtePYIZI7m9narjvC2VXWT/59lNOdk/ojPfH1XDC+ftIT10vAt524FvWsSusnyy36"
        "l9MroIu6rvWH6zvV+I6H9FfEZUv9TIakc02N77ukhzjehXpv9g0G1n3BL8njnRgLOyQVezn/Qzy/p515sxEHJwPyrzW/gn4q4o+v"
        "/GBgvOXiSj6OU78T/n7yEtWl+H4W9fFrB8aAHjtrfJxsjB2a5Uu0TpyT84Pe0z2EEwPIjzPyPvUAe4w19pl9RE+OuZyamI9hXtqh"
        "nXn7M7sjuB8zIo+jH6B6OxSFXB9Drv2Q64VR0g/GRoz6KiOisYM8vwzEQ8kl53WWwjydZ08kL/jKcfP+dmW+3Tdv9sm+5juffzf1"
        "jzONOj8q1kdcPQk7axnxo7sj7TtvuhP7dYwN6KUEfBH9yFt/oB/odfOtBn/nuPoorVvdWYC8PZtSj7gPbXrvByXkdTX/DMG/DK16"
        "X++7Zot8U+m6Xt8uLwfVRTN/GPcf2Y8dYVv3ay+Tnc/GML8QKI9V9cvzv93v57fWW9g+yZqjc9r9ar+0270/xDz3iFPyHgG9pvv9"
        "98jt+iZ7553V2Xv1jtHcLyXvrF+aVPol1Ddz7FUWxk+89WcYcZrx2ZPqjIxHQ3vS5feg5/3jnIhdR7+pDPPeV2Q/ZvaR3cwxinvZ"
        "35pjD6Nu5Fw6aV99ofcsM9XbJO8+Rd6MqBue+sfrbT/qbZTGNdzzZF5a3dmoV8J/Fm7AHmSHXMyvvwPPU15MpIifWj9F/UhTfh3W"
        "6P4i+kDkf36v0iDvNPhmtrhfrU41/EG8O8ySPdKoZ6snZN4//bfXb2T9Sjj8RrPN9V/2F1zejOxHuH2jRKA8Dftdof60coTiytyN"
        "/eA7hLwu3ymNSNTnH26/UoUf5N/Pkj2nsr77XbmR12Neeprm8wszdYb2Wx8C3xFYsc4DL2SZco/nL0tLDvI6fQx+WcmfzKp8I557"
        "hNfPOGXVz9z+MX+1g/AK8ALwPPAMcAp4EjgKPA4cBg4CDwMPAZ8G7gP2AgvAHDADTAIZcIP0k18H/gS8BbwJXAEuAxeBN4DXgQvA"
        "q8ArTfrkjuH2qVq8Sa98h3XpOOmxSH5uXRrGGHTi1Dcacd2NO85Z0pH3GWtu0X0PmmSt41yNV2uB/NqebuQxEa/uO3wnu5t7o8Hi"
        "wX02+Mn+15sXIlusV+UztAOUB8rB/Z4R+fM288T3qqPnQwF1QfKX8V9D3qs5audLR2IUP7qIarKLJu4DFMD2G43z8357RKe4twfx"
        "Doc8YO+BXpnu5lf5nuXAB0a0zeXP53UGv+jIIf/+RfYq4DzP5dhvHnt3F9bq/ne+X+oy/0fFmPL3kA75dcg/oMiPfsJ+CvLL8+Ce"
        "UtLjgfrmfPjU3p7l2946pbM2nKOAc2wo5yjQOXR5jl/rUv90jp/r8p0+53m/dfvqolz3meD7Dw2lsLQ="
    ),
    "maps": [[56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"], [1584,
        "owners"], [2520, "tally"], [2576, "scratch"], [3288, "pattern"], [5144, "events"], [6088,
        "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"]],
    "constants": [[24, "ONLY_FAILED"], [152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336,
        "MNT_INUM"], [448, "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128,
        "HOST_PIDNS_DEV"], [1144, "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"],
        [1872, "TASK_GROUP_LEADER"], [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200,
        "UPID_NS"], [2264, "PIDNS_INUM"], [2440, "ONLY_PID"], [2672, "BPRM_FILENAME"], [2816,
        "COLLECT_EVENTS"], [2864, "TASK_MM"], [2960, "MM_ARG_START"], [3040, "MM_ARG_END"], [3264,
        "MATCH"], [3768, "PATTERN_LENGTH"], [3968, "BY"], [4008, "TASK_REAL_PARENT"], [4096,
        "TASK_TGID"], [4192, "PID_NUMBERS"], [4240, "TASK_GROUP_LEADER"], [4328, "TASK_THREAD_PID"],
        [4408, "PID_LEVEL"], [4560, "UPID_NS"], [4632, "PIDNS_INUM"], [4792, "TASK_COMM"], [5112,
        "MAX_EVENTS"], [5312, "BY"], [6312, "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"]],
}

_FAILED: Dict[str, Any] = {
    "type": "tracepoint",
    "code": (
        "eNq9WFtoHFUYPjO7s7O7xO6lnbIbDM3aBptqoIYKgpbWK6UqBu2SvJR2O5QkRSFphGYygm2w0sdelPZJc4E2vti+bXzavEj6oNAH"
        "kUoEqyDe+hBBNELNOuf835nb7ia7TTUvX87s+a/nv51T2crEn3UsLbCs0Npsv1vleFxNsqrzZ+9aqNL3FYG5DAv8VWYIdZWxFWf/"
        "Wed/zspgKvEH36JC6zLoPgTaJ+YFXzt5g/grQf6G8rhAznc7/z0S/D2FdTkm+ZGelWnopZBeZUd8HHxGuV7TsCfMb/OD5WOuwSfq"
        "4xOy+3TpGugs+vBanvCaTr+H/WS33xH7NUbn2XHhEsmL0XlUSrRv0Fl0OngKWFSSrj19fB/8WNZxvsOEpxK0/zrWjeUXiG4UfoBc"
        "a4Z+P1KQcdZaPFXiiIc44upMDnH1A+T+JLCj9DbR66AbbWR3m7Bbxo15YnldfZZ9+tjJm2K/IbjxOKB1KRNlpM8zRH8Bfhj9r/0g"
        "/f8j+eHCG02ef074wZq+VZXxyfPeunq7GqA/BnoV9MCiuk1gbd5O1s3nnBqycxZ2RpAXUS+/xrk8BnnAIusO5LvGdv7P8fYV/PwN"
        "5SfyfDBC+i0CrRnEwyNBvy0C3+olevsE+dluJ/9z+Tbnm4D8xBck5zLyUEceXmYhP3xH8ahsEee3/rkrws8ae5X4N/Rba3nR2G93"
        "4bd95JczXjxwfSXfjsLTVX8/knWltt4g/5R+kjOZhrx4TVwtNxVXpG9p+g/o+XKw7yRC8Z04QPvfp3xv2JdcOyj+3Lq60f400WR/"
        "Qh8J+9Pr9w3kjDXW09+3ZNyUZohPT6GL4i1G+zgKPwNT6B8pq37frtHj0oPxV9j+ZvtyCXxlfB3OJlg9/zXiU4H+YX6N4tq6No+4"
        "jgbyMVx3Dxe+Xq17jk3WNzs5h/715ep6dHd9dNY0zYNeffpc0Nv5/a6dH/HfFc/u6765QtZp/v1Tvta98xni/BwHKliP+PpOKgv/"
        "bGeBvqqDzm4nv3G/cwac/0lfni8Cj7OIqDfSb9YM0Y1la/mmBd/bDerPAs6px9X/aEh/rldKztklSXcrUAdk/IfrhDVL+9bKQxn/"
        "I3XqmczLIqODtWZXAnXeiGxy5Srxxv29S02wqs7PnfyQKnh6DCjwd7yxv6W846ivlbTsV5pAXr2rKYfvUebObXFfvBT1b6uc1Ez0"
        "1c27XCxUl2OHWGv3lBdJTmwPi/j559uAUaDvnBS+jntrh2fpIu3r5/2My0MdSiFeR3tRJ1EPiupDbBfz6Mxu4ifXXE9FfI/iO/Tq"
        "bmP+Oa2SrX9uhvoY/Ex9tz8CvT6AXnug1/ND5B+sjeguQlVh+3id6Y01pZf8rrEEvpM9XWpeyJXrWvq20Pe2wHezW8bL94G+VTNH"
        "XvL6/ZDYr7p+EuesZMQ/Hdl0wN7UFtBrWBvwSxH4AuaSQ39iLnjUrbsK6o2oi7NUT5dw3kubO6F3YVX6k9bbVpmvjhZR58P1pR9x"
        "ZigfN3f/1VucC9CHzIn6fVPWKdk/m+2TZv5A4D5kKAfZ2vPbS2vOUfJe4vbx+7Rzw3PUuv6aaslfrc5N0p/e/WYqUI/DfgnrV9ka"
        "tHvD7xoT9zs/xVubn8zQ/IR51rReaSpe/P18APmaDtgp+3ivK2eTr/+cFTnr+DVB+st7i5zLzO4dZMcw5bs8L3P4YfSNnMsnFegv"
        "9K5lJnbW6Lk7pGda9A1f/3Nc2PMEMSpHaF3GfU/WJesT1CNf3xJxNHcD50HnkIsG/bf3uU11+6foHymqr6Lv433FmqG5gN+vFOg7"
        "CXnpNe5ZS+NeHPD/UtBzaVjW+4l//HEi+5buyBlydMvpofge8/RMyzlQzDnEoDSJc7tCc6p9kPQ2d4D+JHP7t+J7pzTUSCAupB3W"
        "NM4//06GznE845/n5JzL63jUz09RAvFgJk4T/fB7wDcF2sPngOczLPSOxV+WFh3k/fkI4tHOj2TCclXfPcIfX5xzOL7c+TM/lSW8"
        "AjwPPAc8DRwHjgCHgEeBA8A+4AHgfuBTwN3AncBOYA6YBsaBDLhC/skvA38G3gHeBt4C3gQuAOeBN4BzwCnglRp/Uj+O1fiT77Qu"
        "0gBrFyiurYsDWINepznR0GnQ0J0xiUuUfOS9xZqdd9+BxpiXZ25eX0Veo56H89Sao7iuTHr1S/Hdx4rKFraRe6PBYvXna8iTc6+/"
        "Hqhr7A/rZyh7qQ6M1p/zDPWve8yX30uOv/fX6QNSvsz/Mupc2XE/3zoYpfzRGNW7ftTPYowKS+V1z34+Zw9quM/04R1O3m+65D1L"
        "c+upfM9y4F0jknTl8+8aQ3xkc6i3f9N5dcKeZ3Psd+bV845Omt+9d75fq7LuR8Q6Rfpr0F+D/r0h/fEuWXkS+kt7MK8WtVhdf3M5"
        "/FPP9pv3/P1JY0nY0Qk7VkJ2dJIdmrTjt6r0P9nxi/u+nPPNQ3KeXirIfZ8Juf8CHBSu+g=="
    ),
    "maps": [[56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"], [1584,
        "owners"], [2520, "tally"], [2576, "scratch"], [3296, "pattern"], [5152, "events"], [6088,
        "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"]],
    "constants": [[152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336, "MNT_INUM"], [448,
        "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128, "HOST_PIDNS_DEV"], [1144,
        "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"], [1872, "TASK_GROUP_LEADER"],
        [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"], [2264, "PIDNS_INUM"],
        [2440, "ONLY_PID"], [2864, "COLLECT_EVENTS"], [3272, "MATCH"], [3776, "PATTERN_LENGTH"],
        [3984, "BY"], [4024, "TASK_REAL_PARENT"], [4112, "TASK_TGID"], [4208, "PID_NUMBERS"], [4248,
        "TASK_GROUP_LEADER"], [4336, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4576, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4808, "TASK_COMM"], [5128, "MAX_EVENTS"], [5312, "BY"], [6312,
        "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"]],
}

_FAILED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint",
    "code": (
        "eNq9WFtoXEUYnnN2z57dJXYv7Sm7xdBd22BTDdRQQdDSeqVUxaBdkpfSbg8lSVFoGqE5OYJtsNLHXpT2SXOBNr7Yvm182rxI+qDQ"
        "B5FKBKsg3voQQTRCzXpm/m/ObXeT3aaaly9zduaf///mv81UNzPxZx1NC6woNDa33K1xPKYmWc35s3fO1+j7ssBchgX+qtOEusrY"
        "sjP/rPM/F2UwleRDbkmhcQXrPgTax+eEXDt5g+QrQfmG8rhALncb/z0S/D2FcSUm5ZGe1SnopZBeFWf7OOSMcL2mYE9Y3sYHK8dc"
        "RU7UJydk9+nyNayz6MNrecJrOv0e5sneckfM1xidZ+eFS7RfjM6jWqZ5g86g4OApYElJuvb08XngsaLjfIcJTyVo/nWMm+9fpHUj"
        "4AH7WtP0++Gi9LP2/Kkahz/E4VdncvCrH7DvTwI7y2/Teh3rRprZ3SHsln5jHl9aU58lnz528qaYbwhp3A9oXM5EGenzDK2/AB5G"
        "/mseJP8/Eg8X3mjx/HOCB2vqVk36J4976+rtWmD9UaxXsR5YUrcKrI/biYbxnFNDds7AzgjiIurF1xjfj2E/YIl1B+JdYzv+Z3/7"
        "Cjx/Q/GJOB+MkH4LQGsa/vBIkLcF4Fu9tN4+TjzbW4h/vr/N5Sawf+IL2ucy4lBHHF5mIR6+I39UNonzW/vcFcGzxl4l+U15ay8u"
        "mvN2F7ztJV7OeP7A9ZVyO4tP1/z1SOaV+nyD+FP6aZ+JNPaL1/nVUkt+RfqWp/6Ani8H604i5N+J/TT/fYr3pnXJtYP8z82r661P"
        "4y3WJ9SRMJ9evW+yz2hzPf11S/pNeZrk9BS7yN9iNI+j4BmYQv1IWY3rdp0elx4MX2H7W63LZciV/nUom2CN+Gsmpwr9w/Ka+bV1"
        "bQ5+HQ3EYzjvHip+vdLwHFvMb3ZyFvXry5W11t31rbOmqB/08tPnYr2d3+fa+RH/XfHsvu7rK2Se5t8/5WPdOx9+noZDoIJxWvHq"
        "TioLfraxQF3lfA8JPok3zjsXwOWf9MX5AvAYi4h8I3mzpmndaLZeblrIvd0k/8zjnHpc/dMh/bk9Kdlnl+W6W4E8IP0/nCesGZq3"
        "WhxK/z/RIJ/JuCwxOlhrZjmQ543IBndfJd68vnepCVbT+bkTD6mip8eAAr7jzfmW+x1Dfq2mZb3SBPLsXUs5co8wt2+L+/ylpH9b"
        "40vNRF/DuMvFQnk5dpC1d095kfaJ7WYRv/x8BzAK9J2Twsdxb+zILF+kef28nvH9kIdS8NeRXuRJ5IOS+hDbybx1ZjfJk2OupyK+"
        "R/EdenV3MH+fVs02PjdDfQw8U93tj0CvD6DXbuj1/BDxg7ER3UmoKmwvzzO9sZb0kt81lsB3sqdLzYt95bh+fUfoe0fgu9kt/eX7"
        "QN2q6yMvefV+SMxXXZ7EOSsZ8U9nNh2wN7UJ6zWMDfBSAr6AvuTgn+gLHnXzroJ8I/LiDOXTRZz34sYC9C6uSD5pvHWF+fJoCXk+"
        "nF/64WeG8nFr91+9zb4Adcgcb1w3ZZ6S9bPVOmnm9wfuQ4ZygK3ev720ah8l7yVuHb9PO9fdR63J12RbfLXbN0k+vfvNZCAfh3kJ"
        "61fdHLR73e8a4/fbP8Xb65/MUP+Efta0XmnJX/z1fADxmg7YKet4r7vPBl/9OSti1uE1QfrLe4vsy8zu7WTHMMW7PC9z+GHUjZwr"
        "JxWoL/SuZSZ21Om5K6RnWtQNX/1zKOx5ggRVIjSu4L4n85L1CfKRr24JP5q9gfOgc8hFg/zteW5Dw/op6keK8quo+3hfsaapL+D3"
        "KwX6Tvj6oWb3rMWxeKDvS0HPxWGZ78f/8fuJrFu6s8+Qo1tOD/n3qKdnWvaBos8hAeUJnNsV6lPtA6S3uR3rTzK3fiu+d0pDjQT8"
        "QtphTeH88+9k6BzHMv5+Tva5PI9H/fIUJeAPZuI0rR9+D/imQHv4HPB8hoXesfjL0oKDvD4fhj/a+ROZ8L6q7x7h9y8uOexfbv+Z"
        "n8wSXgGeB54DngaOAU8Ah4BHgAPAPuB+4D7gU8BdwB3AAjAHTAPjQAZcJn7yS8CfgXeAt4G3gDeB88A54A3gLHASeKWOT6rHsTo+"
        "+UzrIjWwdpH82ro4gDHW69QnGjo1GrrTJvEdpRx5b7Fm5tx3oFHmxZkb11cR18jn4Ti1ZsmvqxNe/lJ897GSsomt595osFjj/hr7"
        "yb7Xnw/UVeaH9TOUPZQHRhr3eYb61z3mi+9Fh+99DeqA3F/GfwV5ruLQz6cORil+NEb5rh/5sxSjxFJ93bOf99mDGu4zfXiHk/eb"
        "LnnP0tx8Kt+zHHjXiCTd/fl3jcE/sjnk27/pvAqw59kc+515+byzQP279873a03m/YgYp0h/Dfpr0L83pD/eJatPQn9pD/rVkhZr"
        "yDffh3/q2Xbznr8+aSwJOwqwYzlkR4Hs0KQdv9Uk/2THL+77cs7XD8l+erEo530m9v0Xkoatiw=="
    ),
    "maps": [[56, "control"], [648, "owners"], [792, "owner_levels"], [912, "owners"], [1272, "owners"], [1584,
        "owners"], [2520, "tally"], [2576, "scratch"], [3296, "pattern"], [5152, "events"], [6088,
        "rows"], [6160, "blank"], [6208, "rows"], [6256, "rows"]],
    "constants": [[152, "OWNER_BY_MOUNT"], [184, "TASK_NSPROXY"], [264, "NSPROXY_MNT"], [336, "MNT_INUM"], [448,
        "OWNER_MASK"], [576, "OWNER_MASK"], [1104, "OWNER_HOST"], [1128, "HOST_PIDNS_DEV"], [1144,
        "HOST_PIDNS_INO"], [1712, "WANTS_PID"], [1840, "PID_NUMBERS"], [1872, "TASK_GROUP_LEADER"],
        [1960, "TASK_THREAD_PID"], [2064, "PID_LEVEL"], [2200, "UPID_NS"], [2264, "PIDNS_INUM"],
        [2440, "ONLY_PID"], [2864, "COLLECT_EVENTS"], [3272, "MATCH"], [3776, "PATTERN_LENGTH"],
        [3984, "BY"], [4024, "TASK_REAL_PARENT"], [4112, "TASK_TGID"], [4208, "PID_NUMBERS"], [4248,
        "TASK_GROUP_LEADER"], [4336, "TASK_THREAD_PID"], [4416, "PID_LEVEL"], [4576, "UPID_NS"],
        [4648, "PIDNS_INUM"], [4808, "TASK_COMM"], [5128, "MAX_EVENTS"], [5312, "BY"], [6312,
        "STATISTICS"], [6352, "UNSIGNED"], [6680, "SLOTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "384167a53b331c5166edf679a4e7f0657345d3ea6cdd14f8df62386cf1fa19c7",
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
        {"name": "pattern", "type": 2, "key_size": 4, "value_size": 256, "max_entries": 1, "flags": 0,
        "key": [["", "i", 0, 1]], "value": [["text", "s", 0, 256]]},
        {"name": "rows", "type": 5, "key_size": 320, "value_size": 8248, "max_entries": 1, "flags": 0,
        "key": [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I",
        16, 1], ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
        ["comm", "s", 32, 16], ["parent_comm", "s", 48, 16], ["path", "s", 64, 256]], "value":
        [["count", "Q", 0, 1], ["sum", "Q", 8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1],
        ["lowest", "Q", 32, 1], ["slots", "Q", 40, 1026]]},
        {"name": "scratch", "type": 6, "key_size": 4, "value_size": 4776, "max_entries": 1, "flags": 0},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["retval", "q", 48, 1], ["ppid", "I", 56, 1], ["container_ppid", "I", 60, 1],
            ["args_length", "I", 64, 1], ["reserved", "I", 68, 1], ["parent_comm", "s", 72, 16],
            ["path", "s", 88, 256]],
    },
    "programs": {
        "x86_64": {
            "executed": _EXECUTED,
            "failed": _FAILED,
        },
        "aarch64": {
            "executed": _EXECUTED,
            "failed": _FAILED_AARCH64,
        },
    },
}

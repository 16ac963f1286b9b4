# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bpf/opensnoop.bpf.c compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

_OPENED: Dict[str, Any] = {
    "type": "tracepoint",
    "code": (
        "eNrFWV9sFEUYn727vV5J9Uphdduk4So0KURiQ0pAlFgKJhg1VrE5oqlwnKSVhIRSla5nYq8GLYkPgFEbQ0z/EGlflLfzbXlrHxR5"
        "IBHtg42JEf8klsSYmkjPnfl+sze7t3u9isR7+XVmZ775/n/fTO37mPhZ2XqBBY3GuaabRcIF4A2B2abrAs0I8/yMCG08Gl3Dis4v"
        "t2sa65do/VrvenuSsMahs+SsP+38zSkYjAhb4KNHo3EB+z4A5o6NE19rxoi+5uNHe1Agp7uRf496vycxLsQlPeLTngBfGvFVcI5P"
        "gM4A52sC8vjprftv6WQr0IkpdHxyD2emse8MTTzTSHgpQd/9eso1zYn1OiP7N597n86Lkz3sDK3rcwYpB08Be7Q1rjzdfB30WEjA"
        "vq8Qnqql9Z9jHH5+C+3LQw8415qk74daoJdV+pNdA3+ogV8NmPCrH3DuTwKbM6/S/gT25cPkrhNyS7/JHltckZ9FhZ/cmstivSGo"
        "cT+gcWZtjBE/j9L+c9BD/m7rYQF6+JH0kD9Qpf1NoQdr4oui9E8e99anV4qe/UewP4L9wJ7IBoHlcTsSGM/+fGNPQc4o4iJWiq8h"
        "fh7DecAettkT7zpr8+r5rvvbdej5W4pPxHlflPibBVqT8IcHvHqbBR7fRvtzx64gL5P++fk5ThfxZyS+9OQBNw7PMJ8evid/1NYL"
        "+61sd03oWWdPE/1Qva0uLsL19hv09hjpZaDkD5xfSbe55ZGit37NhdSFNNE/WY9zEmX+tFiVPxGfmYk/wN+T3nqT8J2b2E/rX6c4"
        "D61HLv/kd4Va6O1O69LHVdalmaVAPcqxGw/+c94P51OtV9JfMpNEZ2tLK/lZnNZxFHoGJvtBfyy4Xpfx8fZ/oy+//NXW4wzoSv/q"
        "bahlQfoLo2ODfz+9MH+2ZsYRvzFPHPrzbW/LN8uBdqw2r0HvRvzq8kr7rqv73Hw0u6zmLZl3+brPFPp8/Akfa6Xx53z8MujHUGf0"
        "E0zGB49E+1n6vvUJzdX3Bb4uQg5kb/R+tw9Af7HDkAvzXbC/ztgeh7A1Tvzy79xV7FapP/THL6A/3kX9cU88Tvwo9l1Q/M/eW5KL"
        "S2BN0T77HebW3VElTvg+rki+/iSfzyIvIw9JPcn8PIv5oyzq8btBxa81pW6U+UPcl7fiT7Nq/MR+uCSXsDvygcH2UR6PbxccueeZ"
        "dcAYUIk7jY8TpbFzRmaE1qV53uf0Y4jXTYQDsFvmNO4NkXvYFlbal20jenLM+dbEfAzz4Kutjqn9jN0Q3L8YkTqN8j7Vp7QOvjrA"
        "1/Pg63HoC2Mjtkmj+1KEPabM93bFq+JPzuusFvMkV2vkfnG+HJfvr/PN13nms22yH1jw+IW/79JR92rgR4ZWK/5obkAd3Q75Dcgt"
        "7bQe+tgH7EHdfvxP1M+9Ij9YF6dD6nYn5eNd1B/ZT5T87V5f/tD5usROpvYLMi9m254iefupHss6k+3fBz/sdOkkPf5Khsomuj33"
        "FK6Hg4jTeuzjmBvrR3+P/GBSvsrMUN6wpij+sjvfdO9Faj+TNYcJx4ZIX/lR6OFr8h/tqvaQ0m/I/snfP/jjOfl65foo84u/Tqr1"
        "54LCZ2/jV4Hnrpa+WevjE/dWo/Y1xNmS5xzZ19Y4+0aj5XLaRwl5XNbLPMrp6UQgcxJ63oz1uKekER8F912DCNs7fP42CL+Cv8q+"
        "0JqAn5kXouQvYwILsI/M62mN6r17jhZHn0b71XyaVPKpNUPf5bnZxDidM3QR+J7A3NA08HKU+fp5fsOcdZDnn0N7YDfzbNTPX0Th"
        "S/V3Tln6u6qXekUv6TjlcSPe6vUP83KMcBo4DhwDngWOAoeBQ8ATwH7gYeBBYDdwP7ATuBPYDmwDpoAmsB6YADLgEunTXATeBC4A"
        "bwCvAeeAV4BfROX7Av9L6lOt74PobzWlTluXqP+Yv58F1+HzvrrrvputZ3fS7xksXvE8W95XYrT+NJXpqvkztM3ir/lMcJ0xIvnb"
        "TInb+ZYE6wzo1+X5RlRzx7J/40v7YuTnuoha8ktN9CMUkPZzJfl5/u3T0Vd1o6+SfRb6vh5RXRw+YqV87cBbRrTePZ/Py/OsBmps"
        "dnf9RXGdgjx7THZLsXdzivqI0r38l6LarxWQl6wp+AP62fl1Kax/kfQVJbl1kTUo/wl5dci7zScv3h1k3T4l5Qf9Hj0eaB9+Dp/a"
        "uvGp2zIvtItzFyF3CnIv+eROkdy6lPvXorQXyfGzJ78ZkeVl3P9vB97XBv/fd1x5j5HvJLPA4/d9Qnq4tOSxazbs3jpY3f1Z3gd3"
        "N55nlehUrYcp1Hes76sl/6l0nw/So6FRvxJex98M9CNZL5Pos3Nb5oqB7yCon2V1Prvy+0MQv06eJ/pvwB41PrqD/5au6anTyQ/Z"
        "HfVHyY+kniT9VPA7UXyFvm4wpK8z20Af/ajZjv64w42r9grv9uXz0yHzZ0Pmh0PmR0Pmh0LmT1DeOIN3vXwK/WkUY9hlpA3vhS95"
        "5qV/SX+wpmC/dauzf2/jJo99rHdNj52sCdLPBtRza4r0Uin+g97nmq2GQD+wpoZXR88XD5I/Gbe5MdN9lxD34dB34WvFSvcYed/R"
        "2Q6fnsnOq46zJnr3aj53i96F8+S3rdrvxaKzN/Nue4h+hjznWRMnVmXntOMnnL78v01S3i+RR/39nHynke8yBfTVx7XvPHwn3Xsm"
        "jTP5Ds89O2t2gN9xj710Ru/8NQ5f3FL2QKmv1ETfJOtq+m+VrrSLv26V+gyy1/EG3Jfebnfzgac/nUQ/0lDKc+IeNEP/l7XOJ9x+"
        "Sf3t7kq6/2/bGdA3pp2wLUbpPb4b8Sn6x5HyvnME59ZXeKeft0rvSQmFb1l35o9IPW0TevoHW5CRuQ=="
    ),
    "maps": [[104, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"], [1632,
        "owners"], [2560, "tally"], [2616, "scratch"], [3112, "pattern"], [5040, "rows"], [5104,
        "blank"], [5152, "rows"], [5200, "rows"], [7816, "events"]],
    "constants": [[56, "ONLY_FAILED"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384,
        "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176,
        "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [2000, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2240,
        "UPID_NS"], [2304, "PIDNS_INUM"], [2480, "ONLY_PID"], [3088, "MATCH"], [3616,
        "PATTERN_LENGTH"], [3736, "COLLECT_EVENTS"], [4064, "TASK_FS"], [4232, "FS_PWD"], [4296,
        "BY"], [5256, "STATISTICS"], [5296, "UNSIGNED"], [5672, "SLOTS"], [5808, "TASK_FILES"],
        [5888, "FILES_FDT"], [6008, "FDT_MAX_FDS"], [6080, "FDT_FD"], [6224, "FILE_PATH"], [6256,
        "FS_ROOT"], [6320, "PATH_DENTRY"], [6408, "PATH_MNT"], [6696, "VFSMOUNT_ROOT"], [6720,
        "MOUNT_VFSMOUNT"], [6744, "MOUNT_PARENT"], [6768, "MOUNT_MOUNTPOINT"], [6792,
        "DENTRY_PARENT"], [6816, "DENTRY_NAME"], [6840, "QSTR_NAME"], [7784, "MAX_EVENTS"]],
}

_OPENED_AARCH64: Dict[str, Any] = {
    "type": "tracepoint",
    "code": (
        "eNrFWVtoHFUYPrO7s9mE6K5pp50UghvbQFoshpLSWi29WMGiYryEFSXWdS2JhULSaJtxC2ZTqin40FbUIEVyKTZ5sX3bvk3fkgdv"
        "DwUveTAI4hVMQSSCzTrn/N+ZPTM7s9nYFvflyzlzzv//57+fE3sdEz8rlxJY1Gic3/BziXAB+I3A3IbrAs0I8/yMCG08HG1gJeeX"
        "3zWN9Uu0/h7venuSsM6hs+SsP+38zSkYjAhbkKNbo3ER+94H5o+Mk1wNY0Rf88mj3S+Q093Iv0e935MYF+OSHslpT0AujeQqOuwT"
        "oDPA5ZrAefz01txeOrkqdGIKHd+5h7PT2HeGJp5qJryUoO9+PeU3zIn1OiP7t5x7j/jFyR52ltb1OoO0gyeA3VqDe54uvg56LCZg"
        "39cIT9TT+ssYh/NvpX0F6AF8rUn6fqgVelmlP9l18Ic6+NWACb/6AXx/EtiSfZ32J7CvEHbuRnFu6Te5I4sryrOoyJNvuCLWG4Ia"
        "9wMaZ++JMZLnYdp/Dnoo3Gk9LEAPP5IeCs/WaH9T6MGauFqS/snj3vrkWsmz/xXsj2A/sDtyr8DKuB0JjGd/vrGncM4o4iJWjq8h"
        "zo+BH7CbbfbEu87avXq+4/52HXr+luITcd4bJflmgdYk/OE+r95mgUe30f78kWvIy6R/zj/P6SL+jMRnnjzgxuEZ5tPD9+SP2lph"
        "v5Xtrgk96+xJoh+qt9XFRbjefofe9pBeBsr+wOWVdFtaHyp569dcSF3IEP1jKfBJVPjTYk3+RHJmJ/6EfI97603CxzfxGK0/TnEe"
        "Wo9c+cnvivXQ263WpY9qrEszS4F6lGM3Hvx83guXU61X0l+yk0Rna2sb+Vmc1nEUegYm+0B/LLheV8hx6vboy3/+WutxFnSlf/U0"
        "1bMg/YXRsSG/n16YP1sz44jfmCcO/fm2p/Xr5UA71prXoHcj/sXySvuuq/vcfDS7rOYtmXf5uk8V+nz8MR9r5fFlPn4V9GOoM3pK"
        "k/HBI9F+mr5vPai5+r7A10UQ3xu93+1nob9YCufC/H7YX2dsn0PYGid5+XfuKnab1B/64xfQH++i/rg7Hid5FPsuKP5nP1I+Vz/n"
        "P0X77LeZW3dHlTjh+7gi+fpjfD6HvIw8JPUk8/Ms5g+zqMfvBhW/1pS6UeEPcV/eij/JavET+8HyuYTdkQ8MdoDyeHy7kMjlZzYC"
        "Y0Al7jQ+TpTHDo/sCK3L8LzP6ccQr5sIB2C37GncGyJ3sS2svC/XTvTkmMutifkY5iFXeyNT+xm7Kbh/MSKNGuV9qk8ZHXJ1Qq7n"
        "INej0BfGRmyTRvelCNujzPfsj9ckn5zXWT3m6VxtkfWCvxxX7m/0zTd65nPtsh9Y8PiFv+/SUffq4EeGVi/+aGlCnG3H+Q2cW9pp"
        "LfRxANiNuv3oX6ifj4j8YF2cDqnbeykf76L+yD5Y9re7fflD5+sSO5naL8i8mGt/gs7bR/VY1plc3wH44V6XTtLjr2SoXKLLc0/h"
        "engecZrCPo75sT7098gPZj/JM0N5w5qi+MvtPOnei9R+JmcOE44Nkb4Ko9DDl+Q/2hfaA0q/Ifsnf//gj+fk8er1UeYXf51U688F"
        "Rc6e5s8D+a6WvlnvkxP3VqP+DcTZkoeP7GvrnH2j0cpz2ocJeVymZB7l9HQikD0GPW/GetxTMoiPovuuQYTtHT5/G4RfwV9lX2hN"
        "wM/MC1HylzGBRdhH5vWMRvXe5aPF0afRfjWfJpV8as3Qd8k3lxgnPkMXge8KzA9NA69Ema+f5zfMWQd5/jm0D3Yzz0b98kUUuVR/"
        "55Slv6t6SSl6ycQpjxvxNq9/mFdihNPAceAY8CxwFDgMHAL2A/uALwOfB3YBHwPuBe4EdgDbgWmgCUwBE0AGXCJ9movAn4ELwG+A"
        "XwHngNeAV6PyfYH/JfWp1vdB9LeaUqetS9R/zK9nwXX4vK/uuu9ma9mt9HsGi1flZ8v7SozWn6YyXbN8hrZZ/DWfDa4zRqRwkylx"
        "O9+aYHsD+nXJ34hq7lj2b3xpb4z8XBdRS36piX6EAtJ+pnx+nn97dfRVXeirZJ+Fvq9bVBdHjlg5XzvwlhFNufz5vORnNVFjs3v/"
        "3xTXaZxnn8luKPZuSVMfUb6X/1pS+7Ui8pI1BX9APzu/Jo31L5K+onRuXWQNyn/ivDrOu813Xrw7yLp9Qp4f9Lv1eKB9OB8+tXXj"
        "EzdlXugQfBdx7jTOveQ7d5rOrctz/1aS9qJz/OLJb0ZkeRn3/5uB97XB//cdV95j5DvJLPDouo9JD5eWPHbNhd1bB2u7P8v74O7m"
        "86wanZr1MIX6jvW99eQ/1e7zQXo0NOpXwuv4yUA/kvUyiT47v2WuFPgOgvpZUedzK78/BMnr5Hmi/ybsUeejO/hf6ZqeOp38gN1S"
        "f5T8UOpJ0k8HvxPFV+jrBkP6OrMd9NGPmh3ojzvduOqo8m5fOT8dMn82ZH44ZH40ZH4oZL6f8sYZvOsV0uhPoxjDLiPteC98yTMv"
        "/Uv6gzUF+61Znf17mjd57GO9Y3rsZE2Qfu5FPbemSC/V4j/ofa7Fagr0A2tqeHX0fPEg5ZNxmx8z3XcJcR8OfRf+qlTtHiPvOzrb"
        "4dMz2XnVcbaB3r1azt2gd+EC+W2b9kep5OzNvtMRop8hDz9ron9Vds44fsLpy//bJOX9EnnU38/Jdxr5LlNEX31U+84jd9K9Z9I4"
        "W+j03LNzZifkHffYS2f0zl/nyMUtZQ+U+0pN9E2yrmb+UelKu/jrVrnPIHsdbcJ96VSHmw88/ekk+pGmcp4T96AZ+r+sdT7h9kvq"
        "b/f+pPv/tp0BfWPGCdtSlN7juxCfon8cqew7R8A3VeWdft4qvyclFLll3Zl/Reppm9DTv/BDkKo="
    ),
    "maps": [[104, "control"], [696, "owners"], [840, "owner_levels"], [960, "owners"], [1320, "owners"], [1632,
        "owners"], [2560, "tally"], [2616, "scratch"], [3112, "pattern"], [5040, "rows"], [5104,
        "blank"], [5152, "rows"], [5200, "rows"], [7816, "events"]],
    "constants": [[56, "ONLY_FAILED"], [200, "OWNER_BY_MOUNT"], [232, "TASK_NSPROXY"], [312, "NSPROXY_MNT"], [384,
        "MNT_INUM"], [496, "OWNER_MASK"], [624, "OWNER_MASK"], [1152, "OWNER_HOST"], [1176,
        "HOST_PIDNS_DEV"], [1192, "HOST_PIDNS_INO"], [1760, "WANTS_PID"], [1880, "PID_NUMBERS"],
        [1912, "TASK_GROUP_LEADER"], [2000, "TASK_THREAD_PID"], [2104, "PID_LEVEL"], [2240,
        "UPID_NS"], [2304, "PIDNS_INUM"], [2480, "ONLY_PID"], [3088, "MATCH"], [3616,
        "PATTERN_LENGTH"], [3736, "COLLECT_EVENTS"], [4064, "TASK_FS"], [4232, "FS_PWD"], [4296,
        "BY"], [5256, "STATISTICS"], [5296, "UNSIGNED"], [5672, "SLOTS"], [5808, "TASK_FILES"],
        [5888, "FILES_FDT"], [6008, "FDT_MAX_FDS"], [6080, "FDT_FD"], [6224, "FILE_PATH"], [6256,
        "FS_ROOT"], [6320, "PATH_DENTRY"], [6408, "PATH_MNT"], [6696, "VFSMOUNT_ROOT"], [6720,
        "MOUNT_VFSMOUNT"], [6744, "MOUNT_PARENT"], [6768, "MOUNT_MOUNTPOINT"], [6792,
        "DENTRY_PARENT"], [6816, "DENTRY_NAME"], [6840, "QSTR_NAME"], [7784, "MAX_EVENTS"]],
}

BYTECODE: Dict[str, Any] = {
    "compiler": "bcc 0.26.0",
    "source_sha256": "15484f745eda01723f55527fa1de0e8ad1ae65954c1b9f5b3dc5fab247afe0b1",
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
        {"name": "rows", "type": 5, "key_size": 304, "value_size": 8248, "max_entries": 1, "flags": 0,
        "key": [["container", "I", 0, 1], ["site", "I", 4, 1], ["value", "q", 8, 1], ["pid", "I",
        16, 1], ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["reserved", "I", 28, 1],
        ["comm", "s", 32, 16], ["path", "s", 48, 256]], "value": [["count", "Q", 0, 1], ["sum", "Q",
        8, 1], ["carry", "q", 16, 1], ["highest", "Q", 24, 1], ["lowest", "Q", 32, 1], ["slots",
        "Q", 40, 1026]]},
        {"name": "scratch", "type": 6, "key_size": 4, "value_size": 1208, "max_entries": 1, "flags": 0},
        {"name": "tally", "type": 6, "key_size": 4, "value_size": 40, "max_entries": 1, "flags": 0, "key":
        [["", "i", 0, 1]], "value": [["hits", "Q", 0, 1], ["delivered", "Q", 8, 1], ["ring_full",
        "Q", 16, 1], ["map_full", "Q", 24, 1], ["capped", "Q", 32, 1]]},
    ],
    "layouts": {
        "event": [["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
            ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["site", "I", 28, 1], ["comm", "s",
            32, 16], ["retval", "q", 48, 1], ["flags", "Q", 56, 1], ["dirfd", "i", 64, 1],
            ["length", "I", 68, 1], ["depth", "i", 72, 1], ["reserved", "I", 76, 1]],
    },
    "programs": {
        "x86_64": {
            "opened": _OPENED,
        },
        "aarch64": {
            "opened": _OPENED_AARCH64,
        },
    },
}

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command as on a kernel that has nothing of what bpf(2) is asked for: each call is invalid (seccomp(2)).

usage: without_bpf.py COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys

BPF = {"x86_64": 321, "aarch64": 280}[os.uname().machine]
PR_SET_SECCOMP, SECCOMP_MODE_FILTER, PR_SET_NO_NEW_PRIVS = 22, 2, 38  # linux/prctl.h, linux/seccomp.h
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06  # linux/bpf_common.h: BPF_LD | BPF_W | BPF_ABS, BPF_JMP | BPF_JEQ, BPF_RET
ALLOW, FAIL = 0x7FFF0000, 0x00050000 | errno.EINVAL


class Program(ctypes.Structure):
    """``struct sock_fprog``, linux/filter.h."""

    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_char_p)]


def main() -> None:
    steps = [(LOAD, 0, 0, 0), (EQUAL, 0, 1, BPF), (RETURN, 0, 0, FAIL), (RETURN, 0, 0, ALLOW)]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    libc, program = ctypes.CDLL(None, use_errno=True), Program(len(steps), code)
    for arguments in ((PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program))):
        if libc.prctl(*arguments):
            raise OSError(ctypes.get_errno(), "prctl")
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()

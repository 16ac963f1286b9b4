# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The seccomp filter of the namespace helper.

A helper that has dropped its privileges needs very little: to open files beneath one directory, read
them, allocate memory, answer over one socket and exit. All else gives EPERM. The filter is classic BPF
over struct seccomp_data (linux/seccomp.h): nr at 0, arch at 4, arguments of 8 bytes each from 16 on.
"""

from __future__ import annotations

import os
import struct
from typing import List

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import audit_architecture, number

# Allowed whatever their arguments are. What glibc and musl use for os.fstat differs, hence three calls.
_FREE = (
    "pread64",
    "fstat",
    "newfstatat",
    "statx",
    "lseek",
    "close",
    "munmap",
    "mremap",
    "madvise",
    "brk",
    "getdents64",
    "readlinkat",
    "futex",
    "clock_gettime",
    "getrandom",
    "rt_sigreturn",
    "restart_syscall",
    "exit",
    "exit_group",
)

# What Python's listdir(fd) does to a descriptor: F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC (linux/fcntl.h).
_FCNTL_COMMANDS = (1, 2, 3, 1030)

# linux/bpf_common.h, linux/filter.h
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW = 0x7FFF0000
_DENY = 0x00050000 | 1  # SECCOMP_RET_ERRNO with EPERM
_KILL = 0x80000000

# PROT_EXEC and MAP_ANONYMOUS, asm-generic/mman-common.h; x86_64 and aarch64 agree.
_EXECUTABLE, _ANONYMOUS = 0x4, 0x20


def _instruction(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, when_true, when_false, value)


def _argument(index: int) -> bytes:
    # The low half: every argument looked at here is an int or flags that fit one.
    return _instruction(_LOAD, 16 + 8 * index)


def _section(name: str, checks: List[bytes]) -> List[bytes]:
    """For one system call: its checks, which end in a return; other calls jump over them."""
    return [_instruction(_EQUAL, number(name), 0, len(checks)), *checks]


def _only(index: int, value: int) -> List[bytes]:
    """Deny unless an argument has this value."""
    return [_argument(index), _instruction(_EQUAL, value & 0xFFFFFFFF, 1, 0), _instruction(_RETURN, _DENY)]


def _none_of(index: int, bits: int) -> List[bytes]:
    """Deny when an argument has any of these bits."""
    return [_argument(index), _instruction(_ANY_BIT, bits & 0xFFFFFFFF, 0, 1), _instruction(_RETURN, _DENY)]


def helper_filter(channel: int, root: int, descriptors: int) -> bytes:
    """The filter for a helper that may answer over the socket ``channel`` only, open paths (openat2) only
    beneath the directory ``root``, and reopen read-only (openat) only what lies in ``descriptors``, its
    own /proc/self/fd.

    openat2's flags are out of a filter's reach (they are in memory), so what is opened by it is held
    back by the capabilities the helper lacks, by RLIMIT_FSIZE and by the uid that owns nothing.
    """
    allow = _instruction(_RETURN, _ALLOW)
    readable = os.O_CLOEXEC | os.O_DIRECTORY | os.O_NONBLOCK | os.O_NOCTTY | os.O_LARGEFILE
    fcntl_checks = [_argument(1)]
    for left, command in zip(range(len(_FCNTL_COMMANDS), 0, -1), _FCNTL_COMMANDS):
        fcntl_checks.append(_instruction(_EQUAL, command, left, 0))
    fcntl_checks.append(_instruction(_RETURN, _DENY))

    program = [
        _instruction(_LOAD, 4),
        _instruction(_EQUAL, audit_architecture(), 1, 0),
        # A 32-bit system call (int 0x80) has numbers of its own: nothing here ever makes one.
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, 0),
    ]
    for name in _FREE:
        program += _section(name, [allow])
    program += _section("sendmsg", [*_only(0, channel), allow])
    program += _section("openat2", [*_only(0, root), allow])
    program += _section("openat", [*_only(0, descriptors), *_none_of(2, ~readable), allow])
    program += _section("fcntl", [*fcntl_checks, allow])
    program += _section(
        "mmap",
        [
            *_none_of(2, _EXECUTABLE),
            _argument(3),
            _instruction(_ANY_BIT, _ANONYMOUS, 1, 0),
            _instruction(_RETURN, _DENY),
            allow,
        ],
    )
    program.append(_instruction(_RETURN, _DENY))
    return b"".join(program)

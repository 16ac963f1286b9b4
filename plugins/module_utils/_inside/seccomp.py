# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The seccomp filter of the namespace helper.

A helper without privileges needs few system calls: it opens files beneath one directory, reads them,
allocates memory, answers over one socket and exits. All others fail with EPERM. The filter is classic BPF
over struct seccomp_data (linux/seccomp.h): nr at 0, arch at 4, arguments of 8 bytes each from 16 on.
"""

from __future__ import annotations

import functools
import os
import struct
from typing import List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import audit_architecture, number

# Allowed with any arguments. For os.fstat, glibc and musl use different calls, hence three of them.
_ALLOWED = (
    "pread64",
    "fstat",
    "fstatfs",
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
    # The low half: every argument that the filter checks is an int or flags that fit into one.
    return _instruction(_LOAD, 16 + 8 * index)


def _section(name: str, checks: List[bytes]) -> List[bytes]:
    """The checks of one system call, which end in a return; other calls jump over them."""
    return [_instruction(_EQUAL, number(name), 0, len(checks)), *checks]


def _only(index: int, *values: int) -> List[bytes]:
    """Deny unless an argument has one of these values."""
    checks = [
        _instruction(_EQUAL, value & 0xFFFFFFFF, left, 0) for left, value in zip(range(len(values), 0, -1), values)
    ]
    return [_argument(index), *checks, _instruction(_RETURN, _DENY)]


def _none_of(index: int, bits: int) -> List[bytes]:
    """Deny when an argument has any of these bits."""
    return [_argument(index), _instruction(_ANY_BIT, bits & 0xFFFFFFFF, 0, 1), _instruction(_RETURN, _DENY)]


def helper_filter(channel: int, roots: Sequence[int], descriptors: int) -> bytes:
    """The filter for a helper that answers only over the socket ``channel``, opens paths (openat2) only
    beneath the directories ``roots``, and reopens read-only (openat) only the entries of ``descriptors``, its
    own /proc/self/fd.

    A filter cannot check the flags of openat2, which are in memory. Missing capabilities, RLIMIT_FSIZE and
    a uid that owns nothing limit what the helper can do through it.
    """
    allow = _instruction(_RETURN, _ALLOW)
    readable = os.O_CLOEXEC | os.O_DIRECTORY | os.O_NONBLOCK | os.O_NOCTTY | os.O_LARGEFILE
    program = [
        *_section("sendmsg", [*_only(0, channel), allow]),
        *_section("openat2", [*_only(0, *roots), allow]),
        *_section("openat", [*_only(0, descriptors), *_none_of(2, ~readable), allow]),
        _instruction(_RETURN, _DENY),
    ]
    return same_in_all() + b"".join(program)


def same_in_all() -> bytes:
    """What the filters of all helpers begin with. Called before the first fork, it is made once for all of them."""
    return _same(audit_architecture())


@functools.lru_cache(maxsize=None)
def _same(audited: int) -> bytes:
    allow = _instruction(_RETURN, _ALLOW)
    program = [
        _instruction(_LOAD, 4),
        _instruction(_EQUAL, audited, 1, 0),
        # 32-bit system calls (int 0x80) have other numbers, and the helper never makes one.
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, 0),
    ]
    for name in _ALLOWED:
        program += _section(name, [allow])
    program += _section("fcntl", [*_only(1, *_FCNTL_COMMANDS), allow])
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
    return b"".join(program)

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that ask the kernel for the level of this process's cgroup or PID namespace."""

from __future__ import annotations

import ctypes
import os
import struct
from typing import Optional

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_PROG_TEST_RUN
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import DEEPEST_CGROUP

# helpers, include/uapi/linux/bpf.h
_ANCESTOR_CGROUP_ID, _CURRENT_TASK, _PROBE_READ_KERNEL = 123, 35, 113


class ProgramRun(ctypes.Structure):
    """``union bpf_attr``, its member ``test``."""

    _fields_ = [
        ("prog_fd", ctypes.c_uint32),
        ("retval", ctypes.c_uint32),
        ("data_size_in", ctypes.c_uint32),
        ("data_size_out", ctypes.c_uint32),
        ("data_in", ctypes.c_uint64),
        ("data_out", ctypes.c_uint64),
        ("repeat", ctypes.c_uint32),
        ("duration", ctypes.c_uint32),
        ("ctx_size_in", ctypes.c_uint32),
        ("ctx_size_out", ctypes.c_uint32),
        ("ctx_in", ctypes.c_uint64),
        ("ctx_out", ctypes.c_uint64),
        ("flags", ctypes.c_uint32),
        ("cpu", ctypes.c_uint32),
        ("batch_size", ctypes.c_uint32),
    ]


def ancestor_level(libbpf: Libbpf, number: int) -> Optional[int]:
    """The level of the cgroup ``number`` among those around this process."""
    return _run(libbpf, _level_program(number))


def namespace_level(libbpf: Libbpf, thread_pid: int, level: int) -> Optional[int]:
    """The level of this process's PID namespace, by the offsets of these members of struct task_struct and pid."""
    return _run(libbpf, _pid_program(thread_pid, level))


def _run(libbpf: Libbpf, code: bytes) -> Optional[int]:
    """What a program that returns a level plus one, or 0 for none, returns for this process."""
    try:
        program = libbpf.load_program("raw_tracepoint", "fp_level", code)
    except OSError:
        return None
    try:
        attr = ProgramRun(prog_fd=program)
        linux.bpf(BPF_PROG_TEST_RUN, attr)
    except OSError:
        return None
    finally:
        os.close(program)
    return attr.retval - 1 if attr.retval else None


def _level_program(number: int) -> bytes:
    """A program that returns the level of the ancestor ``number`` plus one, or 0 if there is none."""
    code = b""
    for level in range(DEEPEST_CGROUP):
        code += _instruction(0xB7, 1, 0, level)  # r1 = level
        code += _instruction(0x85, 0, 0, _ANCESTOR_CGROUP_ID)
        code += _instruction(0x18, 2, 0, number) + _instruction(0, 0, 0, number >> 32)  # r2 = number
        code += _instruction(0x5D, 0x20, 2, 0)  # if r0 != r2, skip two instructions
        code += _return(level + 1)
    return code + _return(0)


def _pid_program(thread_pid: int, level: int) -> bytes:
    """A program that returns the level of the current task's struct pid plus one, by the offsets of these members."""
    return (
        _instruction(0x85, 0, 0, _CURRENT_TASK)
        + _instruction(0xBF, 0x03, 0, 0)  # r3 = r0
        + _read(thread_pid, -8, 8)
        + _instruction(0x79, 0xA3, -8, 0)  # r3 = the address of the struct pid
        + _read(level, -16, 4)
        + _instruction(0x61, 0xA0, -16, 0)  # r0 = its level
        + _instruction(0x07, 0, 0, 1)  # r0 += 1
        + _instruction(0x95, 0, 0, 0)
    )


def _read(offset: int, to: int, size: int) -> bytes:
    """Reads ``size`` bytes at r3 plus ``offset`` into the stack at ``to``."""
    return (
        _instruction(0x07, 3, 0, offset)  # r3 += offset
        + _instruction(0xBF, 0xA1, 0, 0)  # r1 = r10
        + _instruction(0x07, 1, 0, to)  # r1 += to
        + _instruction(0xB7, 2, 0, size)  # r2 = size
        + _instruction(0x85, 0, 0, _PROBE_READ_KERNEL)
    )


def _return(value: int) -> bytes:
    return _instruction(0xB7, 0, 0, value) + _instruction(0x95, 0, 0, 0)


def _instruction(operation: int, registers: int, offset: int, value: int) -> bytes:
    """``struct bpf_insn``, include/uapi/linux/bpf.h; of ``value`` the lower 32 bits."""
    return struct.pack("<BBhI", operation, registers, offset, value & 0xFFFFFFFF)

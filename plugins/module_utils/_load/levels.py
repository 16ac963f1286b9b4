# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The level in the kernel's cgroup v2 tree of the root that this process sees.

bpf_get_current_ancestor_cgroup_id() counts from the kernel's root. In a cgroup namespace (an LXC or incus guest, a
container) paths begin at another cgroup, and nothing in /proc says how deep it lies. A program that asks for each
ancestor of this process does.
"""

from __future__ import annotations

import ctypes
import os
import struct
from typing import Optional

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import cgroup_of, read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_PROG_TEST_RUN
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import DEEPEST_CGROUP

_ROOT_ID = 1  # of the kernel's root cgroup: the first inode of a kernfs (fs/kernfs/dir.c, kernfs_create_root)
_ANCESTOR_CGROUP_ID = 123  # bpf_get_current_ancestor_cgroup_id, include/uapi/linux/bpf.h


class _TestRun(ctypes.Structure):
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


def root_level(libbpf: Libbpf, root: Optional[str]) -> Optional[int]:
    """The level of the cgroup at ``root``, where cgroup v2 is mounted; the kernel's root has level 0.

    None if there is none, if paths in /proc do not begin there, or if the kernel does not say.
    """
    if root is None:
        return None
    path = (cgroup_of(os.getpid()) or {}).get("")
    listed = None if path is None else read_file(f"{root}{path}/cgroup.procs", 1 << 24)
    if listed is None or str(os.getpid()).encode() not in listed.split():
        return None
    number = os.stat(root).st_ino
    return 0 if number == _ROOT_ID else _level_of(libbpf, number)


def _level_of(libbpf: Libbpf, number: int) -> Optional[int]:
    """The level of the cgroup ``number`` among those around this process."""
    try:
        program = libbpf.load_program("raw_tracepoint", "fp_level", _level_program(number))
    except OSError:
        return None
    try:
        attr = _TestRun(prog_fd=program)
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


def _return(value: int) -> bytes:
    return _instruction(0xB7, 0, 0, value) + _instruction(0x95, 0, 0, 0)


def _instruction(operation: int, registers: int, offset: int, value: int) -> bytes:
    """``struct bpf_insn``, include/uapi/linux/bpf.h; of ``value`` the lower 32 bits."""
    return struct.pack("<BBhI", operation, registers, offset, value & 0xFFFFFFFF)

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel's tracepoints, their ids and fields, read without mounting tracefs anywhere.

A tracepoint is attached by its id, which only tracefs has, and a host need not have tracefs mounted. The mount API
of Linux 5.2 (fsopen(2), fsmount(2)) makes a mount that is in no namespace and ends with its descriptor.
"""

from __future__ import annotations

import os
import re
from typing import List, NamedTuple, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError

# how a record stores a field; the numbers are those of bpf/tracepoint.bpf.c
NUMBER, TEXT, DATA_LOC, REL_LOC = range(4)
_FIELD = re.compile(r"^\tfield:(.+?)\s*;\s*offset:(\d+);\s*size:(\d+);\s*signed:(\d);$", re.MULTILINE)
_DECLARED = re.compile(r"\A(__data_loc |__rel_loc )?(.*?)(\[\w*\])? ?\b(\w+)(?:\[(\w+)\])?\Z")
_TEXT = ("char", "const char")
# Every field of a system call is 8 bytes long, but the kernel uses only as many as its type has.
_NARROW_SIGNED = ("int", "pid_t", "clockid_t", "timer_t", "key_t", "key_serial_t", "mqd_t", "qid_t", "short")
_NARROW_UNSIGNED = (
    "unsigned", "unsigned int", "uid_t", "gid_t", "umode_t", "mode_t", "u32", "__u32", "uint32_t", "rwf_t", "bool",
    "old_uid_t", "old_gid_t", "u16", "__u16", "unsigned short",
)  # fmt: skip
_MOST_ELEMENTS = 16


class Field(NamedTuple):
    """A field that can be read as one value; ``offset`` and ``size`` are in bytes.

    ``declared`` is its C type in the format file, ``type`` the equivalent of ``values.TYPES``.
    """

    name: str
    offset: int
    size: int
    signed: bool
    kind: int
    declared: str
    type: str

    @property
    def code(self) -> int:
        """The FIELD constant of tracepoint.bpf.c."""
        return self.offset | self.size << 16 | int(self.signed) << 24 | self.kind << 32


def parse_format(text: str, syscall: bool = False) -> List[Field]:
    """The fields in an event's ``format`` file (kernel docs: trace/events.rst), in its order.

    Leaves out the common fields, because a BPF program finds a pointer in their place, and fields that are not a
    single number or string. Each element of an array is a field of its own: ``args0`` and so on. For the event of a
    system call (``syscall``) it also leaves out the strings that tracefs copies: programs get only the arguments
    themselves (kernel/trace/trace_syscalls.c, perf_call_bpf_enter).
    """
    fields: List[Field] = []
    for declaration, offset, size, signed in _FIELD.findall(text):
        match = _DECLARED.match(declaration)
        if match and not match[4].startswith("common_"):
            located, kind, _open, name, count = match.groups()
            fields += _fields(located, kind.strip(), name, count, int(offset), int(size), signed == "1", syscall)
    return fields


def _fields(
    located: Optional[str],
    declared: str,
    name: str,
    count: Optional[str],
    offset: int,
    size: int,
    signed: bool,
    syscall: bool,
) -> List[Field]:
    """The fields in one line of a format file."""
    if located:
        if declared not in _TEXT or syscall:
            return []
        kind = DATA_LOC if located == "__data_loc " else REL_LOC
        return [Field(name, offset, size, False, kind, f"{declared}[]", "str")]
    if count is None:
        if size not in (1, 2, 4, 8):
            return []
        return [Field(name, offset, size, signed, NUMBER, declared, _value_type(declared, size, signed))]
    if declared in _TEXT:
        return [Field(name, offset, size, False, TEXT, f"{declared}[{count}]", "str")]
    number = int(count) if count.isdigit() else 0
    if not 0 < number <= _MOST_ELEMENTS or size // number not in (1, 2, 4, 8):
        return []
    width = size // number
    return [
        Field(f"{name}{i}", offset + i * width, width, signed, NUMBER, declared, _value_type(declared, width, signed))
        for i in range(number)
    ]


def _value_type(declared: str, size: int, signed: bool) -> str:
    if re.match(r"\A(const )?char ?\*\Z", declared):
        return "str"
    if size == 8 and declared not in (*_NARROW_SIGNED, *_NARROW_UNSIGNED):
        return "int64" if signed or declared in ("long", "off_t", "loff_t", "ssize_t") else "uint64"
    return "int32" if signed or declared in _NARROW_SIGNED else "uint32"


class Tracefs:
    """A detached tracefs mount, as a context manager. Raises HostError when it cannot be mounted."""

    def __init__(self) -> None:
        try:
            self._root = linux.detached_mount("tracefs")
        except OSError as error:
            raise HostError(
                f"Could not mount tracefs ({error.strerror}); the kernel needs CONFIG_TRACING=y, and lockdown must not "
                "be in confidentiality mode"
            ) from error

    def __enter__(self) -> Tracefs:
        return self

    def __exit__(self, *_args: object) -> None:
        os.close(self._root)

    def event_id(self, category: str, name: str) -> Optional[int]:
        """The tracepoint's id, or None when this kernel has no such tracepoint."""
        text = self._read(f"events/{category}/{name}/id")
        return None if text is None else int(text)

    def fields(self, category: str, name: str) -> List[Field]:
        """The tracepoint's fields, as ``parse_format`` returns them; none when there is no such tracepoint."""
        return parse_format(self._read(f"events/{category}/{name}/format") or "", category == "syscalls")

    def events(self) -> List[str]:
        """Every tracepoint of this kernel as ``category:name``."""
        return (self._read("available_events") or "").split()

    def _read(self, path: str) -> Optional[str]:
        try:
            fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC, dir_fd=self._root)
        except FileNotFoundError:
            return None
        with open(fd, encoding="ascii", errors="replace") as file:
            return file.read()

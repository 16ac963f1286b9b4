# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code that processes have mapped, from /proc/PID/maps (proc(5))."""

from __future__ import annotations

import os
import re
from typing import List, NamedTuple, Optional, Pattern, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

MAX_MAPS = 8 << 20
_MAX_REGIONS = 65536
_DELETED = b" (deleted)"
# addresses, permissions, offset, device, inode, path: only of executable mappings, because most are not
LINE = re.compile(
    rb"^([0-9a-f]+)-([0-9a-f]+) ..x. ([0-9a-f]+) ([0-9a-f]+:[0-9a-f]+) ([0-9]+)(?: +(.*))?$", re.MULTILINE
)
# a private, writable mapping of a file: the loader makes one of the data of each program and library that it loads
_DATA = re.compile(rb"^([0-9a-f]+)-([0-9a-f]+) .w-p ([0-9a-f]+) ([0-9a-f]+:[0-9a-f]+) ([0-9]+) +(/.*)$", re.MULTILINE)


class Region(NamedTuple):
    """One mapping: the addresses ``start`` (inclusive) to ``end`` (exclusive), from ``offset`` in the file.

    ``path`` is relative to the process's root; for memory without a file it is the kernel's name (``[vdso]``) or
    empty. ``deleted`` means that the kernel marks the file as no longer at its path. ``device`` is as the kernel
    writes it (``fd:01``).
    """

    start: int
    end: int
    offset: int
    inode: int
    path: bytes
    deleted: bool
    device: bytes = b"00:00"

    @property
    def is_file(self) -> bool:
        """Whether a file is mapped; named memory (memfd_create(2)) looks like a file but is not."""
        return self.has_inode and not self.path.startswith(b"/memfd:")

    @property
    def has_inode(self) -> bool:
        """Whether there is a file that can be opened and probed, if only through /proc/PID/map_files."""
        return self.path.startswith(b"/") and not self.path.startswith((b"/dev/zero", b"/SYSV", b"/anon_hugepage"))


def executable_regions(pid: int) -> List[Region]:
    """The executable mappings of a process, by address; empty for a process that has ended.

    The process can make the reader wait, so only a child reads them (see _core/patience.py).
    """
    return regions_of(pid, read_maps(pid))


def read_maps(pid: int) -> Optional[bytes]:
    """The lines of /proc/PID/maps about executable mappings, for ``regions_of``; it may have to wait."""
    data = read_file(f"/proc/{pid}/maps", MAX_MAPS)
    return None if data is None else b"\n".join(match[0] for match in LINE.finditer(data))


def regions_of(pid: int, lines: Optional[bytes]) -> List[Region]:
    """The mappings in what ``read_maps`` returned."""
    return parse_maps(lines, _root_of(pid)) if lines else []


def loaded_files(pid: int) -> Tuple[List[Region], List[Region]]:
    """The executable mappings of a process, and those of the data of programs and libraries.

    A file of which only the data is mapped has been loaded, and its code was moved to other memory.
    """
    data = read_file(f"/proc/{pid}/maps", MAX_MAPS)
    if not data:
        return [], []
    root = _root_of(pid)
    return parse_maps(data, root), parse_maps(data, root, _DATA)


def parse_maps(data: bytes, root: bytes = b"/", lines: Pattern[bytes] = LINE) -> List[Region]:
    """The executable mappings in a maps file; ``root`` is the process's root, which its paths begin with."""
    regions: List[Region] = []
    for match in lines.finditer(data):
        start, end, offset, device, inode, path = match.groups(b"")
        deleted = path.endswith(_DELETED)
        path = path[: -len(_DELETED)] if deleted else path
        # The kernel escapes only the newline.
        path = path.replace(b"\\012", b"\n")
        if root != b"/" and path.startswith(root + b"/"):
            path = path[len(root) :]
        regions.append(Region(int(start, 16), int(end, 16), int(offset, 16), int(inode), path, deleted, device))
        if len(regions) >= _MAX_REGIONS:
            break
    return regions


def _root_of(pid: int) -> bytes:
    """A process's root as a path in its mount namespace: paths in maps begin there, not at the root."""
    try:
        return os.readlink(f"/proc/{pid}/root".encode())
    except OSError:
        return b"/"

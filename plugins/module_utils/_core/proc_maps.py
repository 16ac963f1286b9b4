# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code that processes have mapped, from /proc/PID/maps (proc(5))."""

from __future__ import annotations

import os
import re
from typing import Iterable, Iterator, List, Match, NamedTuple, Optional, Pattern, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

_MAX_MAPS = 8 << 20
_MAX_REGIONS = 65536
_DELETED = b" (deleted)"
# addresses, permissions, offset, device, inode, path: only of executable mappings, because most are not
_LINE = re.compile(
    rb"^([0-9a-f]+)-([0-9a-f]+) ..x. ([0-9a-f]+) ([0-9a-f]+:[0-9a-f]+) ([0-9]+)(?: +(.*))?$", re.MULTILINE
)
# a private, writable mapping of a file: the loader makes one of the data of each program and library that it loads
_DATA = re.compile(rb"^([0-9a-f]+)-([0-9a-f]+) .w-p ([0-9a-f]+) ([0-9a-f]+:[0-9a-f]+) ([0-9]+) +(/.*)$", re.MULTILINE)

# any mapping: addresses, permissions, offset, device, inode, path
_ANY = re.compile(rb"([0-9a-f]+)-([0-9a-f]+) (....) ([0-9a-f]+) ([0-9a-f]+:[0-9a-f]+) ([0-9]+)(?: +(.*))?")
# paths that the kernel made up, of memory that is no file's
_MADE_UP = (b"/memfd:", b"/anon_hugepage", b"/dev/zero", b"/SYSV")
_WITHOUT_FILE = re.compile(
    rb"^\S+ ..x. \S+ \S+ [0-9]+ *(?:$|\[anon|/memfd:|/anon_hugepage|/dev/zero|/SYSV)", re.MULTILINE
)


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
    data = read_file(f"/proc/{pid}/maps", _MAX_MAPS)
    return None if data is None else b"\n".join(match[0] for match in _LINE.finditer(data))


def read_code(pid: int) -> Optional[bytes]:
    """``read_maps``, with code that a program has moved as the part of the file that it was; it may have to wait.

    Programs that want their code in huge pages copy it and put the copy in the place of the file's mapping.
    """
    data = read_file(f"/proc/{pid}/maps", _MAX_MAPS)
    if data is None:
        return None
    if not _WITHOUT_FILE.search(data):
        return b"\n".join(match[0] for match in _LINE.finditer(data))
    return b"\n".join(_as_in_file(data.split(b"\n")))


def _as_in_file(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of executable mappings.

    Memory without a file was a part of one where it fills the gap between two parts of that file exactly.
    """
    before: Optional[Match[bytes]] = None  # the last part of a file, unless something else lies behind it
    waiting: List[Match[bytes]] = []  # executable memory behind it
    end = 0
    for match in filter(None, map(_ANY.match, lines)):
        start, code, path = int(match[1], 16), match[3][2:3] == b"x", match[7] or b""
        of_file = path.startswith(b"/") and not path.startswith(_MADE_UP)
        if waiting and (start != end or of_file or not code):
            fills = start == end and before is not None and _place(before) == _place(match)
            yield from (_in_file(each, match) if fills else each[0] for each in waiting)
            waiting = []
        if start != end or not (code or of_file):
            before = None
        if code and before is not None and not of_file:
            waiting.append(match)
        elif code:
            yield match[0]
        before, end = match if of_file else before, int(match[2], 16)
    yield from (each[0] for each in waiting)


def _place(match: Match[bytes]) -> Tuple[object, ...]:
    """Device, inode, path, and where the file would begin in memory."""
    return (*match.group(5, 6, 7), int(match[1], 16) - int(match[4], 16))


def _in_file(match: Match[bytes], part: Match[bytes]) -> bytes:
    """The line of a mapping if it were one of the same file as another part."""
    offset = b"%08x" % (int(match[1], 16) - int(part[1], 16) + int(part[4], 16))
    return b"%s-%s " % (match[1], match[2]) + b" ".join([match[3], offset, part[5], part[6], part[7]])


def regions_of(pid: int, lines: Optional[bytes]) -> List[Region]:
    """The mappings in what ``read_maps`` returned."""
    return parse_maps(lines, _root_of(pid)) if lines else []


def loaded_files(pid: int) -> Tuple[List[Region], List[Region]]:
    """The executable mappings of a process, and those of the data of programs and libraries.

    A file of which only the data is mapped has been loaded, and its code was moved to other memory.
    """
    data = read_file(f"/proc/{pid}/maps", _MAX_MAPS)
    if not data:
        return [], []
    root = _root_of(pid)
    return parse_maps(data, root), parse_maps(data, root, _DATA)


def parse_maps(data: bytes, root: bytes = b"/", lines: Pattern[bytes] = _LINE) -> List[Region]:
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

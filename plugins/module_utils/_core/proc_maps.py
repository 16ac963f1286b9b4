# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What processes have mapped executable, from the host's /proc/PID/maps (proc(5)). Private to fleet.probe."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import List

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

_MAX_MAPS = 8 << 20
_MAX_REGIONS = 65536
_DELETED = b" (deleted)"


@dataclass(frozen=True)
class Region:
    """Executable memory: addresses from ``start`` up to ``end``, and where they lie in what is mapped.

    ``path`` is a file as the process sees it, from its own root; or what the kernel calls memory that is no file
    (``[vdso]``), or empty. ``deleted`` is the kernel's word that the path no longer leads to the file.
    """

    start: int
    end: int
    offset: int
    inode: int
    path: bytes
    deleted: bool

    @property
    def is_file(self) -> bool:
        """Whether a file is mapped here: memory that has a name (memfd_create(2)) is listed like one."""
        return self.path.startswith(b"/") and not self.path.startswith((b"/memfd:", b"/dev/zero", b"/SYSV"))


def executable_regions(pid: int) -> List[Region]:
    """What a process has mapped executable, in the order of addresses; nothing of one that is gone."""
    data = read_file(f"/proc/{pid}/maps", _MAX_MAPS)
    return parse_maps(data, _root_of(pid)) if data else []


def parse_maps(data: bytes, root: bytes = b"/") -> List[Region]:
    """The executable lines of a maps file; ``root`` is the process's own, which its paths begin with."""
    regions: List[Region] = []
    for line in data.split(b"\n"):
        # address perms offset dev inode path
        fields = line.split(None, 5)
        if len(fields) < 5 or b"x" not in fields[1]:
            continue
        path = fields[5] if len(fields) == 6 else b""
        deleted = path.endswith(_DELETED)
        path = path[: -len(_DELETED)] if deleted else path
        # The kernel escapes the newline alone.
        path = path.replace(b"\\012", b"\n")
        if root != b"/" and path.startswith(root + b"/"):
            path = path[len(root) :]
        start, _dash, end = fields[0].partition(b"-")
        regions.append(Region(int(start, 16), int(end, 16), int(fields[2], 16), int(fields[4]), path, deleted))
        if len(regions) >= _MAX_REGIONS:
            break
    return regions


def _root_of(pid: int) -> bytes:
    """A process's root as its mount namespace calls it: maps show paths from there, not from its root."""
    try:
        return os.readlink(f"/proc/{pid}/root".encode())
    except OSError:
        return b"/"

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the executable mappings of processes that have moved their code; stacks alone need it."""

from __future__ import annotations

import re
from typing import Iterable, Iterator, List, Match, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import LINE, MAX_MAPS

# any mapping: addresses, permissions, offset, device, inode, path
_ANY = re.compile(rb"([0-9a-f]+)-([0-9a-f]+) (....) ([0-9a-f]+) ([0-9a-f]+:[0-9a-f]+) ([0-9]+)(?: +(.*))?")
# paths that the kernel made up, of memory that is no file's
_MADE_UP = (b"/memfd:", b"/anon_hugepage", b"/dev/zero", b"/SYSV")
_WITHOUT_FILE = re.compile(
    rb"^\S+ ..x. \S+ \S+ [0-9]+ *(?:$|\[anon|/memfd:|/anon_hugepage|/dev/zero|/SYSV)", re.MULTILINE
)


def read_code(pid: int) -> Optional[bytes]:
    """``read_maps``, with code that a program has moved as the part of the file that it was; it may have to wait.

    Programs that want their code in huge pages copy it and put the copy in the place of the file's mapping.
    """
    data = read_file(f"/proc/{pid}/maps", MAX_MAPS)
    if data is None:
        return None
    if not _WITHOUT_FILE.search(data):
        return b"\n".join(match[0] for match in LINE.finditer(data))
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

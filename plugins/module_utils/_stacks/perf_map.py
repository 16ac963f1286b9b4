# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of just-in-time compiled code, from /tmp/perf-PID.map in the container.

Language runtimes write the file on request (python -X perf, node --perf-basic-prof, a JVM's agent): one line for each
function, ``START SIZE name`` with hexadecimal numbers (Linux, tools/perf/Documentation/jit-interface.txt). Any process
in the container can write to /tmp, so the file is used only if it is a regular file, not a link, and belongs to the
user of the process or to root, as perf requires.
"""

from __future__ import annotations

import bisect
import os
from typing import Dict, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside

_ROOT = 0
_CHUNK = 1 << 20
_MAX_READ = 32 << 20
_MAX_LINE = 4096
_MAX_MATCHES = 1 << 18  # a hostile file may cover every address with every line


def perf_map_names(inside: Inside, pid: int, user: int, addresses: Sequence[int]) -> Tuple[Dict[int, bytes], str]:
    """The names of the addresses that the file covers; if several lines cover an address, the last one counts.

    With them comes the reason why the file was not read, or not all of it, empty if it was or is not there. ``pid`` is
    the process's PID in its own PID namespace, ``user`` its uid on the host.
    """
    name = f"perf-{pid}.map"
    try:
        opened = inside.open_file(f"/tmp/{name}", follow=False)
    except ContainerError:
        there = name in inside.list_directory("/tmp")
        return {}, "it is no regular file, or cannot be read without privileges" if there else ""
    try:
        if os.fstat(opened.fd).st_uid not in (user, _ROOT):
            return {}, "it belongs neither to the user of the process nor to root"
        return _read(opened.fd, sorted(set(addresses)))
    except OSError as error:
        return {}, f"it cannot be read: {error.strerror}"
    finally:
        os.close(opened.fd)


def _read(fd: int, addresses: Sequence[int]) -> Tuple[Dict[int, bytes], str]:
    found: Dict[int, bytes] = {}
    rest, at, matches = b"", 0, 0
    while at < _MAX_READ and matches < _MAX_MATCHES:
        chunk = os.pread(fd, _CHUNK, at)
        at += len(chunk)
        lines = (rest + chunk).split(b"\n")
        # the last line may still be being written
        rest = lines.pop()[: _MAX_LINE + 1]
        for line in lines:
            matches += _take(line, addresses, found)
            if matches >= _MAX_MATCHES:
                break
        if not chunk:
            return found, ""
    return found, f"only its first {at >> 20} MiB are read"


def _take(line: bytes, addresses: Sequence[int], found: Dict[int, bytes]) -> int:
    """Names the addresses that a line covers; returns their number."""
    fields = line.split(b" ", 2)
    if len(fields) < 3 or len(line) > _MAX_LINE:
        return 0
    start, size = _number(fields[0]), _number(fields[1])
    if start is None or size is None:
        return 0
    first, last = bisect.bisect_left(addresses, start), bisect.bisect_left(addresses, start + size)
    found.update(dict.fromkeys(addresses[first:last], fields[2]))
    return last - first


def _number(text: bytes) -> Optional[int]:
    try:
        number = int(text, 16)
    except ValueError:
        return None
    return number if number >= 0 else None

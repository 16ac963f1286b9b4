# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of code that a program made while it ran, from /tmp/perf-PID.map in its container. Private to fleet.probe.

Runtimes write it on request (python -X perf, node --perf-basic-prof, a JVM's agent): one line for each function,
``START SIZE name`` with hexadecimal numbers (Linux, tools/perf/Documentation/jit-interface.txt). Whoever runs in the
container may write there: the file is believed only where it is a regular one, no link, and of the process's own user
or root, as perf itself wants it.
"""

from __future__ import annotations

import bisect
import os
from typing import Dict, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside

_ROOT = 0
_CHUNK = 1 << 20
_MAX_READ = 32 << 20
_MAX_LINE = 4096
_MAX_MATCHES = 1 << 18  # that many lines may each cover every address


def perf_map_names(inside: Inside, pid: int, user: int, addresses: Sequence[int]) -> Dict[int, bytes]:
    """The name of what lies at each of the addresses, as far as there is one; the last line that covers it counts.

    ``pid`` is the process's number as it knows it itself, ``user`` its user as the host numbers users.
    """
    try:
        opened = inside.open_file(f"/tmp/perf-{pid}.map", follow=False)
    except ContainerError:
        return {}
    try:
        if os.fstat(opened.fd).st_uid not in (user, _ROOT):
            return {}
        return _read(opened.fd, sorted(set(addresses)))
    except OSError:
        return {}
    finally:
        os.close(opened.fd)


def _read(fd: int, addresses: Sequence[int]) -> Dict[int, bytes]:
    found: Dict[int, bytes] = {}
    rest, at, matches = b"", 0, 0
    while at < _MAX_READ and matches < _MAX_MATCHES:
        chunk = os.pread(fd, _CHUNK, at)
        at += len(chunk)
        lines = (rest + chunk).split(b"\n")
        # what a program is writing just now has no end yet
        rest = lines.pop()[: _MAX_LINE + 1]
        for line in lines:
            matches += _take(line, addresses, found)
            if matches >= _MAX_MATCHES:
                break
        if not chunk:
            break
    return found


def _take(line: bytes, addresses: Sequence[int], found: Dict[int, bytes]) -> int:
    """Names the addresses that a line covers; how many they are."""
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

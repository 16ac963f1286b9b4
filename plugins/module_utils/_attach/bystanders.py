# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the processes that run a probed file although nobody asked for them: a uprobe on the file stops them, too."""

from __future__ import annotations

import functools
import os
import select
import signal
import time
from typing import Collection, Dict, List, NamedTuple, Optional, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region, executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import real_inode

BUDGET = 1.0  # seconds of CPU time for the mappings of all processes of the host
PATIENCE = 5.0  # seconds after which the child counts as stuck
GRACE = 0.25  # seconds that the killed child has to end
Identity = Tuple[int, int]  # st_dev and st_ino of the inode that a uprobe belongs to


class Bystanders(NamedTuple):
    """The PIDs of bystanders, ascending. ``sure`` is false where not all processes could be examined."""

    pids: List[int]
    sure: bool


class Search:
    """Looks for the processes that map one of the inodes and are not ``selected`` (PIDs), while the caller goes on.

    ``numbers`` are the inode numbers that such a mapping may show, which on an overlay can be the real inode's or the
    overlay's. A child reads the mappings: that can wait for their owners, and for whoever serves a file system. It ends
    with ``result`` or ``close``.
    """

    def __init__(self, identities: Collection[Identity], numbers: Collection[int], selected: Collection[int]) -> None:
        self._reader, writer = os.pipe()
        self._until = time.monotonic() + PATIENCE
        self._over = False  # whether the child has ended or is about to
        work = functools.partial(_search, writer, set(identities), set(numbers), set(selected))
        try:
            self._child = fork_child(work, [writer])
        except OSError:
            os.close(self._reader)
            raise
        finally:
            os.close(writer)

    def result(self) -> Bystanders:
        """Waits for the end of the search. To be called once."""
        data = bytearray()
        poll = select.poll()
        poll.register(self._reader, select.POLLIN)
        try:
            while poll.poll(max(0.0, self._until - time.monotonic()) * 1000):
                more = os.read(self._reader, 1 << 16)
                if not more:
                    self._over = True
                    break
                data += more
        finally:
            self.close()
        words = data.split()
        return Bystanders(sorted(int(word) for word in words if word.isdigit()), b"end" in words)

    def close(self) -> None:
        """Ends the child, wherever it is; to be called once, and not after ``result``."""
        os.close(self._reader)
        if not self._over:
            os.kill(self._child, signal.SIGKILL)
        reap(self._child, GRACE)


def _search(writer: int, identities: Set[Identity], numbers: Set[int], selected: Set[int]) -> None:
    """The child: writes a PID for each bystander, and ``end`` after the last process."""
    known: Dict[Tuple[object, ...], Optional[Identity]] = {}
    for pid in proc.list_pids():
        if time.process_time() > BUDGET:
            return
        if pid not in selected and _maps(pid, identities, numbers, known):
            os.write(writer, b"%d\n" % pid)
    os.write(writer, b"end\n")


def _maps(
    pid: int, identities: Set[Identity], numbers: Set[int], known: Dict[Tuple[object, ...], Optional[Identity]]
) -> bool:
    for region in executable_regions(pid):
        if not region.has_inode or region.inode not in numbers:
            continue
        # Processes of one mount namespace see one file by these numbers.
        key = region.device, region.inode, proc.namespace(pid, "mnt")
        if key not in known:
            known[key] = _identity(pid, region)
        if known[key] in identities:
            return True
    return False


def _identity(pid: int, region: Region) -> Optional[Identity]:
    try:
        fd = os.open(f"/proc/{pid}/map_files/{region.start:x}-{region.end:x}", os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        return real_inode(pid, fd)
    finally:
        os.close(fd)

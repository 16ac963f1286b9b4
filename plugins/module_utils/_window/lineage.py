# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mount namespace of processes that have ended before anybody looked at them.

A process is in its parent's namespace until it enters another, which is read from /proc if it still runs when it is
heard of, and cannot be known otherwise.
"""

from __future__ import annotations

from typing import Dict, Set

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import MAKERS
from ansible_collections.fleet.probe.plugins.module_utils._window.mmap_events import Ended, Event, Forked, Named

UNKNOWN = 0  # no mount namespace has this number


class Lineage:
    """The mount namespaces of processes, from the events about them in the order of their times."""

    def __init__(self) -> None:
        self._mounts: Dict[int, int] = {}
        self._makers: Set[int] = set()  # the processes of runtimes that are about to enter a container
        self._ended: Set[int] = set()
        self._ended_before: Set[int] = set()  # those that had ended at the last call of prune()

    def snapshot(self) -> None:
        """Takes the processes that run now."""
        for mount, pids in proc.mount_groups(proc.list_pids()).items():
            self._mounts.update(dict.fromkeys(pids, mount))

    def mount(self, pid: int) -> int:
        """The number of the namespace, or UNKNOWN."""
        return self._mounts.get(pid, UNKNOWN)

    def note(self, event: Event) -> None:
        """What has happened to a process."""
        if isinstance(event, Forked):
            if event.parent not in self._mounts:
                self._mounts[event.parent] = proc.namespace(event.parent, "mnt") or UNKNOWN
            self._mounts[event.pid] = self._mounts[event.parent]
            self._ended.discard(event.pid)
            self._ended_before.discard(event.pid)
            if event.parent in self._makers:
                self._makers.add(event.pid)
        elif isinstance(event, Named):
            making, made = (event.name + b"\n").startswith(MAKERS), event.pid in self._makers
            mount = proc.namespace(event.pid, "mnt")
            if mount is not None:
                self._mounts[event.pid] = mount
            elif made and not making:
                self._mounts[event.pid] = UNKNOWN
            if making:
                self._makers.add(event.pid)
            else:
                self._makers.discard(event.pid)
        elif isinstance(event, Ended):
            self._ended.add(event.pid)

    def prune(self) -> None:
        """Forgets the processes that had ended at the last call; their children may be heard of until then."""
        for pid in self._ended_before:
            self._mounts.pop(pid, None)
            self._makers.discard(pid)
        self._ended_before, self._ended = self._ended, set()

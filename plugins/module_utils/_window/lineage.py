# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mount namespace of processes that have ended before anybody looked at them."""

from __future__ import annotations

from typing import Dict, Set

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import ENDED, ENTERED, FORKED, Event

UNKNOWN = 0  # no mount namespace has this number


class Lineage:
    """The mount namespaces of processes: those that ran at first, and what each was reported to be in since."""

    def __init__(self) -> None:
        self._mounts: Dict[int, int] = {}
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
        """What has happened to a process. The namespaces of a new one are reported right after its fork."""
        if event.kind == FORKED:
            self._ended.discard(event.pid)
            self._ended_before.discard(event.pid)
        elif event.kind == ENTERED and isinstance(event.other, int):
            self._mounts[event.pid] = event.other
        elif event.kind == ENDED:
            self._ended.add(event.pid)

    def prune(self) -> None:
        """Forgets the processes that had ended at the last call; what they had mapped may be asked for until then."""
        for pid in self._ended_before:
            self._mounts.pop(pid, None)
        self._ended_before, self._ended = self._ended, set()

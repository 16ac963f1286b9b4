# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers that come and go while the window is open. Private to fleet.probe.

A process is looked at once, when its number is first seen in /proc. One in a mount namespace that was not
there before may be a new container's: the containers are then discovered anew. One in a container that is
watched may run a file that nobody ran before: what the probe targets is then looked up there again.
"""

from __future__ import annotations

import os
import time
from typing import Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership, pids_of

PERIOD = 0.25  # seconds between two looks
SETTLE = 2.0  # seconds for which a new mount namespace may belong to a container that is still being made
# What runs in a container that its runtime is still making, before it is what it is to be (runc, crun)
MAKERS = (b"runc:[", b"crun\n", b"conmon\n", b"youki")
PATIENCE = 1.0  # seconds between two looks into the same container, however many processes it starts

Taker = Callable[[Sequence[Container], Mapping[str, List[int]]], None]


class Watch:
    """Looks for changes on every ``tick``.

    ``take(containers, pids)`` is called with new containers, and with known ones that have new processes,
    whose host PIDs by container id are ``pids``; ``release(container)`` with a container that has ended.
    ``before`` are the processes (``proc.list_pids``) as they were before the containers were discovered: what
    came since then may have been missed. Their namespaces are not looked at, which a host with very many of them
    would feel; a newcomer in one that nobody knew costs one more discovery.
    """

    def __init__(
        self,
        selection: Selection,
        ownership: Ownership,
        coverage: Coverage,
        take: Taker,
        release: Callable[[Container], None],
        before: Iterable[int],
    ) -> None:
        self._selection, self._ownership, self._coverage = selection, ownership, coverage
        self._take, self._release = take, release
        self._seen = set(before)
        self._mounts: Dict[int, Container] = {place.namespaces["mnt"]: place for place in ownership.places}
        self._others: Set[Optional[int]] = {proc.host_namespace("mnt"), proc.namespace(os.getpid(), "mnt")}
        self._unsettled: Dict[int, float] = {}  # mount namespace -> until when it may turn out to be a container's
        self._making: Dict[int, Container] = {}  # those of them whose container is being made
        self._grown: Dict[str, List[int]] = {}  # container id -> new processes that were not looked into yet
        self._rested: Dict[str, float] = {}  # container id -> when it may be looked into again
        self._due = 0.0

    def tick(self) -> None:
        """One look, when it is time for one."""
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + PERIOD
        self._find_vanished()
        grown = self._new_processes(now)
        if any(mount not in self._making or not _being_made(self._making[mount]) for mount in self._unsettled):
            self._find_appeared(now)
        if grown:
            known = [container for container in self._ownership.places if container.id in grown]
            self._guard(known, grown)

    def finish(self) -> None:
        """The last look: who has ended by now."""
        self._find_vanished()

    def _new_processes(self, now: float) -> Dict[str, List[int]]:
        """Notes namespaces that were not there; returns new processes by container, where a look is due."""
        pids = set(proc.list_pids())
        for pid in sorted(pids - self._seen):
            mount = proc.namespace(pid, "mnt")
            if mount in self._mounts:
                self._grown.setdefault(self._mounts[mount].id, []).append(pid)
            elif mount is not None and mount not in self._others:
                self._unsettled.setdefault(mount, now + SETTLE)
        self._seen = pids
        due = [container for container in self._grown if now >= self._rested.get(container, 0.0)]
        self._rested.update(dict.fromkeys(due, now + PATIENCE))
        return {container: self._grown.pop(container) for container in due}

    def _find_appeared(self, now: float) -> None:
        found = discover(self._selection, processes=True)
        others = [container for container in found.containers if container.namespaces["mnt"] not in self._mounts]
        waited = set(self._making)
        self._making = {container.namespaces["mnt"]: container for container in others if _being_made(container)}
        made = [container for container in found.containers if container.namespaces["mnt"] not in self._making]
        selected = {container.id for container in found.selected}
        appeared = self._ownership.add(made, [container for container in made if container.id in selected])
        self._mounts.update({container.namespaces["mnt"]: container for container in appeared})
        self._coverage.note_appeared(appeared)
        for mount, until in list(self._unsettled.items()):
            if mount in self._mounts:
                del self._unsettled[mount]
            elif mount in self._making or mount in waited:
                self._unsettled[mount] = now + SETTLE
            elif now > until:  # it is somebody else's
                self._others.add(mount)
                del self._unsettled[mount]
        told = [container for container in appeared if self._ownership.can_tell(container)]
        for container in appeared:
            if container not in told:
                self._coverage.fail(
                    container,
                    "resolve",
                    f"Container {container.describe()} came when the window was open and has no cgroup of its own to "
                    "be told by; run the probe again to have it told by its mount namespace.",
                )
        if self._ownership.pending:
            self._guard(told, pids_of(told))

    def _find_vanished(self) -> None:
        for container in self._coverage.note_vanished():
            self._mounts.pop(container.namespaces["mnt"], None)
            self._grown.pop(container.id, None)
            self._release(container)

    def _guard(self, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """What fails for a container that came later costs that container alone."""
        try:
            self._take(containers, pids)
        except (ProbeError, OSError) as error:
            for container in containers:
                self._coverage.fail(container, "resolve", str(error))


def _being_made(container: Container) -> bool:
    comm = proc.read_file(f"/proc/{container.pid}/comm") or b""
    return comm.startswith(MAKERS)

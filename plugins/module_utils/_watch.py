# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers that come and go while the window is open. Private to fleet.probe.

A process is looked at once, when its number is first seen in /proc. One in a mount namespace that was not
there before may be a new container's: the containers are then discovered anew. One in a container that is
watched may run a file that nobody ran before: what the probe targets is then looked up there again.
"""

from __future__ import annotations

import time
from typing import Callable, Dict, List, Mapping, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils import _proc
from ansible_collections.fleet.probe.plugins.module_utils._coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._discovery import discover
from ansible_collections.fleet.probe.plugins.module_utils._errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._owners import Ownership, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._target import TargetOptions

PERIOD = 0.25  # seconds between two looks
SETTLE = 2.0  # seconds for which a new mount namespace may belong to a container that is still being made
# What runs in a container that its runtime is still making, before it is what it is to be (runc, crun)
MAKERS = (b"runc:[", b"crun", b"conmon", b"youki")

PATIENCE = 1.0  # seconds between two looks into the same container, however many processes it starts

Taker = Callable[[Sequence[Container], Mapping[str, List[int]]], None]


class Watch:
    """Looks for changes on every ``tick``.

    ``take(containers, pids)`` is called with new containers, and with known ones that have new processes,
    whose host PIDs by container id are ``pids``; ``release(container)`` with a container that has ended.
    """

    def __init__(
        self,
        target: TargetOptions,
        ownership: Ownership,
        coverage: Coverage,
        take: Taker,
        release: Callable[[Container], None],
    ) -> None:
        self._target, self._ownership, self._coverage = target, ownership, coverage
        self._take, self._release = take, release
        self._seen = set(_proc.list_pids())
        self._mounts: Dict[int, Container] = {place.namespaces["mnt"]: place for place in ownership.places}
        self._others: Set[int] = set(_proc.mount_groups()) - set(self._mounts)
        self._unsettled: Dict[int, float] = {}  # mount namespace -> until when it may turn out to be a container's
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
        if self._unsettled:
            self._find_appeared(now)
        if grown:
            known = [container for container in self._ownership.places if container.id in grown]
            self._guard(known, grown)

    def finish(self) -> None:
        """The last look: who has ended by now."""
        self._find_vanished()

    def _new_processes(self, now: float) -> Dict[str, List[int]]:
        """Notes namespaces that were not there; returns the new processes of watched containers, by id."""
        pids = set(_proc.list_pids())
        grown: Dict[str, List[int]] = {}
        for pid in sorted(pids - self._seen):
            mount = _proc.namespace(pid, "mnt")
            if mount in self._mounts:
                container = self._mounts[mount].id
                if now >= self._rested.get(container, 0.0) or container in grown:
                    grown.setdefault(container, []).append(pid)
                    self._rested[container] = now + PATIENCE
            elif mount is not None and mount not in self._others:
                self._unsettled.setdefault(mount, now + SETTLE)
        self._seen = pids
        return grown

    def _find_appeared(self, now: float) -> None:
        found = discover(self._target, processes=True)
        ready = [container for container in found.selected if not _being_made(container)]
        appeared = self._ownership.add(found.containers, ready)
        for container in appeared:
            self._mounts[container.namespaces["mnt"]] = container
            self._coverage.selected.append(container)
            self._coverage.appeared.append(container.id)
        for mount, until in list(self._unsettled.items()):
            if mount in self._mounts:
                del self._unsettled[mount]
            elif now > until:  # it is somebody else's
                self._others.add(mount)
                del self._unsettled[mount]
        if self._ownership.pending:
            self._guard(appeared, pids_of(appeared))

    def _find_vanished(self) -> None:
        for container in self._coverage.note_vanished():
            self._mounts.pop(container.namespaces["mnt"], None)
            self._release(container)

    def _guard(self, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """What fails for a container that came later costs that container alone."""
        try:
            self._take(containers, pids)
        except ProbeError as error:
            for container in containers:
                self._coverage.fail(container, "resolve", str(error))


def _being_made(container: Container) -> bool:
    comm = _proc.read_file(f"/proc/{container.pid}/comm") or b""
    return comm.startswith(MAKERS)

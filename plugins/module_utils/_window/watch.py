# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices containers that start and end during the window.

Each process is examined once, when its PID first appears in /proc. A process in a new mount namespace may belong to a
new container. Where the kernel shows that it does, the containers are discovered again: that takes a hundred times as
long as to look at the process, and programs that only unshare their mounts, such as other probes, come and go all the
time. A new process in a watched container may run a file that no process ran before, so the probe's target is resolved
there again.
"""

from __future__ import annotations

import math
import os
import time
from dataclasses import dataclass, field
from typing import Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Set

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import v2_root
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import (
    discover,
    list_processes,
    may_be_selected,
)
from ansible_collections.fleet.probe.plugins.module_utils._discover.sandbox import opaque
from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import MAKERS, shows_container
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._window.audit import Audit
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import BlindSpots
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock
from ansible_collections.fleet.probe.plugins.module_utils._window.newcomers import Newcomer, Newcomers

PERIOD = 0.25  # seconds between two looks
SHARE = 20  # processes are listed again after this many times as long as that took: 20,000 take 20 ms
LONGEST = 1.0  # seconds between two lists of them at most
SOON = 0.05  # seconds between two looks while a container is starting
SETTLE = 2.0  # seconds that a container may take to be created once its mount namespace exists
PATIENCE = 1.0  # seconds between two looks into one container, however many processes it starts

Taker = Callable[[Sequence[Container], Mapping[str, List[int]]], None]


@dataclass(eq=False, repr=False)
class _Unsettled:
    """A new mount namespace: until when its processes ``pids``, those seen so far, may turn out to be a container's."""

    until: float
    pids: List[int] = field(default_factory=list)


class Watch:
    """Looks for changes on every ``tick``.

    Calls ``take(containers, pids)`` with new containers and with known ones that have new processes, whose host PIDs
    are in ``pids`` by container id. Calls ``release(container)`` with a container that has ended.

    ``before`` are the PIDs (``proc.list_pids``) from before the containers were discovered, because discovery may have
    missed what started since. The namespaces of those processes are not read, which would be slow on a host with very
    many; so a later process in an unknown one of these namespaces costs one more discovery.

    ``newcomers`` watches from before that, too: a container may start and end before the first look.

    Notes in ``coverage`` what the programs did not see of containers that started in the window: the time before a look
    found them, or all of it if none did. Passes new processes to ``blind_spots``. ``clock`` is the window's.
    """

    def __init__(
        self,
        selection: Selection,
        ownership: Ownership,
        coverage: Coverage,
        take: Taker,
        release: Callable[[Container], None],
        before: Iterable[int],
        clock: WindowClock,
        blind_spots: BlindSpots,
        newcomers: Newcomers,
        audit: Optional[Audit] = None,
    ) -> None:
        self._selection, self._ownership, self._coverage = selection, ownership, coverage
        self._take, self._release, self._audit = take, release, audit
        self._seen = set(before)
        self._host: Set[Optional[int]] = {proc.host_namespace("mnt"), proc.namespace(os.getpid(), "mnt")}
        self._mounts: Dict[int, Container] = {}
        self._note_mounts(ownership.containers)
        self._others: Dict[int, Set[int]] = {}  # mount namespace of no selected container -> its processes
        self._unsettled: Dict[int, _Unsettled] = {}  # mount namespace -> that may turn out to belong to a container
        self._root = v2_root()
        self._making: Dict[int, Container] = {}  # mount namespace -> its container, which is still being created
        self._grown: Dict[str, List[int]] = {}  # container id -> new processes that were not examined yet
        self._rested: Dict[str, float] = {}  # container id -> when it may be examined again
        self._due = 0.0
        self._lists = 0.0  # when the processes are listed again
        self._clock = clock
        self._blind_spots = blind_spots
        self._opened: Optional[float] = None  # when the window opened
        self._newcomers = newcomers
        self._ended = math.inf

    def opened(self, ago: float) -> None:
        """Call this when the window has opened, ``ago`` seconds ago: only what is missed from then on counts."""
        self._opened = self._clock.now() - ago

    def tick(self) -> None:
        """Looks for changes if it is time, or if the kernel tells of a container that starts."""
        now = time.monotonic()
        news = self._newcomers.poll(self._clock.now())
        if not news and now < self._due:
            return
        starting = self._newcomers.starting(self._clock.now() - SETTLE)
        self._due = now + (SOON if starting else PERIOD)
        self._find_vanished()
        grown = self._new_processes(now) if news or starting or now >= self._lists else {}
        unknown = self._audit_all()
        if (
            unknown
            or self._newcomers.undecided(self._clock.now() - SETTLE)
            or any(self._shows_container(mount) for mount in self._unsettled)
        ):
            self._find_appeared(now)
        self._give_up(now)
        if self._audit is not None:
            if self._ownership.pending:
                self._guard([], {})
            self._audit.written()
        if grown:
            known = [container for container in self._ownership.containers if container.id in grown]
            self._guard(known, grown)

    def finish(self, ended: float = math.inf) -> None:
        """The last look: finds the containers that have ended, and those that no look found.

        ``ended`` is when the window ended, which may have been before its time: what began after that is not missing.
        """
        now = self._clock.now()
        self._ended = ended
        for mount, pids in proc.mount_groups(proc.list_pids() if self._blind_spots.kinds else ()).items():
            if mount in self._mounts:
                self._blind_spots.examine(self._mounts[mount].id, pids)
            elif self._ownership.include_host and mount == proc.host_namespace("mnt"):
                self._blind_spots.examine(None, pids)
        self._blind_spots.report(self._coverage, self._opened or now, now)
        self._find_vanished()
        self._newcomers.poll(now)
        if self._newcomers.pending or self._unsettled:
            self._find_missed(now)
        for newcomer in [*self._newcomers.gone, *self._newcomers.pending.values()]:
            if may_be_selected(self._selection, newcomer.match.id, newcomer.match.runtime):
                self._note_gap(
                    newcomer.match.id, "all of it", _why_missed(newcomer), newcomer.since, newcomer.until or now
                )
        if self._newcomers.lost:
            self._note_gap(
                None,
                "any container that started and ended between two looks",
                "The kernel could not report every new cgroup to this process.",
                0.0,
                now,
            )
        self._newcomers.close()

    def _find_missed(self, now: float) -> None:
        """Notes the selected containers that started too late to be probed."""
        found = discover(self._selection)
        self._newcomers.settle(found.containers, found.undecided)
        selected = {container.id for container in found.selected}
        for container in found.containers:
            if not self._known(container) and (container.id in selected or _being_made(container)):
                self._newcomers.pending.pop(container.cgroup.path, None)
                if not _being_made(container):  # else nothing of its own has run
                    reason = "It started when the window was about to close."
                    self._note_gap(container.id, "all of it", reason, self._clock.at_ticks(container.start_ticks), now)

    def _known(self, container: Container) -> bool:
        """Whether the container was taken, or has failed because nothing in it can be probed."""
        opaque_ids = [known.id for known in self._coverage.selected if known.sandbox is not None]
        return self._ownership.knows(container) or container.id in opaque_ids

    def _note_gap(self, container: Optional[str], what: str, reason: str, since: float, until: float) -> None:
        until = min(until, self._ended)
        if self._opened is not None and self._opened < until and since < self._ended:
            self._coverage.note_unwatched(container, what, reason, max(since, self._opened), until)

    def _new_processes(self, now: float) -> Dict[str, List[int]]:
        """Notes new mount namespaces; returns new processes by container id, for containers that are due for a look."""
        begun = time.thread_time()
        pids = set(proc.list_pids())
        self._lists = now + min(LONGEST, SHARE * (time.thread_time() - begun))
        for pid in sorted(pids - self._seen):
            mount = proc.namespace(pid, "mnt")
            if mount in self._mounts:
                self._grown.setdefault(self._mounts[mount].id, []).append(pid)
                self._blind_spots.examine(self._mounts[mount].id, [pid])
                if self._audit is not None:
                    self._audit.newcomer(pid, self._mounts[mount])
            elif mount is not None and mount not in self._host and not self._still_of_others(mount, pids):
                self._unsettled.setdefault(mount, _Unsettled(now + SETTLE)).pids.append(pid)
        self._seen = pids
        due = [container for container in self._grown if now >= self._rested.get(container, 0.0)]
        self._rested.update(dict.fromkeys(due, now + PATIENCE))
        return {container: self._grown.pop(container) for container in due}

    def _still_of_others(self, mount: int, pids: Set[int]) -> bool:
        """Whether a mount namespace is one that was found to belong to no selected container.

        The kernel reuses the number of one that has no processes any more.
        """
        if mount not in self._others:
            return False
        if not any(proc.namespace(pid, "mnt") == mount for pid in self._others[mount] & pids):
            self._others[mount] = _in_mount(mount, pids & self._seen)
        if not self._others[mount]:
            del self._others[mount]
        return mount in self._others

    def _audit_all(self) -> bool:
        """Whether the audit met a container that is not known."""
        if self._audit is None:
            return False
        self._audit.entered()
        return self._audit.look_again()

    def _note_mounts(self, containers: Iterable[Container]) -> None:
        mounts = {container.namespaces["mnt"]: container for container in containers}
        self._mounts.update({mount: container for mount, container in mounts.items() if mount not in self._host})

    def _shows_container(self, mount: int) -> bool:
        """Whether a discovery would find a container in an unsettled mount namespace that can be probed by now."""
        return not self._still_made(mount) and shows_container(self._unsettled[mount].pids, self._root)

    def _still_made(self, mount: int) -> bool:
        return mount in self._making and _being_made(self._making[mount])

    def _give_up(self, now: float) -> None:
        """Notes which of the unsettled mount namespaces belong to no selected container."""
        for mount, unsettled in list(self._unsettled.items()):
            if now > unsettled.until and not self._still_made(mount):
                self._others[mount] = _in_mount(mount, self._seen)
                del self._unsettled[mount]

    def _find_appeared(self, now: float) -> None:
        began = self._clock.now()
        found = discover(self._selection)
        others = [container for container in found.containers if container.namespaces["mnt"] not in self._mounts]
        waited = set(self._making)
        self._making = {container.namespaces["mnt"]: container for container in others if _being_made(container)}
        made = [container for container in found.containers if container.namespaces["mnt"] not in self._making]
        self._newcomers.poll(self._clock.now())  # those that were found are to be among those that are settled
        self._newcomers.settle(made, found.undecided)
        for reason in found.unknown:
            if reason not in [failure.reason for failure in self._coverage.failed]:
                self._coverage.fail(None, "discover", reason)
        for container in found.selected:
            if container.sandbox is not None and not self._known(container):
                self._coverage.note_appeared([container])
                self._coverage.fail(container, "resolve", opaque(container))
        selected = {container.id for container in found.selected if container.sandbox is None}
        appeared = self._ownership.add(made, [container for container in made if container.id in selected])
        list_processes(found, appeared)
        self._note_mounts(appeared)
        self._coverage.note_appeared(appeared)
        if self._audit is not None:
            self._audit.look(found.containers, found.members, found.seats, began)
        for mount, unsettled in list(self._unsettled.items()):
            if mount in self._mounts:
                del self._unsettled[mount]
            elif mount in self._making or mount in waited:
                unsettled.until = now + SETTLE
        distinct = [container for container in appeared if self._ownership.distinguishes(container)]
        for container in appeared:
            if container not in distinct:
                self._coverage.fail(
                    container,
                    "resolve",
                    f"Container {container.describe()} started during the window and has no cgroup of its own, so its "
                    "hits cannot be told apart; run the probe again, which then uses its mount namespace.",
                )
        if self._ownership.pending:
            self._guard(distinct, pids_of(distinct))
        now = self._clock.now()
        for container in distinct:
            self._blind_spots.examine(container.id, pids_of([container])[container.id])
            self._note_gap(
                container.id,
                "its beginning",
                "It started during the window and was probed from when it was found.",
                self._clock.at_ticks(container.start_ticks),
                now,
            )

    def _find_vanished(self) -> None:
        for container in self._coverage.note_vanished():
            self._mounts.pop(container.namespaces["mnt"], None)
            self._grown.pop(container.id, None)
            self._release(container)

    def _guard(self, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Calls ``take``; an error fails only the given containers, not the probe."""
        try:
            self._take(containers, pids)
        except (ProbeError, OSError) as error:
            for container in containers:
                self._coverage.fail(container, "resolve", str(error))


def _why_missed(newcomer: Newcomer) -> str:
    if newcomer.found and newcomer.until:
        return "It ended before a runtime had named it, so it is unknown whether the options select it."
    if newcomer.found:
        return (
            "It is in no runtime's list, so it is unknown whether the options select it; set endpoints to its engine's "
            "socket."
        )
    if newcomer.until:
        return "It started and ended before a look found it."
    return "It was not found by any look at the host's processes."


def _in_mount(mount: int, pids: Iterable[int]) -> Set[int]:
    return {pid for pid in pids if proc.namespace(pid, "mnt") == mount}


def _being_made(container: Container) -> bool:
    comm = proc.read_file(f"/proc/{container.pid}/comm") or b""
    return comm.startswith(MAKERS)

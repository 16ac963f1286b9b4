# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the container that the program finds for each process with the one that discovery found.

The two can differ: discovery sees every cgroup and namespace, while the program only looks up keys. A process that the
program would count for no container, or for another one, gets a key of its own where that is safe. Otherwise it is
named in ``coverage.unwatched``, so that a result is complete only if every process of every selected container counts.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.child import CHILD_NAME
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup as cgroups
from ansible_collections.fleet.probe.plugins.module_utils._discover.arguments import reading_arguments
from ansible_collections.fleet.probe.plugins.module_utils._discover.scan import MAKERS, scan
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_INDEX, Ownership, Seat
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock

PERIOD = 2.0  # seconds between two looks at all processes
SHARE = 0.02  # of a CPU at most, for those looks
MOST_NAMED = 20  # processes of one container

Seats = Mapping[str, Sequence[int]]
ProcessKey = Tuple[int, int]  # PID and start


@dataclass(eq=False, repr=False)
class _Lapse:
    """A process that did not count for its container since a time."""

    container: Optional[str]
    what: str
    reason: str
    since: float
    until: Optional[float] = None


class _Members:
    """The processes of a container: those that discovery found, and others in namespaces that are its own."""

    def __init__(self, container: Container, pids: Iterable[int], host_mount: Optional[int]) -> None:
        self._container, self._pids, self._host_mount = container, set(pids), host_mount

    def __contains__(self, pid: object) -> bool:
        if pid in self._pids:
            return True
        if not isinstance(pid, int):
            return False
        mount = proc.namespace(pid, "mnt")
        return mount is not None and mount != self._host_mount and mount == self._container.namespaces["mnt"]


class Audit:
    """The comparison, before the window and while it is open.

    ``root`` is where cgroup v2 is mounted, ``found_by`` as in ``Probe``, ``clock`` is the window's. After a look,
    ``ownership`` may have keys that are not written yet.
    """

    def __init__(
        self, ownership: Ownership, coverage: Coverage, root: Optional[str], found_by: str, clock: WindowClock
    ) -> None:
        self._ownership, self._coverage, self._root, self._found_by = ownership, coverage, root, found_by
        self._clock = clock
        self._host_mount = proc.host_namespace("mnt")
        self._ids: Dict[ProcessKey, str] = {}  # init process -> container id
        self._containers: Dict[str, Container] = {}
        self._members: Mapping[str, Sequence[int]] = {}
        self._lapses: Dict[ProcessKey, _Lapse] = {}
        self._repaired: List[_Lapse] = []  # whose keys are not in the map yet
        self._entering: Dict[int, Container] = {}  # PID -> the container that it is entering
        self._pins: Dict[int, int] = {}  # mount namespace -> a descriptor, without which the kernel reuses the number
        self._open = False  # whether the window may be open
        self._looked: Optional[float] = None
        self._due = 0.0

    def look(
        self,
        containers: Sequence[Container],
        members: Mapping[str, Sequence[int]],
        seats: Mapping[str, Seats],
        began: float,
    ) -> None:
        """Compares all processes of all containers, as the discovery that ``began`` then (epoch seconds) found them."""
        self._ids = {(one.pid, one.start_ticks): one.id for one in containers}
        self._containers = {one.id: one for one in containers}
        self._compare(members, seats, began)

    def look_again(self) -> bool:
        """Compares the processes of now, if it is time; returns whether there are containers that are not known."""
        if time.monotonic() < self._due:
            return False
        return self._scan()

    def written(self) -> None:
        """The keys that were given so far are in the map: only from now on do hits count by them."""
        now = self._clock.now()
        for lapse in self._repaired:
            lapse.until = now
        self._repaired = []

    def _scan(self) -> bool:
        began = self._clock.now()
        try:
            # Discovery has warned of processes that withhold their arguments; here they only cost a name for a cgroup.
            with reading_arguments([]):
                found = scan(lambda _path: None)
        except HostError:
            return False
        members: Dict[str, Sequence[int]] = {}
        seats: Dict[str, Seats] = {}
        for one in found:
            container_id = self._ids.get((one.pid, one.stat.start_ticks))
            if container_id is not None:
                members[container_id], seats[container_id] = one.pids, one.seats
        self._compare(members, seats, began)
        return len(members) < len(found)

    def _compare(self, members: Mapping[str, Sequence[int]], seats: Mapping[str, Seats], found_at: float) -> None:
        began, now = time.monotonic(), self._clock.now()
        self._members = members
        chains: Dict[str, List[int]] = {}
        astray: Set[ProcessKey] = set()
        for container_id, pids in members.items():
            container = self._containers[container_id]
            for path, seated in (seats.get(container_id) or {"": pids}).items():
                chain = chains.get(path)
                if chain is None:
                    chain = chains[path] = self._chain(path)
                if not self._counts(container, seated, chain):
                    astray |= self._mend(container, path, chain, seated, now)
        for key, lapse in self._lapses.items():
            if lapse.until is None and key not in astray and lapse not in self._repaired:
                lapse.until = now
        # Where each process was is known from the time before they were read.
        self._looked = found_at
        self._due = time.monotonic() + max(PERIOD, (time.monotonic() - began) / SHARE)

    def newcomer(self, pid: int, container: Container) -> None:
        """Compares one process that came later, in the mount namespace of ``container``."""
        path = (proc.cgroup_of(pid) or {}).get("")
        if path is None:
            return
        chain = self._chain(path)
        if self._counts(container, [pid], chain):
            return
        if _is_entering(pid):
            self._entering[pid] = container
            return
        self._mend(container, path, chain, [pid], self._clock.now())

    def entered(self) -> None:
        """Compares those that were still entering a container when they were compared before."""
        entering, self._entering = self._entering, {}
        for pid, container in entering.items():
            self.newcomer(pid, container)

    def opens(self) -> None:
        """From now on a process that gets a key late has been missed for a time."""
        self._open = True

    def finish(self, started: Optional[float], ended: Optional[float]) -> None:
        """The last look: writes down what did not count between the window's start and end, in epoch seconds.

        Both are None in check mode.
        """
        if started is not None:
            self.entered()
            self._scan()
        for fd in self._pins.values():
            os.close(fd)
        self._pins = {}
        named: Dict[Optional[str], List[_Lapse]] = {}
        for lapse in self._lapses.values():
            until = self._clock.now() if lapse.until is None else lapse.until
            lapse.since, lapse.until = max(lapse.since, started or 0.0), min(until, ended or until)
            if lapse.since <= lapse.until:
                named.setdefault(lapse.container, []).append(lapse)
        for container, lapses in named.items():
            for lapse in lapses[:MOST_NAMED]:
                self._coverage.note_unwatched(container, lapse.what, lapse.reason, lapse.since, lapse.until or 0.0)
            rest = lapses[MOST_NAMED:]
            if rest:
                since, until = min(one.since for one in rest), max(one.until or 0.0 for one in rest)
                self._coverage.note_unwatched(container, f"{len(rest)} more processes", rest[0].reason, since, until)

    def _chain(self, path: str) -> List[int]:
        """The ids of a cgroup and those above it; empty for one that is not below the root that this process sees."""
        chain: List[int] = []
        if self._root is None or not path.startswith("/") or path.startswith("/.."):
            return chain
        at = path.rstrip("/")
        try:
            while at:
                chain.append(os.stat(self._root + at).st_ino)
                at = at.rpartition("/")[0]
            chain.append(os.stat(self._root).st_ino)
        except OSError:
            return []
        return chain

    def _counts(self, container: Container, pids: Sequence[int], chain: Sequence[int]) -> bool:
        if self._found_by != "task" and not (self._found_by == "socket" and self._ownership.by_cgroup(container)):
            return True
        expected = self._ownership.expected(container.id)
        if not self._ownership.by_mount or self._found_by == "socket":
            return self._ownership.decides(Seat(chain)) == expected
        return all(self._ownership.decides(self._seat(pid, chain)) == expected for pid in pids)

    def _seat(self, pid: int, chain: Sequence[int]) -> Seat:
        mount = proc.namespace(pid, "mnt") if self._found_by == "task" else None
        return Seat(chain, mount, proc.namespace(pid, "pid"))

    def _mend(
        self, container: Container, path: str, chain: Sequence[int], pids: Sequence[int], now: float
    ) -> Set[ProcessKey]:
        """Gives processes a key, or names them; returns those that still do not count as they should."""
        ownership, astray = self._ownership, set()
        expected = ownership.expected(container.id)
        for pid in pids:
            stat, seat = proc.read_stat(pid), self._seat(pid, chain)
            if stat is None or stat.state in "ZX" or ownership.decides(seat) == expected or _is_entering(pid):
                continue
            key, before = (pid, stat.start_ticks), ownership.decides(seat)
            repaired = expected is not None and self._adopt(container, expected, path, pid, seat)
            if not repaired:
                astray.add(key)
            if repaired and not self._open:
                continue
            lapse = self._lapses.setdefault(
                key,
                _Lapse(
                    self._index_id(before) if expected is None else container.id,
                    _what(pid, path),
                    self._reason(container, expected, before),
                    max(self._clock.at_ticks(stat.start_ticks), self._looked or now),
                ),
            )
            lapse.until = None
            if repaired:
                self._repaired.append(lapse)
        return astray

    def _adopt(self, container: Container, expected: int, path: str, pid: int, seat: Seat) -> bool:
        """Gives the cgroup or the mount namespace of a process a key; False if others are in both."""
        members = _Members(container, self._members.get(container.id, ()), self._host_mount)
        if self._root is not None and path != "/" and seat.cgroups:
            shared = cgroups.shared(self._root, path, members)
            if not shared and self._ownership.adopt_cgroup(expected, seat.cgroups):
                return self._ownership.decides(seat) == expected
        foreign = any(
            one.namespaces["mnt"] == seat.mount and self._ownership.expected(one.id) != expected
            for one in self._containers.values()
        )
        if seat.mount is None or foreign or seat.mount == proc.namespace(os.getpid(), "mnt"):
            return False
        try:
            pin = os.open(f"/proc/{pid}/ns/mnt", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        if os.fstat(pin).st_ino == seat.mount and self._ownership.adopt_mount(expected, seat.mount):
            self._pins[seat.mount] = pin
            return self._ownership.decides(seat) == expected
        os.close(pin)
        return False

    def _reason(self, container: Container, expected: Optional[int], found: Optional[int]) -> str:
        if expected is None:
            return f"It runs in container {container.describe()}, which is not selected, but its hits count here."
        if found is None:
            return (
                "Its hits count for no container: its cgroup is not below the container's own and holds processes of "
                "others, or cannot be looked up."
            )
        other = self._index_id(found)
        return f"Its hits count for {self._containers[other].describe() if other in self._containers else 'the host'}."

    def _index_id(self, index: Optional[int]) -> Optional[str]:
        if index is None or index == HOST_INDEX:
            return None
        return self._ownership.containers[index].id


def _is_entering(pid: int) -> bool:
    """Whether a runtime's process is about to enter a container, or a helper of a probe looks at its files."""
    comm = proc.read_file(f"/proc/{pid}/comm")
    return comm is None or comm.startswith((*MAKERS, CHILD_NAME))


def _what(pid: int, path: str) -> str:
    numbers = proc.read_nspid(pid) or [pid]
    inner = f" ({numbers[-1]} in the container)" if len(numbers) > 1 else ""
    return f"process {pid}{inner}, cgroup {printable_text(path or '/')}"

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes of the selected containers, as they start, enter and end, for probes that attach to each of them."""

from __future__ import annotations

import os
import time
from typing import Collection, Dict, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import linux, proc
from ansible_collections.fleet.probe.plugins.module_utils._core.child import CHILD_NAME
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import (
    ENDED,
    ENTERED,
    FORKED,
    NAMED,
    Event,
    TaskEvents,
)

STARTED = "It started during the window"
ENTERED_IT = "It entered the container during the window"
RESUMED = "One of its threads executed a program, which ends the attachment to the process"
LEADERLESS = "Its first thread has ended, so what the others map or execute from then on has no breakpoint"
MOVED = "It was moved into the container during the window, which the kernel does not report"
SHARING = "It shares the memory of the process that started it"
UNREPORTED = "The kernel could not report all new processes to this one"


class Newcomer(NamedTuple):
    """A process that was not attached to ``since`` then; ``until`` is its end, None while it lives.

    Times are in seconds of the monotonic clock. ``reason`` is one of the sentences above. Without a container (and a
    PID) it stands for any process that is new.
    """

    pid: int
    container: Optional[str]
    since: float
    until: Optional[float]
    reason: str


class _Member(NamedTuple):
    container: str
    start: Optional[int]  # clock ticks since boot


class Members:
    """Follows the kernel's records from now on; raises HostError if it does not give any.

    A process that shares the memory of its parent, as between vfork(2) and execve(2), is no member yet: with an
    attachment to both, a hit of either may count twice.
    """

    def __init__(self) -> None:
        try:
            linux.same_memory(os.getpid(), os.getpid())
        except OSError as error:
            raise HostError(
                f"This kernel ({os.uname().release}) does not tell which processes share memory (kcmp: "
                f"{error.strerror}); it needs CONFIG_KCMP"
            ) from error
        self._events = TaskEvents()  # before the processes are listed, so that none is missed
        self._polled = time.monotonic()
        self._members: Dict[int, _Member] = {}
        self._mounts: Dict[int, str] = {}
        self._helpers: Set[int] = set()  # of this and other probes: they enter containers to read files
        self._leaderless: Dict[int, float] = {}  # members whose first thread has ended, and when
        self._sharing: Dict[int, Newcomer] = {}  # those that share memory, and since when
        self._parents: Dict[int, int] = {}
        self._seen: Set[int] = set()  # whatever was a member or a newcomer

    def of(self, containers: Collection[str]) -> List[int]:
        """The PIDs of the processes of these containers (ids)."""
        found = {pid for pid, member in self._members.items() if member.container in containers}
        return sorted(found - set(self._sharing))

    def admit(self, containers: Sequence[Container], pids: Mapping[str, Collection[int]]) -> None:
        """Makes all processes of containers members; ``pids`` are those that are known, by container id."""
        host, known_before = proc.host_namespace("mnt"), set(self._members)
        for container in containers:
            known = pids.get(container.id, ())
            for mount in {container.namespaces.get("mnt"), *(proc.namespace(pid, "mnt") for pid in known)}:
                if mount is not None and mount != host:
                    self._mounts.setdefault(mount, container.id)
            for pid in known:
                self._add(pid, container.id)
        for mount, members in proc.mount_groups(proc.list_pids()).items():
            for pid in members if mount in self._mounts else ():
                self._add(pid, self._mounts[mount])
        for pid in set(self._members) - known_before:
            stat = proc.read_stat(pid)
            if stat is not None and stat.ppid in self._members:
                self._parents[pid] = stat.ppid
                if self._shares(pid):
                    self._sharing[pid] = Newcomer(pid, self._members[pid].container, self._polled, None, SHARING)

    def forget(self, container: Container) -> None:
        """The container has ended."""
        self._members = {pid: member for pid, member in self._members.items() if member.container != container.id}
        self._mounts = {mount: owner for mount, owner in self._mounts.items() if owner != container.id}

    def _add(self, pid: int, container: str) -> None:
        if pid not in self._members and not _is_helper(pid):
            self._members[pid] = _Member(container, proc.start_ticks(pid))
            self._seen.add(pid)

    def poll(self) -> List[Newcomer]:
        """The processes that have become members since the last call."""
        before = set(self._members)
        found: Dict[int, Newcomer] = {}
        for event in self._events.poll():
            self._take(event, found)
        for pid, newcomer in found.items():
            self._seen.add(pid)
            if newcomer.until is not None and _goes_on(pid, proc.read_stat(pid)):
                newcomer = found[pid] = newcomer._replace(until=None)  # its first thread alone has ended
            if newcomer.until is None and newcomer.container is not None:
                self._members[pid] = _Member(newcomer.container, proc.start_ticks(pid))
        if self._events.lost:
            self.admit([], {})
            for pid in sorted(set(self._members) - before - set(found)):
                found[pid] = Newcomer(pid, self._members[pid].container, self._polled, None, STARTED)
            found[0] = Newcomer(0, None, self._polled, time.monotonic(), UNREPORTED)
        for newcomer in self._resumed():
            found[newcomer.pid] = newcomer
        self._polled = time.monotonic()
        return self._apart(found)

    def _apart(self, found: Dict[int, Newcomer]) -> List[Newcomer]:
        """Those of ``found``, and of the ones before, that do not share memory with a member any more."""
        waiting = {**self._sharing, **found}
        self._sharing = {
            pid: newcomer for pid, newcomer in waiting.items() if newcomer.until is None and self._shares(pid)
        }
        return [newcomer for pid, newcomer in waiting.items() if pid not in self._sharing]

    def _shares(self, pid: int) -> bool:
        parent = self._parents.get(pid)
        try:
            return parent in self._members and parent is not None and linux.same_memory(pid, parent)
        except OSError:  # one of them has ended
            return False

    def _take(self, event: Event, found: Dict[int, Newcomer]) -> None:
        pid, number = event.pid, event.other if isinstance(event.other, int) else 0
        if event.kind == FORKED:
            for known in (self._members, self._leaderless, self._sharing, self._parents):
                known.pop(pid, None)  # of a process that had this number
            parent = self._members.get(number)
            container = parent.container if parent else None
            if container is None and number in found:
                container = found[number].container
            if number == os.getpid():
                self._helpers.add(pid)
            elif container is not None:
                found[pid] = Newcomer(pid, container, event.time, None, STARTED)
                self._parents[pid] = number
        elif event.kind == NAMED and event.other == CHILD_NAME and pid not in self._members:
            self._helpers.add(pid)
        elif event.kind == ENTERED:
            container = self._mounts.get(number)
            if container is not None and pid not in self._members and pid not in found and pid not in self._helpers:
                found[pid] = Newcomer(pid, container, event.time, None, ENTERED_IT)
        elif event.kind == ENDED:
            self._helpers.discard(pid)
            if pid in found:
                found[pid] = found[pid]._replace(until=event.time)
            elif pid in self._sharing:
                self._sharing[pid] = self._sharing[pid]._replace(until=event.time)
                self._members.pop(pid, None)
            elif pid in self._members:
                self._leaderless.setdefault(pid, event.time)

    def _resumed(self) -> List[Newcomer]:
        """Members that go on although their first thread has ended: another thread has executed a program.

        It has become the first thread then, and the attachment is still with the one that ended.
        """
        found = []
        for pid, since in list(self._leaderless.items()):
            member, stat = self._members.get(pid), proc.read_stat(pid)
            if member is None or stat is None or stat.start_ticks != member.start:
                self._members.pop(pid, None)
            elif stat.state not in "ZX":  # with another thread as its first
                found.append(Newcomer(pid, member.container, since, None, RESUMED))
            elif _goes_on(pid, stat):
                continue  # it is ending, or executing, or goes on without its first thread
            else:
                self._members.pop(pid, None)
            del self._leaderless[pid]
        return found

    def last(self, containers: Sequence[Container]) -> List[Newcomer]:
        """After the window: what was not attached to at its end; then ends the kernel's records."""
        found = self.poll()
        found += [newcomer._replace(reason=SHARING) for newcomer in self._sharing.values()]
        for pid, since in self._leaderless.items():
            if pid in self._members:
                found.append(Newcomer(pid, self._members[pid].container, since, None, LEADERLESS))
        homes = {one.cgroup.path: one.id for one in containers if one.cgroup.own and one.cgroup.version == 2}
        for pid in proc.list_pids() if homes else ():
            if pid not in self._seen and not _is_helper(pid):
                path = (proc.cgroup_of(pid) or {}).get("", "")
                home = next((homes[each] for each in homes if proc.is_within(path, each)), None)
                if home is not None:
                    found.append(Newcomer(pid, home, 0.0, None, MOVED))
        self.close()
        return found

    def close(self) -> None:
        """Ends the kernel's records."""
        self._events.close()


def _goes_on(pid: int, stat: Optional[proc.Stat]) -> bool:
    """Whether a process has a thread that has not ended."""
    return stat is not None and (stat.state not in "ZX" or any(tid != pid for tid in proc.threads_of(pid)))


def _is_helper(pid: int) -> bool:
    return (proc.read_file(f"/proc/{pid}/comm") or b"").rstrip() == CHILD_NAME


def shortened(gaps: Sequence[Tuple[Newcomer, float, float]], most: int) -> List[Tuple[Newcomer, float, float, int]]:
    """At most ``most`` gaps of each container, each from when to when and of how many processes."""
    by_container: Dict[Optional[str], List[Tuple[Newcomer, float, float]]] = {}
    for gap in gaps:
        by_container.setdefault(gap[0].container, []).append(gap)
    found: List[Tuple[Newcomer, float, float, int]] = []
    for each in by_container.values():
        found += [(newcomer, since, until, 1) for newcomer, since, until in each[:most]]
        rest = each[most:]
        if rest:
            since, until = min(gap[1] for gap in rest), max(gap[2] for gap in rest)
            found.append((rest[0][0], since, until, len(rest)))
    return found

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices files that processes of containers map: by dlopen(3), or by executing a program.

A child of its own takes the kernel's notices and reads the processes' mappings, because that waits for a lock which
its owner can hold as long as it likes (mmap_lock), and the process that keeps the window must not wait. The child reads
/proc alone.
"""

from __future__ import annotations

import functools
import json
import os
import select
import signal
import socket
import time
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, is_busy, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import (
    ENDED,
    MAPPINGS,
    Event,
    File,
    TaskEvents,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.lineage import UNKNOWN, Lineage

PERIOD = 0.1  # seconds between two questions, if there is little to look at
SHARE = (
    20  # an answer that took long is followed by a rest this many times as long, so that the host feels little of it
)
LONGEST = 1.0  # seconds that a rest takes at most
BUSY_PATIENCE = 2.0  # seconds that the last look may take longer on a busy host
READY = 1.0  # seconds that the child has to begin
PATIENCE = 5.0  # seconds without an answer after which the child counts as stuck
GRACE = 0.25  # seconds that the killed child has to end; it holds nothing but its own socket
BUDGET = 0.5  # seconds of CPU time that one answer may take; the rest comes first in the next one

_NO_DISK = "00:"  # begins the device of a file system without a block device, such as overlay

FileKey = Tuple[str, str, int]  # path in the process's root, device and inode as in /proc/PID/maps


class Sighting(NamedTuple):
    """A file that a process has mapped.

    ``since`` is when it was not yet there (monotonic; 0.0: never looked). With ``until`` the process has ended, and
    ``mount`` is the mount namespace that it was in, by which the parent finds its container; 0: unknown.
    """

    container: Optional[str]
    pid: int
    file: FileKey
    since: float
    until: Optional[float] = None
    mount: int = UNKNOWN


class Lookout:
    """The parent's side. ``meant`` says which files matter, by the path; each file of a container is reported once.

    ``lost`` has the spans of time (monotonic) for which the kernel could not report everything.
    """

    def __init__(self, meant: Callable[[str], bool]) -> None:
        self._meant = meant
        self._pid = -1
        self._channel: Optional[socket.socket] = None
        self._data = bytearray()
        self._told: Optional[List[Any]] = None
        self._forget: List[Tuple[str, FileKey]] = []
        self._asked = 0.0
        self._due = 0.0
        self._waiting = False
        self.lost: List[Tuple[float, float]] = []
        self.stuck = False

    def start(self) -> None:
        """From now on nothing that is mapped is missed. Call it before the processes' mappings are read."""
        channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._pid = fork_child(functools.partial(_serve, theirs, self._meant), [theirs.fileno()])
        theirs.close()
        channel.setblocking(False)
        self._channel = channel
        self._asked, self._waiting = time.monotonic(), True
        self._receive(READY)

    def tick(self, containers: Sequence[Container], now: float) -> List[Sighting]:
        """What the child has found since the last call; asks it again when it is time."""
        if self.stuck:
            return []
        found = self._receive(0.0)
        if self._waiting and now - self._asked > PATIENCE:
            self.stuck = True
            self.close()
        elif not self._waiting and now >= self._due:
            self._ask(containers, now, thorough=False)
        return found

    def forget(self, container: str, file: FileKey) -> None:
        """Reports the file again when another process has it."""
        self._forget.append((container, file))

    def last(self, containers: Sequence[Container], timeout: float) -> Tuple[List[Sighting], bool]:
        """A last look at every process; False where it did not end in time.

        A child that runs, or waits for a processor, is given BUSY_PATIENCE more.
        """
        found: List[Sighting] = []
        until = time.monotonic() + timeout
        at_most = until + BUSY_PATIENCE
        thorough = False
        while not self.stuck:
            if not self._waiting:
                if thorough:
                    return found, True
                self._ask(containers, time.monotonic(), thorough=True)
                thorough = True
            left = until - time.monotonic()
            if self._channel is None:
                break
            if left <= 0:
                if time.monotonic() > at_most or not is_busy(self._pid):
                    break
                left = PERIOD
            found += self._receive(left)
        return found, False

    def close(self) -> None:
        """Ends the child."""
        if self._channel is None:
            return
        self._channel.close()
        self._channel = None
        os.kill(self._pid, signal.SIGKILL)
        reap(self._pid, GRACE)

    def _ask(self, containers: Sequence[Container], now: float, thorough: bool) -> None:
        if self._channel is None:
            return
        known = [
            [each.id, each.namespaces.get("mnt", 0), each.cgroup.path if each.cgroup.own else ""]
            + [process.pid for process in each.processes]
            for each in containers
        ]
        question = {
            "thorough": thorough,
            "containers": None if known == self._told else known,
            "forget": self._forget,
        }
        self._told, self._forget, self._asked, self._waiting = known, [], now, True
        try:
            self._channel.setblocking(True)
            self._channel.sendall(json.dumps(question).encode("ascii") + b"\n")
            self._channel.setblocking(False)
        except OSError:
            self.stuck = True

    def _receive(self, timeout: float) -> List[Sighting]:
        """The sightings of an answer that has arrived completely; waits for more of it up to ``timeout`` seconds."""
        if not self._waiting or self._channel is None:
            return []
        if timeout:
            poll = select.poll()
            poll.register(self._channel, select.POLLIN)
            poll.poll(timeout * 1000)
        try:
            while True:
                data = self._channel.recv(1 << 16)
                if not data:
                    self.stuck = True
                    return []
                self._data += data
        except BlockingIOError:
            pass
        except OSError:
            self.stuck = True
            return []
        if not self._data.endswith(b"\n"):
            return []
        answer, self._data, self._waiting = json.loads(self._data), bytearray(), False
        self._due = time.monotonic() + min(LONGEST, max(PERIOD, SHARE * answer["cost"]))
        self.lost.extend((float(since), float(until)) for since, until in answer["lost"])
        return [
            Sighting(container, pid, (path, device, inode), since, until, mount)
            for container, pid, path, device, inode, since, until, mount in answer["found"]
        ]


def _serve(channel: socket.socket, meant: Callable[[str], bool]) -> None:
    """The child: answers until the parent closes the channel."""
    os.setpriority(os.PRIO_PROCESS, 0, 0)
    channel.setblocking(True)
    notices = Notices()
    looker = Looker(meant)
    _answer(channel, [], notices, 0.0)
    looker.lineage.snapshot()
    data = b""
    while True:
        notices.wait(channel)
        more = channel.recv(1 << 16)
        if not more:
            return
        data += more
        if not data.endswith(b"\n"):
            continue
        question, data = json.loads(data), b""
        if question["containers"] is not None:
            looker.set_containers(question["containers"])
        for container, file in question["forget"]:
            looker.forget(container, (file[0], file[1], file[2]))
        begun = time.process_time()
        found = list(looker.look(notices.take(), question["thorough"]))
        _answer(channel, found, notices, time.process_time() - begun)


def _answer(channel: socket.socket, found: Sequence[Any], notices: Notices, cost: float) -> None:
    answer = {"found": found, "cost": cost, "lost": notices.take_lost()}
    channel.sendall(json.dumps(answer).encode("ascii") + b"\n")


class Notices:
    """The kernel's notices until they are taken."""

    def __init__(self) -> None:
        self._events: List[Event] = []
        self._lost: List[Tuple[float, float]] = []
        self._drained = time.monotonic()
        self._kernel: Optional[TaskEvents] = None
        try:
            self._kernel = TaskEvents(MAPPINGS)
        except HostError:
            self._lost.append((0.0, 1e12))  # of all times

    def wait(self, channel: socket.socket) -> None:
        """Takes what the kernel has until the channel has something."""
        poll = select.poll()
        poll.register(channel, select.POLLIN)
        for fd in self._kernel.fds if self._kernel else ():
            poll.register(fd, select.POLLIN)
        while channel.fileno() not in [fd for fd, _events in poll.poll()]:
            self._drain()

    def take(self) -> List[Event]:
        """What has happened since the last call."""
        self._drain()
        taken, self._events = self._events, []
        return taken

    def take_lost(self) -> List[Tuple[float, float]]:
        """The times since the last call of which not everything is known."""
        taken, self._lost = self._lost, []
        return taken

    def _drain(self) -> None:
        before, self._drained = self._drained, time.monotonic()
        if self._kernel is not None:
            self._events += self._kernel.poll()
            if self._kernel.lost:
                self._lost.append((before, self._drained))


class Looker:
    """The child's side: what the processes of each container have mapped."""

    def __init__(self, meant: Callable[[str], bool]) -> None:
        self._meant = meant
        self.lineage = Lineage()
        self._mounts: Dict[int, str] = {}
        self._cgroups: Dict[str, str] = {}
        self._given: Dict[int, str] = {}
        self._seen: Dict[str, Set[FileKey]] = {}
        self._told: Dict[str, Sequence[Any]] = {}
        self._new: Set[str] = set()  # containers that were not looked at yet
        self._mapped: Dict[int, List[Tuple[float, File]]] = {}  # what processes have mapped and was not reported yet
        self._devices: Dict[str, Set[str]] = {}  # of the file systems in each container
        self._due: Set[int] = set()  # processes whose mappings are to be read

    def set_containers(self, containers: Sequence[Sequence[Any]]) -> None:
        """Each container is its id, its mount namespace, its cgroup's path, and PIDs of its processes."""
        # Processes of a container that runs in the host's mount namespace are found by its cgroup.
        host = proc.host_namespace("mnt")
        self._mounts = {each[1]: each[0] for each in containers if each[1] != host}
        self._cgroups = {each[2]: each[0] for each in containers if each[2] not in ("", "/")}
        self._given = {pid: each[0] for each in containers for pid in each[3:]}
        # A restarted container keeps its id, and its files are looked up anew.
        told = {each[0]: each[1:3] for each in containers}
        self._seen = {id_: seen for id_, seen in self._seen.items() if told.get(id_) == self._told.get(id_)}
        self._new |= {id_ for id_ in told if told[id_] != self._told.get(id_)}
        self._told = told

    def forget(self, container: str, file: FileKey) -> None:
        """Makes a file of a container one that was not seen."""
        self._seen.get(container, set()).discard(file)

    def look(self, events: Sequence[Event], thorough: bool = False) -> Iterator[List[Any]]:
        """The fields of Sighting for what is mapped that was not before.

        The mappings are read of the processes that have mapped something according to ``events``, of those of
        containers that are new here, and in a thorough look of all.
        """
        now, begun = time.monotonic(), time.process_time()
        ended: Dict[int, float] = {}
        for event in events:
            self.lineage.note(event)
            if isinstance(event.other, File) and self._meant(event.other.path):
                self._mapped.setdefault(event.pid, []).append((event.time, event.other))
                self._due.add(event.pid)
            elif event.kind == ENDED:
                ended[event.pid] = event.time
        self._add_processes(thorough)
        for pid in sorted(self._due, key=lambda pid: (pid not in self._mapped, pid)):
            if not thorough and time.process_time() - begun > BUDGET:
                break
            place = self._place(pid)
            regions = executable_regions(pid) if place is not None else []
            runs = proc.namespace(pid, "mnt") is not None
            if place is not None and runs and not regions:
                continue  # it is executing a program right now
            self._due.discard(pid)
            mapped = self._mapped.pop(pid, [])
            if place is not None and regions:
                seen = self._seen.setdefault(place, set())
                for region in regions:
                    path = os.fsdecode(region.path)
                    key = path, region.device.decode("ascii"), region.inode
                    if region.has_inode and key not in seen and self._meant(path):
                        seen.add(key)
                        since = min((when for when, file in mapped if file.path == path), default=0.0)
                        yield [place, pid, *key, since, None, UNKNOWN]
            elif not runs:
                for when, file in mapped:
                    yield from self._brief(pid, place, file, when, ended.get(pid, now))
        self.lineage.prune()

    def _brief(self, pid: int, place: Optional[str], file: File, since: float, until: float) -> Iterator[List[Any]]:
        """The fields of Sighting for a file of a process that has ended."""
        mount = self.lineage.mount(pid)
        if place is None and mount == UNKNOWN:
            # It had a file system of its mount namespace; the one of a container's own files is no other's.
            places = [container for container, devices in self._devices.items() if file.device in devices]
            if not places and file.device.startswith(_NO_DISK):
                return
            place = places[0] if len(places) == 1 else None
        yield [place, pid, *file, since, until, mount]

    def _add_processes(self, thorough: bool) -> None:
        """Makes the processes due of all containers, or of those that are new."""
        if not thorough and not self._new:
            return
        pids = proc.list_pids()
        self._given = {pid: self._given[pid] for pid in pids if pid in self._given}
        for pid in pids:
            place = self._place(pid)
            if place is not None and (thorough or place in self._new):
                self._due.add(pid)
                if place not in self._devices:
                    self._devices[place] = proc.mounted_devices(pid)
        self._new = set()

    def _place(self, pid: int) -> Optional[str]:
        """The container of a process; None for one of no container here, or one that has ended."""
        container = self._mounts.get(proc.namespace(pid, "mnt") or 0)
        if container is None and self._cgroups:
            # A process may have a mount namespace of its own inside its container.
            for path in (proc.cgroup_of(pid) or {}).values():
                while path and path not in self._cgroups:
                    path = path.rpartition("/")[0]
                container = container or self._cgroups.get(path)
        return container or self._given.get(pid)

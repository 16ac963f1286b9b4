# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices files that processes of containers map while the window is open: by dlopen(3), or by executing a program.

A child of its own reads the processes' mappings, because that waits for a lock which its owner can hold as long as it
likes (mmap_lock), and the process that keeps the window must not wait. The child reads /proc alone.
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
from ansible_collections.fleet.probe.plugins.module_utils._core.child import fork_child, reap
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container

PERIOD = 0.1  # seconds between two questions, if there is little to look at
SHARE = (
    20  # an answer that took long is followed by a rest this many times as long, so that the host feels little of it
)
LONGEST = 1.0  # seconds that a rest takes at most
THOROUGH = 10.0  # seconds after which its mappings are read even if nothing speaks for a change
UNSURE = 1.0  # the same where pages came to it since
PATIENCE = 5.0  # seconds without an answer after which the child counts as stuck
GRACE = 0.25  # seconds that the killed child has to end; it holds nothing but its own socket
BUDGET = 0.5  # seconds of CPU time that one answer may take; the rest comes first in the next one

FileKey = Tuple[str, str, int]  # path in the process's root, device and inode as in /proc/PID/maps


class Sighting(NamedTuple):
    """A file that a process has mapped. ``since`` is when it was not yet there (monotonic; 0.0: never looked)."""

    container: str
    pid: int
    file: FileKey
    since: float


class Lookout:
    """The parent's side. ``meant`` says which files matter, by the path; each file of a container is reported once."""

    def __init__(self, meant: Callable[[str], bool]) -> None:
        self._meant = meant
        self._pid = -1
        self._channel: Optional[socket.socket] = None
        self._data = bytearray()
        self._told: Optional[List[Any]] = None
        self._asked = 0.0
        self._due = 0.0
        self._waiting = False
        self.stuck = False

    def tick(self, containers: Sequence[Container], now: float) -> List[Sighting]:
        """What the child has found since the last call; asks it again when it is time."""
        if self.stuck:
            return []
        found = self._receive()
        if self._waiting and now - self._asked > PATIENCE:
            self.stuck = True
            self.close()
        elif not self._waiting and now >= self._due:
            self._ask(containers, now, thorough=False)
        return found

    def last(self, containers: Sequence[Container], timeout: float) -> Tuple[List[Sighting], bool]:
        """A last look at every process; False where it did not end in time."""
        found: List[Sighting] = []
        until = time.monotonic() + timeout
        thorough = False
        while not self.stuck:
            if not self._waiting:
                if thorough:
                    return found, True
                self._ask(containers, time.monotonic(), thorough=True)
                thorough = True
            left = until - time.monotonic()
            if left <= 0 or self._channel is None:
                break
            poll = select.poll()
            poll.register(self._channel, select.POLLIN)
            poll.poll(left * 1000)
            found += self._receive()
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
        channel = self._channel or self._start()
        known = [
            [each.id, each.namespaces.get("mnt", 0), each.cgroup.path if each.cgroup.own else ""]
            + [process.pid for process in each.processes]
            for each in containers
        ]
        question = {"thorough": thorough, "containers": None if known == self._told else known}
        self._told, self._asked, self._waiting = known, now, True
        try:
            channel.setblocking(True)
            channel.sendall(json.dumps(question).encode("ascii") + b"\n")
            channel.setblocking(False)
        except OSError:
            self.stuck = True

    def _start(self) -> socket.socket:
        channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        theirs.setblocking(True)
        self._pid = fork_child(functools.partial(_serve, theirs, self._meant), [theirs.fileno()])
        theirs.close()
        self._channel = channel
        return channel

    def _receive(self) -> List[Sighting]:
        """The sightings of an answer that has arrived completely."""
        if not self._waiting or self._channel is None:
            return []
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
        return [
            Sighting(container, pid, (path, device, inode), since)
            for container, pid, path, device, inode, since in answer["found"]
        ]


def _serve(channel: socket.socket, meant: Callable[[str], bool]) -> None:
    """The child: answers until the parent closes the channel."""
    os.setpriority(os.PRIO_PROCESS, 0, 0)
    looker = Looker(meant)
    for line in channel.makefile("rb"):
        question = json.loads(line)
        if question["containers"] is not None:
            looker.set_containers(question["containers"])
        begun = time.process_time()
        found = list(looker.look(question["thorough"]))
        answer = {"found": found, "cost": time.process_time() - begun}
        channel.sendall(json.dumps(answer).encode("ascii") + b"\n")


class _Known:
    """What the child knows of a process of a container."""

    def __init__(self, container: str, since: float) -> None:
        self.container = container
        self.since = since  # the last time that certainly nothing new was there
        self.faults: Sequence[bytes] = ()
        self.unsure = False  # whether pages came to it since its mappings were read
        self.read = 0.0  # when its mappings were read
        self.numbers: Tuple[bytes, ...] = ()
        self.sizes: Tuple[bytes, ...] = ()


class Looker:
    """The child's side: processes by container, and what each has mapped."""

    def __init__(self, meant: Callable[[str], bool]) -> None:
        self._meant = meant
        self._mounts: Dict[int, str] = {}
        self._cgroups: Dict[str, str] = {}
        self._given: Dict[int, str] = {}
        self._known: Dict[int, Optional[_Known]] = {}
        self._seen: Dict[str, Set[FileKey]] = {}
        self._told: Dict[str, Sequence[Any]] = {}
        self._before = 0.0

    def set_containers(self, containers: Sequence[Sequence[Any]]) -> None:
        """Each container is its id, its mount namespace, its cgroup's path, and PIDs of its processes."""
        # Processes of a container that runs in the host's mount namespace are found by its cgroup.
        host = proc.host_namespace("mnt")
        self._mounts = {each[1]: each[0] for each in containers if each[1] != host}
        self._cgroups = {each[2]: each[0] for each in containers if each[2] not in ("", "/")}
        self._given = {pid: each[0] for each in containers for pid in each[3:]}
        self._known = {pid: known for pid, known in self._known.items() if known is not None}
        # A restarted container keeps its id, and its files are looked up anew.
        told = {each[0]: each[1:3] for each in containers}
        self._seen = {id_: seen for id_, seen in self._seen.items() if told.get(id_) == self._told.get(id_)}
        self._told = told

    def look(self, thorough: bool = False) -> Iterator[List[Any]]:
        """What is mapped that was not before. A thorough look reads the mappings of every process."""
        now, begun = time.monotonic(), time.process_time()
        pids = proc.list_pids()
        self._given = {pid: self._given[pid] for pid in pids if pid in self._given}
        self._known = {pid: self._known[pid] if pid in self._known else self._place(pid) for pid in pids}
        due = [(known.read, pid, known) for pid, known in self._known.items() if known is not None]
        for read, pid, known in sorted(due, key=lambda each: each[:2]):
            if not thorough and time.process_time() - begun > BUDGET:
                break
            if self._changed(pid, known) or thorough or now - read > (UNSURE if known.unsure else THOROUGH):
                seen = self._seen.setdefault(known.container, set())
                for region in executable_regions(pid):
                    path = os.fsdecode(region.path)
                    key = path, region.device.decode("ascii"), region.inode
                    if region.has_inode and key not in seen and self._meant(path):
                        seen.add(key)
                        yield [known.container, pid, *key, known.since]
                known.read, known.unsure = now, False
            if not known.unsure:
                known.since = now
        self._before = now

    def _place(self, pid: int) -> Optional[_Known]:
        """The record of a new process; None for one of no container here."""
        container = self._mounts.get(proc.namespace(pid, "mnt") or 0)
        if container is None and self._cgroups:
            # A process may have a mount namespace of its own inside its container.
            for path in (proc.cgroup_of(pid) or {}).values():
                while path and path not in self._cgroups:
                    path = path.rpartition("/")[0]
                container = container or self._cgroups.get(path)
        container = container or self._given.get(pid)
        return _Known(container, self._before) if container is not None else None

    def _changed(self, pid: int, known: _Known) -> bool:
        """Whether its executable mappings may have changed, by numbers that need no lock of the process."""
        data = proc.read_file(f"/proc/{pid}/stat") or b""
        fields = data[data.rfind(b")") + 2 :].split()
        # starttime, vsize, startcode, startstack: fields 22, 23, 26 and 28 of proc(5)
        numbers = tuple(fields[at] for at in (19, 20, 23, 25)) if len(fields) > 25 else ()
        # minflt and majflt, fields 10 and 12. A file can take the place of one of the same size; its code cannot run
        # before a page of it has come.
        faults = fields[7:10:2]
        known.unsure = known.unsure or faults != known.faults
        known.faults = faults
        if numbers == known.numbers:
            return False
        executed = numbers[2:] != known.numbers[2:]
        known.numbers = numbers
        status = proc.read_file(f"/proc/{pid}/status") or b""
        # The sizes of the program's code and of all other executable mappings.
        sizes = tuple(line for line in status.split(b"\n") if line.startswith((b"VmExe:", b"VmLib:")))
        changed, known.sizes = executed or sizes != known.sizes, sizes
        return changed

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which processes start, enter namespaces, map code and end, by the kernel's own records, so that nothing is too short
to be seen.

A perf event that counts nothing has the kernel write a record for each fork, each change of namespaces, each new name,
each executable mapping and each end of a task on its CPU (perf_event_open(2): task, namespaces, comm, mmap2). A process
that nobody watches pays nothing for it, and no program has to be loaded.
"""

from __future__ import annotations

import os
import struct
import time
from typing import List, NamedTuple, Optional, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import online_cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.perf_ring import PerfRing, records
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    PERF_ATTR_COMM,
    PERF_ATTR_MMAP,
    PERF_ATTR_MMAP2,
    PERF_ATTR_NAMESPACES,
    PERF_ATTR_SAMPLE_ID_ALL,
    PERF_ATTR_TASK,
    PERF_ATTR_USE_CLOCKID,
    PERF_ATTR_WATERMARK,
    PERF_COUNT_SW_DUMMY,
    PERF_RECORD_COMM,
    PERF_RECORD_EXIT,
    PERF_RECORD_FORK,
    PERF_RECORD_LOST,
    PERF_RECORD_MMAP2,
    PERF_RECORD_NAMESPACES,
    PERF_SAMPLE_TIME,
    PERF_TYPE_SOFTWARE,
)

FORKED, ENTERED, NAMED, MAPPED, ENDED = "forked", "entered", "named", "mapped", "ended"
TASKS = PERF_ATTR_TASK | PERF_ATTR_NAMESPACES | PERF_ATTR_COMM  # all but MAPPED
MAPPINGS = PERF_ATTR_TASK | PERF_ATTR_NAMESPACES | PERF_ATTR_MMAP | PERF_ATTR_MMAP2  # all but NAMED
ROOM = 256 << 10  # bytes of records on each CPU: some 1,200 forks between two polls
FULL = 1 - 4096 / ROOM  # a ring that may have had no room for the next record
_FORMAT = PERF_ATTR_SAMPLE_ID_ALL | PERF_ATTR_USE_CLOCKID | PERF_ATTR_WATERMARK
_TASK = struct.Struct("=IIII")  # of PERF_RECORD_FORK and EXIT: pid, ppid, tid, ptid
_PAIR = struct.Struct("=II")  # pid, tid
_MAPPING = struct.Struct("=I28xIIQ16x")  # of PERF_RECORD_MMAP2: pid, the device's major and minor, inode
_TIME = struct.Struct("=Q")  # the last word of each record, as asked for by sample_id_all
_MNT_NS_INDEX = 5  # include/uapi/linux/perf_event.h; each namespace is a device and an inode number
_DELETED = b" (deleted)"


class File(NamedTuple):
    """A mapped file. ``path`` begins at the process's root; ``device`` is as in /proc/PID/maps (``fd:01``)."""

    path: str
    device: str
    inode: int


class Event(NamedTuple):
    """A process FORKED (``other`` is its parent), has ENTERED namespaces (``other`` is the inode of its mount
    namespace), got NAMED (``other`` is its name), has MAPPED code (``other`` is the file), or its first thread has
    ENDED.

    ``time`` is in seconds of the monotonic clock. A fork is recorded before the new process runs.
    """

    time: float
    kind: str
    pid: int
    other: Union[int, bytes, File] = 0


class TaskEvents:
    """Records of what is asked for (TASKS or MAPPINGS) from now on; raises HostError if the kernel refuses.

    ``lost`` says that the last poll missed some. ``fds`` can be read when there is much to poll.
    """

    def __init__(self, wanted: int = TASKS) -> None:
        self._rings: List[PerfRing] = []
        self._held: List[Event] = []
        self.lost = False
        attr = linux.PerfEventAttr(
            type=PERF_TYPE_SOFTWARE,
            config=PERF_COUNT_SW_DUMMY,
            sample_type=PERF_SAMPLE_TIME,
            flags=wanted | _FORMAT,
            wakeup_events=ROOM // 2,
            clockid=time.CLOCK_MONOTONIC,
        )
        try:
            for cpu in online_cpus():
                self._rings.append(PerfRing(attr, cpu, ROOM))
        except OSError as error:
            self.close()
            raise HostError(
                f"This kernel ({os.uname().release}) does not report new processes: {error.strerror}"
            ) from error

    @property
    def fds(self) -> List[int]:
        """The descriptors for poll(2)."""
        return [ring.fd for ring in self._rings]

    def poll(self) -> List[Event]:
        """What happened until now and since the last call, in order."""
        now, events = time.monotonic(), self._held
        self.lost = False
        for ring in self._rings:
            full = ring.backlog > FULL
            found, lost = parse(ring.take())
            events += found
            # The kernel writes that it lost records only in front of the next record.
            self.lost |= lost or full
        # What came while the CPUs' records were read may follow from something on a CPU whose turn had been.
        self._held = [event for event in events if event.time > now]
        return sorted((event for event in events if event.time <= now), key=lambda event: event.time)

    def close(self) -> None:
        """Ends the records."""
        for ring in self._rings:
            ring.close()
        self._rings = []


def parse(data: bytes) -> Tuple[List[Event], bool]:
    """The events of processes in whole records, without those of further threads; and whether records were lost."""
    events: List[Event] = []
    lost = False
    for kind, body in records(data):
        lost = lost or kind == PERF_RECORD_LOST
        event = _event(kind, body)
        events += [event] if event is not None else []
    return events, lost


def _event(kind: int, body: bytes) -> Optional[Event]:
    """The event in a record; None for one of a further thread, and for a record that is not asked for."""
    end = len(body) - _TIME.size
    if end < 0:
        return None
    when = _TIME.unpack_from(body, end)[0] / 1e9
    if kind in (PERF_RECORD_FORK, PERF_RECORD_EXIT):
        pid, parent, tid, _ptid = _TASK.unpack_from(body)
        if kind == PERF_RECORD_FORK:
            return Event(when, FORKED, pid, parent) if pid != parent else None
        return Event(when, ENDED, pid) if pid == tid else None
    if kind == PERF_RECORD_MMAP2:  # a thread's mappings are its process's
        pid, major, minor, inode = _MAPPING.unpack_from(body)
        path = body[_MAPPING.size : end].split(b"\0", 1)[0]
        path = path[: -len(_DELETED)] if path.endswith(_DELETED) else path
        return Event(when, MAPPED, pid, File(os.fsdecode(path), f"{major:02x}:{minor:02x}", inode))
    if kind not in (PERF_RECORD_NAMESPACES, PERF_RECORD_COMM):
        return None
    pid, tid = _PAIR.unpack_from(body)
    if pid != tid:
        return None
    if kind == PERF_RECORD_COMM:
        return Event(when, NAMED, pid, body[_PAIR.size : end].split(b"\0", 1)[0])
    (count,) = _TIME.unpack_from(body, _PAIR.size)
    # after the pair and the count, and its own device number
    place = _PAIR.size + _TIME.size + _MNT_NS_INDEX * 16 + 8
    return Event(when, ENTERED, pid, _TIME.unpack_from(body, place)[0]) if count > _MNT_NS_INDEX else None

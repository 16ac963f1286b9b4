# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which processes start, enter namespaces and end, by the kernel's own records, so that none is too short to be seen.

A perf event that counts nothing has the kernel write a record for each fork, each change of namespaces, each new name
and each end of a task on its CPU (perf_event_open(2): task, namespaces, comm). A process that nobody watches pays
nothing for it, and no program has to be loaded.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import struct
import time
from typing import List, NamedTuple, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._attach.cpus import online_cpus
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    PERF_ATTR_COMM,
    PERF_ATTR_NAMESPACES,
    PERF_ATTR_SAMPLE_ID_ALL,
    PERF_ATTR_TASK,
    PERF_ATTR_USE_CLOCKID,
    PERF_COUNT_SW_DUMMY,
    PERF_FLAG_FD_CLOEXEC,
    PERF_RECORD_COMM,
    PERF_RECORD_EXIT,
    PERF_RECORD_FORK,
    PERF_RECORD_LOST,
    PERF_RECORD_NAMESPACES,
    PERF_SAMPLE_TIME,
    PERF_TYPE_SOFTWARE,
)

FORKED, ENTERED, NAMED, ENDED = "forked", "entered", "named", "ended"
ROOM = 256 << 10  # bytes of records on each CPU: some 1,200 forks between two polls
_HEADER = struct.Struct("=IHH")  # struct perf_event_header: type, misc, size
_TASK = struct.Struct("=IIII")  # of PERF_RECORD_FORK and EXIT: pid, ppid, tid, ptid
_PAIR = struct.Struct("=II")  # pid, tid
_TIME = struct.Struct("=Q")  # the last word of each record, as asked for by sample_id_all
_MNT_NS_INDEX = 5  # include/uapi/linux/perf_event.h; each namespace is a device and an inode number
_HEAD, _TAIL, _OFFSET = 1024, 1032, 1040  # struct perf_event_mmap_page: data_head, data_tail, data_offset


class _Attr(ctypes.Structure):
    """``struct perf_event_attr`` up to clockid and sample_regs_intr (PERF_ATTR_SIZE_VER4)."""

    _fields_ = [
        ("type", ctypes.c_uint32),
        ("size", ctypes.c_uint32),
        ("config", ctypes.c_uint64),
        ("sample_period", ctypes.c_uint64),
        ("sample_type", ctypes.c_uint64),
        ("read_format", ctypes.c_uint64),
        ("flags", ctypes.c_uint64),
        ("unused", ctypes.c_uint64 * 5),
        ("sample_stack_user", ctypes.c_uint32),
        ("clockid", ctypes.c_int32),
        ("sample_regs_intr", ctypes.c_uint64),
    ]


class Event(NamedTuple):
    """A process FORKED (``other`` is its parent), has ENTERED namespaces (``other`` is the inode of its mount
    namespace), got NAMED (``other`` is its name), or its first thread has ENDED.

    ``time`` is in seconds of the monotonic clock. A fork is recorded before the new process runs.
    """

    time: float
    kind: str
    pid: int
    other: Union[int, bytes] = 0


class Lineage:
    """Records from now on; raises HostError if the kernel refuses. ``lost`` says that the last poll missed some."""

    def __init__(self) -> None:
        self._rings: List[_Ring] = []
        self._held: List[Event] = []
        self.lost = False
        try:
            for cpu in online_cpus():
                self._rings.append(_Ring(cpu))
        except OSError as error:
            self.close()
            raise HostError(
                f"This kernel ({os.uname().release}) does not report new processes: {error.strerror}"
            ) from error

    def poll(self) -> List[Event]:
        """What happened until now and since the last call, in order."""
        now, events = time.monotonic(), self._held
        self.lost = False
        for ring in self._rings:
            found, lost = ring.read()
            events += found
            self.lost |= lost
        # What came while the CPUs' records were read may follow from something on a CPU whose turn had been.
        self._held = [event for event in events if event.time > now]
        return sorted((event for event in events if event.time <= now), key=lambda event: event.time)

    def close(self) -> None:
        """Ends the records."""
        for ring in self._rings:
            ring.close()
        self._rings = []


class _Ring:
    """The records of one CPU."""

    def __init__(self, cpu: int) -> None:
        attr = _Attr(
            type=PERF_TYPE_SOFTWARE,
            size=ctypes.sizeof(_Attr),
            config=PERF_COUNT_SW_DUMMY,
            sample_type=PERF_SAMPLE_TIME,
            flags=PERF_ATTR_TASK
            | PERF_ATTR_COMM
            | PERF_ATTR_NAMESPACES
            | PERF_ATTR_SAMPLE_ID_ALL
            | PERF_ATTR_USE_CLOCKID,
            clockid=time.CLOCK_MONOTONIC,
        )
        self._fd = linux.perf_event_open(attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC)
        try:
            self._map = mmap.mmap(self._fd, mmap.PAGESIZE + ROOM, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        except OSError:
            os.close(self._fd)
            raise
        # 64-bit words, so that the positions are read and written whole
        self._words = memoryview(self._map)[: mmap.PAGESIZE].cast("Q")
        self._start = self._words[_OFFSET // 8] or mmap.PAGESIZE

    def read(self) -> Tuple[List[Event], bool]:
        """The new records, and whether others found no room."""
        head, tail = self._words[_HEAD // 8], self._words[_TAIL // 8]
        first, last = self._start, self._start + ROOM
        begin, end = first + tail % ROOM, first + head % ROOM
        if head == tail:
            data = b""
        elif begin < end:
            data = self._map[begin:end]
        else:
            data = self._map[begin:last] + self._map[first:end]
        self._words[_TAIL // 8] = head
        events, lost = parse(data)
        # The kernel writes that it lost records only in front of the next record.
        return events, lost or head - tail > ROOM - mmap.PAGESIZE

    def close(self) -> None:
        """Unmaps the records and closes the event."""
        self._words.release()
        self._map.close()
        os.close(self._fd)


def parse(data: bytes) -> Tuple[List[Event], bool]:
    """The events of processes in whole records, without those of further threads; and whether records were lost."""
    events: List[Event] = []
    lost, at = False, 0
    while at + _HEADER.size <= len(data):
        kind, _misc, size = _HEADER.unpack_from(data, at)
        if size < _HEADER.size:
            return events, True
        body, when = at + _HEADER.size, _TIME.unpack_from(data, at + size - _TIME.size)[0] / 1e9
        at += size
        if kind == PERF_RECORD_LOST:
            lost = True
        elif kind in (PERF_RECORD_FORK, PERF_RECORD_EXIT):
            pid, parent, tid, _ptid = _TASK.unpack_from(data, body)
            if kind == PERF_RECORD_FORK and pid != parent:
                events.append(Event(when, FORKED, pid, parent))
            elif kind == PERF_RECORD_EXIT and pid == tid:
                events.append(Event(when, ENDED, pid))
        elif kind in (PERF_RECORD_NAMESPACES, PERF_RECORD_COMM):
            pid, tid = _PAIR.unpack_from(data, body)
            if pid != tid:
                continue
            if kind == PERF_RECORD_COMM:
                name = data[body + _PAIR.size : at - _TIME.size].split(b"\0", 1)[0]
                events.append(Event(when, NAMED, pid, name))
            else:
                (count,) = _TIME.unpack_from(data, body + _PAIR.size)
                if count > _MNT_NS_INDEX:
                    # after the pair and the count, and its own device number
                    place = body + _PAIR.size + _TIME.size + _MNT_NS_INDEX * 16 + 8
                    events.append(Event(when, ENTERED, pid, _TIME.unpack_from(data, place)[0]))
    return events, lost

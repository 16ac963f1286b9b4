# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel's own notice of code that any process maps, of new processes and of their names.

A process may map a file, call a function in it and end between two looks at /proc. The kernel writes a record of each
executable mapping into a buffer per CPU, for perf events that ask for it (perf_event_open(2), PERF_RECORD_MMAP2).
"""

from __future__ import annotations

import mmap
import os
import struct
import time
from typing import List, NamedTuple, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    PERF_ATTR_COMM,
    PERF_ATTR_MMAP,
    PERF_ATTR_MMAP2,
    PERF_ATTR_SAMPLE_ID_ALL,
    PERF_ATTR_TASK,
    PERF_ATTR_USE_CLOCKID,
    PERF_ATTR_WATERMARK,
    PERF_COUNT_SW_DUMMY,
    PERF_FLAG_FD_CLOEXEC,
    PERF_RECORD_COMM,
    PERF_RECORD_EXIT,
    PERF_RECORD_FORK,
    PERF_RECORD_LOST,
    PERF_RECORD_MMAP2,
    PERF_SAMPLE_TIME,
    PERF_TYPE_SOFTWARE,
)

DATA = 64  # pages of one CPU's buffer, a power of two
_WANTED = PERF_ATTR_MMAP | PERF_ATTR_MMAP2 | PERF_ATTR_COMM | PERF_ATTR_TASK
_FLAGS = _WANTED | PERF_ATTR_SAMPLE_ID_ALL | PERF_ATTR_USE_CLOCKID | PERF_ATTR_WATERMARK
_HEADER = struct.Struct("=IHH")  # type, misc, size
_PIDS = struct.Struct("=II")  # a process and its thread; of a fork and an exit, a process and its parent
_THREADS = struct.Struct("=8xII")  # of a fork and an exit, the thread and its parent
_MAPPING = struct.Struct("=I28xIIQ16x")  # PID, device's major and minor, inode
_TIME = struct.Struct("=Q")  # at the end of each record
_HEAD, _TAIL = 1024 // 8, 1032 // 8  # data_head and data_tail of struct perf_event_mmap_page, as 64-bit words
_DELETED = b" (deleted)"


class Mapped(NamedTuple):
    """A process has mapped a file's code. ``path`` begins at the process's root; ``device`` is as in /proc/PID/maps."""

    when: float
    pid: int
    path: str
    device: str
    inode: int


class Forked(NamedTuple):
    """A process has started another."""

    when: float
    pid: int
    parent: int


class Named(NamedTuple):
    """A process has a new name, as in /proc/PID/comm; executing a program gives one."""

    when: float
    pid: int
    name: bytes


class Ended(NamedTuple):
    """A process has ended."""

    when: float
    pid: int


Event = Union[Mapped, Forked, Named, Ended]


class MmapEvents:
    """What happens on ``cpus`` from now on; raises OSError where the kernel does not tell it."""

    def __init__(self, cpus: List[int]) -> None:
        self.fds: List[int] = []
        self._buffers: List[mmap.mmap] = []
        attr = linux.PerfEventAttr(
            type=PERF_TYPE_SOFTWARE,
            config=PERF_COUNT_SW_DUMMY,
            sample_type=PERF_SAMPLE_TIME,
            flags=_FLAGS,
            wakeup_events=DATA * mmap.PAGESIZE // 2,  # with the bit watermark: bytes
            clockid=time.CLOCK_MONOTONIC,
        )
        try:
            for cpu in cpus:
                self.fds.append(linux.perf_event_open(attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC))
                self._buffers.append(mmap.mmap(self.fds[-1], (1 + DATA) * mmap.PAGESIZE))
        except OSError:
            self.close()
            raise

    def drain(self) -> Tuple[List[Event], bool]:
        """What has happened since the last call, by time, and whether the kernel had no room for some of it."""
        events: List[Event] = []
        lost = False
        for buffer in self._buffers:
            lost = _read(buffer, events) or lost
        events.sort(key=lambda event: event.when)
        return events, lost

    def close(self) -> None:
        """Ends the notices."""
        for buffer in self._buffers:
            buffer.close()
        for fd in self.fds:
            os.close(fd)
        self.fds, self._buffers = [], []


def _read(buffer: mmap.mmap, events: List[Event]) -> bool:
    """Takes the records out of one CPU's buffer; True if the kernel had no room for some."""
    with memoryview(buffer) as whole, whole[: mmap.PAGESIZE].cast("Q") as words:
        size = len(buffer) - mmap.PAGESIZE
        head, tail = words[_HEAD], words[_TAIL]
        first, last = tail % size, head % size
        data = bytes(whole[mmap.PAGESIZE + first :][: min(head - tail, size - first)])
        if len(data) < head - tail:
            data += bytes(whole[mmap.PAGESIZE :][:last])
        words[_TAIL] = head
    at, lost = 0, False
    while at < len(data):
        kind, _misc, length = _HEADER.unpack_from(data, at)
        lost = lost or kind == PERF_RECORD_LOST
        _parse(kind, data[at + _HEADER.size : at + length], events)
        at += length
    return lost


def _parse(kind: int, body: bytes, events: List[Event]) -> None:
    end = len(body) - _TIME.size
    when = _TIME.unpack_from(body, end)[0] / 1e9
    if kind == PERF_RECORD_MMAP2:
        pid, major, minor, inode = _MAPPING.unpack_from(body)
        path = body[_MAPPING.size : end].split(b"\0", 1)[0]
        path = path[: -len(_DELETED)] if path.endswith(_DELETED) else path
        events.append(Mapped(when, pid, os.fsdecode(path), f"{major:02x}:{minor:02x}", inode))
    elif kind in (PERF_RECORD_FORK, PERF_RECORD_EXIT):
        pid, parent = _PIDS.unpack_from(body)
        thread, _by = _THREADS.unpack_from(body)
        if pid == thread:  # not of one thread of many
            events.append(Forked(when, pid, parent) if kind == PERF_RECORD_FORK else Ended(when, pid))
    elif kind == PERF_RECORD_COMM:
        pid, thread = _PIDS.unpack_from(body)
        if pid == thread:
            events.append(Named(when, pid, body[_PIDS.size : end].split(b"\0", 1)[0]))

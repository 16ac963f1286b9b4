# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the records that the kernel writes for a perf event of one CPU, from the memory that it shares for them.

Layout and protocol: perf_event_open(2).
"""

from __future__ import annotations

import mmap
import os
import struct
from typing import Iterator, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import PERF_FLAG_FD_CLOEXEC, PERF_RECORD_LOST

_HEADER = struct.Struct("=IHH")  # struct perf_event_header: type, misc, size
_POSITIONS = 1024  # of data_head, data_tail and data_offset in struct perf_event_mmap_page
_LOST_ONE = struct.pack("=QQ", 0, 1)


class PerfRing:
    """The records of all processes on ``cpu`` for the event ``attr``, in ``room`` bytes (a power of two).

    Raises OSError; with ENODEV, the CPU is offline.
    """

    def __init__(self, attr: linux.PerfEventAttr, cpu: int, room: int) -> None:
        self._room = room
        self.fd = linux.perf_event_open(attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC)
        try:
            self._memory = mmap.mmap(self.fd, mmap.PAGESIZE + room, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        except OSError:
            os.close(self.fd)
            raise
        # 64-bit words, so that the positions are read and written whole
        self._positions = memoryview(self._memory)[_POSITIONS : _POSITIONS + 24].cast("Q")
        self._start = self._positions[2] or mmap.PAGESIZE

    @property
    def backlog(self) -> float:
        """How full it is, 0.0 to 1.0."""
        return (self._positions[0] - self._positions[1]) / self._room

    def take(self) -> bytes:
        """Removes and returns all records, end to end."""
        head, tail = self._positions[0], self._positions[1]
        at = self._start + tail % self._room
        first = self._memory[at : min(at + head - tail, self._start + self._room)]
        data = first + self._memory[self._start : self._start + head - tail - len(first)]
        self._positions[1] = head
        return data

    def close(self) -> None:
        """Unmaps the records and closes the event."""
        self._positions.release()
        self._memory.close()
        os.close(self.fd)


def records(data: bytes) -> Iterator[Tuple[int, bytes]]:
    """The type (enum perf_event_type) and the body of each record. One that cannot be is lost, with all after it."""
    at = 0
    while at + _HEADER.size <= len(data):
        kind, _misc, size = _HEADER.unpack_from(data, at)
        if size < _HEADER.size or at + size > len(data):
            yield PERF_RECORD_LOST, _LOST_ONE
            return
        yield kind, data[at + _HEADER.size : at + size]
        at += size


def lost_by(body: bytes) -> int:
    """How many records the kernel had no room for, by the body of a PERF_RECORD_LOST."""
    return int(struct.unpack_from("=Q", body, 8)[0])

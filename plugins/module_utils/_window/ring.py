# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a BPF ring buffer in bulk from its memory mapping.

libbpf's callback costs 7 us per event through ctypes; reading the mapped buffer costs a fraction of that. Layout and
protocol: kernel docs, bpf/ringbuf.rst, and kernel/bpf/ringbuf.c. There is one page with the consumer's position and
one with the producer's, then the data pages, mapped twice in a row so that a record that wraps around the end is
contiguous.
"""

from __future__ import annotations

import mmap
import struct
from typing import List

from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_RINGBUF_BUSY_BIT,
    BPF_RINGBUF_DISCARD_BIT,
)

# length with flags, and the number of the page that it is on; then the first field of the record, see drain()
HEADER = struct.Struct("<IIQ")
TIME = struct.Struct("<Q")  # the first field of EVENT_HEAD in bpf/include/fleet/task.h
NEVER = 1 << 64  # later than any time
PAGE = mmap.PAGESIZE


class Ring:
    """The consumer's side of one ring buffer of ``size`` bytes (a power of two)."""

    def __init__(self, fd: int, size: int) -> None:
        self._size = size
        self._consumer = mmap.mmap(fd, PAGE, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        self._producer = mmap.mmap(fd, PAGE + 2 * size, mmap.MAP_SHARED, mmap.PROT_READ, offset=PAGE)
        # 64-bit words, so that the positions are read and written whole, never byte by byte
        self._consumed = memoryview(self._consumer).cast("Q")
        self._produced = memoryview(self._producer)[:8].cast("Q")

    def drain(self, before: int = NEVER) -> List[bytes]:
        """Removes and returns the complete records, oldest first.

        Those whose time is not ``before`` are empty: to copy them would take as long as all the rest.
        """
        records: List[bytes] = []
        position, end = self._consumed[0], self._produced[0]
        # local names, because this loop runs once per event
        room, mask, read, add = self._producer, self._size - 1, HEADER.unpack_from, records.append
        while position < end:
            at = PAGE + 8 + (position & mask)
            length, _page, when = read(room, at - 8)
            if length < BPF_RINGBUF_DISCARD_BIT:
                add(room[at : at + length] if when < before else b"")
            elif length & BPF_RINGBUF_BUSY_BIT:  # reserved but not submitted yet, so those after it have to wait
                break
            position += (length & ~BPF_RINGBUF_DISCARD_BIT) + 15 & ~7
        self._consumed[0] = position
        return records

    def backlog(self) -> float:
        """How full the buffer is, 0.0 to 1.0."""
        return (self._produced[0] - self._consumed[0]) / self._size

    def close(self) -> None:
        """Unmaps the buffer."""
        self._consumed.release()
        self._produced.release()
        self._consumer.close()
        self._producer.close()

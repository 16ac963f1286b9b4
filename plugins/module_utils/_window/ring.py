# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The BPF ring buffer, read in bulk from its mapping. Private to fleet.probe.

libbpf's callback costs 7 us an event through ctypes; the mapped buffer costs a fraction of that. Layout
and protocol: kernel docs, bpf/ringbuf.rst, and kernel/bpf/ringbuf.c. One page with the consumer's
position, one with the producer's, then the data pages mapped twice in a row, so that a record which
wraps around the end is still contiguous.
"""

from __future__ import annotations

import mmap
import struct
from typing import List

from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_RINGBUF_BUSY_BIT,
    BPF_RINGBUF_DISCARD_BIT,
)

HEADER = struct.Struct("<II")  # 8 bytes: length and flags, and the page it lies on
PAGE = mmap.PAGESIZE


class Ring:
    """The consumer's side of one ring buffer of ``size`` bytes (a power of two)."""

    def __init__(self, fd: int, size: int) -> None:
        self._size = size
        self._consumer = mmap.mmap(fd, PAGE, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        self._producer = mmap.mmap(fd, PAGE + 2 * size, mmap.MAP_SHARED, mmap.PROT_READ, offset=PAGE)
        # memoryviews of 64-bit words: the positions are read and written whole, never byte by byte
        self._consumed = memoryview(self._consumer).cast("Q")
        self._produced = memoryview(self._producer)[:8].cast("Q")

    def drain(self, limit: int = 1 << 62) -> List[bytes]:
        """Every record that is complete by now, oldest first, at most ``limit``; frees their room."""
        records: List[bytes] = []
        position, end = self._consumed[0], self._produced[0]
        # bound once: this loop is what each of many events costs
        room, mask, read = self._producer, self._size - 1, HEADER.unpack_from
        while position < end and len(records) < limit:
            at = PAGE + (position & mask)
            length, _page = read(room, at)
            if length & BPF_RINGBUF_BUSY_BIT:  # reserved, not yet submitted: whatever comes after it waits
                break
            size = length & ~BPF_RINGBUF_DISCARD_BIT
            if size == length:
                records.append(room[at + 8 : at + 8 + size])
            position += size + 15 & ~7
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

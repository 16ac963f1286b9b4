# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring buffer's consumer, on a file that imitates the kernel's three mapped areas."""

from __future__ import annotations

import os
import struct
from typing import Iterator, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_RINGBUF_BUSY_BIT,
    BPF_RINGBUF_DISCARD_BIT,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import PAGE, Ring

SIZE = PAGE


class Kernel:
    """The producer's side: consumer page, producer page, data pages twice in a row."""

    def __init__(self, start: int = 0) -> None:
        self.fd = os.memfd_create("ring")
        os.ftruncate(self.fd, 2 * PAGE + 2 * SIZE)
        self.produced = start
        os.pwrite(self.fd, struct.pack("<Q", start), 0)
        os.pwrite(self.fd, struct.pack("<Q", start), PAGE)

    @property
    def consumed(self) -> int:
        return int(struct.unpack("<Q", os.pread(self.fd, 8, 0))[0])

    def put(self, record: bytes, bits: int = 0) -> int:
        """Reserves a record with these header bits; returns its position."""
        place = self.produced
        self._write(place, struct.pack("<II", len(record) | bits, 7) + record)
        self.produced += (len(record) + 8 + 7) // 8 * 8
        os.pwrite(self.fd, struct.pack("<Q", self.produced), PAGE)
        return place

    def header(self, place: int, length: int) -> None:
        """Overwrites a record's header, as submitting and discarding do."""
        self._write(place, struct.pack("<I", length))

    def _write(self, place: int, data: bytes) -> None:
        for number, byte in enumerate(data):
            at = (place + number) % SIZE
            for copy in (0, SIZE):  # the kernel maps the same pages twice
                os.pwrite(self.fd, bytes([byte]), 2 * PAGE + copy + at)


@pytest.fixture(params=[0, SIZE - 16, 5 * SIZE - 8], ids=["start", "wraps", "wraps-in-header"])
def kernel(request: pytest.FixtureRequest) -> Iterator[Kernel]:
    one = Kernel(request.param)
    yield one
    os.close(one.fd)


@pytest.fixture
def ring(kernel: Kernel) -> Iterator[Ring]:
    one = Ring(kernel.fd, SIZE)
    yield one
    one.close()


def test_an_empty_buffer_gives_nothing(kernel: Kernel, ring: Ring) -> None:
    assert ring.drain() == [] and ring.backlog() == 0.0
    assert kernel.consumed == kernel.produced


def test_records_come_oldest_first_whatever_their_length(kernel: Kernel, ring: Ring) -> None:
    records = [bytes([number]) * number for number in range(1, 30)]
    for record in records:
        kernel.put(record)
    assert ring.drain() == records
    assert kernel.consumed == kernel.produced, "their room is given back"
    assert ring.drain() == []


def test_a_busy_record_stops_the_drain_until_it_is_submitted(kernel: Kernel, ring: Ring) -> None:
    kernel.put(b"first")
    place = kernel.put(b"second", BPF_RINGBUF_BUSY_BIT)
    kernel.put(b"third")
    assert ring.drain() == [b"first"]
    assert kernel.consumed == place
    assert ring.drain() == []
    kernel.header(place, len(b"second"))
    assert ring.drain() == [b"second", b"third"]
    assert kernel.consumed == kernel.produced


def test_discarded_records_are_skipped_and_freed(kernel: Kernel, ring: Ring) -> None:
    kernel.put(b"dropped", BPF_RINGBUF_DISCARD_BIT)
    kernel.put(b"kept")
    kernel.put(b"dropped too", BPF_RINGBUF_DISCARD_BIT)
    assert ring.drain() == [b"kept"]
    assert kernel.consumed == kernel.produced


def test_a_record_that_is_busy_and_to_be_discarded_waits(kernel: Kernel, ring: Ring) -> None:
    kernel.put(b"x", BPF_RINGBUF_BUSY_BIT | BPF_RINGBUF_DISCARD_BIT)
    assert ring.drain() == [] and kernel.consumed < kernel.produced


def test_records_that_are_too_late_are_empty_and_taken_all_the_same(kernel: Kernel, ring: Ring) -> None:
    records = [struct.pack("<Q", time) + b"x" * time for time in (3, 5, 4, 6)]
    for record in records:
        kernel.put(record)
    assert ring.drain(5) == [records[0], b"", records[2], b""]
    assert kernel.consumed == kernel.produced
    kernel.put(struct.pack("<Q", (1 << 64) - 1))
    assert ring.drain() == [struct.pack("<Q", (1 << 64) - 1)], "unless something is said, nothing is too late"


def test_many_rounds_lose_nothing(kernel: Kernel, ring: Ring) -> None:
    sent: List[bytes] = []
    got: List[bytes] = []
    for number in range(40):
        record = bytes([number]) * (number * 37 % 900 + 1)
        kernel.put(record)
        sent.append(record)
        if number % 3 == 0:
            got += ring.drain()
    assert got + ring.drain() == sent
    assert kernel.produced > 2 * SIZE


def test_backlog_is_the_part_in_use(kernel: Kernel, ring: Ring) -> None:
    kernel.put(bytes(SIZE // 2 - 8))
    assert ring.backlog() == 0.5
    ring.drain()
    assert ring.backlog() == 0.0

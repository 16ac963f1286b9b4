# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rings of a perf buffer, in memory that the test writes as the kernel does."""

from __future__ import annotations

import errno
import mmap
import os
import struct
from typing import Any, Iterator, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import perf_ring
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Map
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._window.perf_buffer import ROOM, PerfBuffer, Sample
from probe_fakes import FakeLibbpf

PAGE = mmap.PAGESIZE


class Kernel:
    """A ring for each CPU that is online."""

    def __init__(self, online: List[int]) -> None:
        self.online = online
        self.fds: List[int] = []

    def open(self, _attr: Any, pid: int, cpu: int, _group: int, _flags: int) -> int:
        assert pid == -1
        if cpu not in self.online:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        fd = os.memfd_create("ring")
        os.ftruncate(fd, PAGE + ROOM)
        self.fds.append(fd)
        return fd

    def send(self, ring: int, at: int, *records: bytes) -> None:
        """Puts records into a ring from position ``at`` on."""
        raw = b"".join(records)
        for number, byte in enumerate(raw):
            os.pwrite(self.fds[ring], bytes([byte]), PAGE + (at + number) % ROOM)
        os.pwrite(self.fds[ring], struct.pack("<Q", at + len(raw)), 1024)


def sample(time: int, data: bytes) -> bytes:
    body = struct.pack("<IIQI", 7, 8, time, len(data)) + data
    return struct.pack("<IHH", 9, 0, 8 + len(body)) + body


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kernel]:
    one = Kernel([0, 2])
    monkeypatch.setattr(perf_ring.linux, "perf_event_open", one.open)
    yield one


def buffer(libbpf: Any) -> PerfBuffer:
    entry = Map("events", 3, 4, 4, 8, Layout([]), Layout([]))
    return PerfBuffer(libbpf, entry, [0, 1, 2])


def test_samples_of_all_cpus_in_the_order_of_time(kernel: Kernel) -> None:
    one = buffer(FakeLibbpf())
    kernel.send(0, 0, sample(5, b"late"), sample(9, b"last"))
    kernel.send(1, 0, sample(3, b"early"), struct.pack("<IHHQQ", 2, 0, 24, 1, 41))
    assert one.drain() == [Sample(3, 7, 8, b"early"), Sample(5, 7, 8, b"late"), Sample(9, 7, 8, b"last")]
    assert one.lost == 41 and one.drain() == [] and one.backlog() == 0.0
    one.close()
    assert [fd for fd in kernel.fds if os.path.exists(f"/proc/self/fd/{fd}")] == []


def test_a_record_may_go_on_at_the_beginning_of_the_ring(kernel: Kernel) -> None:
    one = buffer(FakeLibbpf())
    for ring in one._rings:
        ring._positions[0] = ring._positions[1] = ROOM - 12
    kernel.send(0, ROOM - 12, sample(1, b"x" * 40))
    assert one.backlog() > 0
    assert one.drain() == [Sample(1, 7, 8, b"x" * 40)]
    one.close()


def test_each_online_cpu_has_its_ring_in_the_map(kernel: Kernel) -> None:
    libbpf = FakeLibbpf()
    written = []
    libbpf.update = lambda fd, key, value: written.append((fd, key, struct.unpack("<i", value)[0]))  # type: ignore[assignment]
    one = buffer(libbpf)
    assert written == [(3, b"\0\0\0\0", kernel.fds[0]), (3, b"\2\0\0\0", kernel.fds[1])]
    one.close()

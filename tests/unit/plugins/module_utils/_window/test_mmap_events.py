# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel's notices: its records as bytes, and the real ones where this user may have them."""

from __future__ import annotations

import mmap
import os
import struct
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._window import mmap_events as _mmap_events
from ansible_collections.fleet.probe.plugins.module_utils._window.mmap_events import (
    Ended,
    Event,
    Forked,
    Mapped,
    MmapEvents,
    Named,
)

PAGE = mmap.PAGESIZE


def record(kind: int, body: bytes, when: int = 1_500_000_000) -> bytes:
    body += b"\0" * (-len(body) % 8) + struct.pack("=Q", when)
    return struct.pack("=IHH", kind, 0, 8 + len(body)) + body


def mapping(path: bytes, pid: int = 7) -> bytes:
    return record(10, struct.pack("=IIQQQIIQQII", pid, pid, 0x1000, 0x2000, 0, 0xFE, 1, 99, 0, 5, 2) + path + b"\0")


class Buffer:
    """The memory that the kernel shares for one CPU, of two data pages."""

    def __init__(self) -> None:
        self.memory = mmap.mmap(-1, 3 * PAGE)
        self._written = 0

    def write(self, data: bytes) -> None:
        for byte in data:
            self.memory[PAGE + self._written % (2 * PAGE)] = byte
            self._written += 1
        struct.pack_into("=Q", self.memory, 1024, self._written)

    def read(self) -> int:
        (tail,) = struct.unpack_from("=Q", self.memory, 1032)
        return self._written - int(tail)


@pytest.fixture
def buffer() -> Buffer:
    return Buffer()


def test_records_become_events(buffer: Buffer) -> None:
    buffer.write(
        record(7, struct.pack("=IIIIQ", 7, 1, 7, 1, 0))
        + record(7, struct.pack("=IIIIQ", 7, 7, 8, 7, 0))
        + record(3, struct.pack("=II", 7, 7) + b"app\0\0\0\0\0")
        + record(3, struct.pack("=II", 7, 8) + b"thread\0\0")
        + mapping(b"/lib/a.so")
        + mapping(b"/lib/b.so (deleted)")
        + record(4, struct.pack("=IIIIQ", 7, 7, 8, 8, 0))
        + record(4, struct.pack("=IIIIQ", 7, 1, 7, 1, 0))
    )
    events: List[Event] = []
    assert not _mmap_events._read(buffer.memory, events)
    assert events == [
        Forked(1.5, 7, 1),
        Named(1.5, 7, b"app"),
        Mapped(1.5, 7, "/lib/a.so", "fe:01", 99),
        Mapped(1.5, 7, "/lib/b.so", "fe:01", 99),
        Ended(1.5, 7),
    ]
    assert buffer.read() == 0 and not _mmap_events._read(buffer.memory, events) and len(events) == 5


def test_a_record_may_go_on_at_the_beginning_of_the_buffer(buffer: Buffer) -> None:
    events: List[Event] = []
    length = len(mapping(b"/lib/a.so"))
    for number in range(2 * PAGE // length + 2):
        buffer.write(mapping(b"/lib/a.so", pid=number))
        _mmap_events._read(buffer.memory, events)
    assert [event.pid for event in events] == list(range(2 * PAGE // length + 2))


def test_lost_records_are_said(buffer: Buffer) -> None:
    buffer.write(record(2, struct.pack("=QQ", 1, 5)))
    events: List[Event] = []
    assert _mmap_events._read(buffer.memory, events) and events == []


def test_a_cpu_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError):
        MmapEvents([1 << 20])


def test_this_process_maps_a_file(tmp_path: os.PathLike[str]) -> None:
    try:
        events = MmapEvents(sorted(os.sched_getaffinity(0)))
    except PermissionError as error:
        pytest.skip(f"this user may not have the notices: {error}")
    path = os.path.join(tmp_path, "mapped.so")
    with open(path, "w+b") as file:
        file.write(b"\0" * PAGE)
        file.flush()
        held = mmap.mmap(file.fileno(), PAGE, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC)
    found, _lost = events.drain()
    events.close()
    held.close()
    mine = [event for event in found if isinstance(event, Mapped) and event.pid == os.getpid()]
    assert [(event.path, event.inode) for event in mine] == [(path, os.stat(path).st_ino)]
    assert events.fds == []

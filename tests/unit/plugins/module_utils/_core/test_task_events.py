# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel's records of processes, as perf_event_open(2) lays them out."""

from __future__ import annotations

import mmap
import os
import struct
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import task_events as _task_events
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.task_events import (
    ENDED,
    ENTERED,
    FORKED,
    MAPPED,
    MAPPINGS,
    NAMED,
    Event,
    File,
    TaskEvents,
    parse,
)


def record(kind: int, body: bytes, seconds: float) -> bytes:
    data = body + struct.pack("=Q", round(seconds * 1e9))
    return struct.pack("=IHH", kind, 0, 8 + len(data)) + data


def task(kind: int, pid: int, parent: int, tid: int, seconds: float) -> bytes:
    return record(kind, struct.pack("=IIIIQ", pid, parent, tid, parent, round(seconds * 1e9)), seconds)


def namespaces(pid: int, tid: int, mount: int, seconds: float, count: int = 7) -> bytes:
    numbers = [(4, mount if index == 5 else 4026531000 + index) for index in range(count)]
    body = struct.pack("=IIQ", pid, tid, count) + b"".join(struct.pack("=QQ", *each) for each in numbers)
    return record(16, body, seconds)


def test_records_become_events() -> None:
    data = (
        task(7, 20, 10, 20, 1.5)
        + namespaces(20, 20, 4026532001, 1.5)
        + record(3, struct.pack("=II", 20, 20) + b"app\0\0\0\0\0", 2.0)
        + task(4, 20, 10, 20, 3.0)
    )
    assert parse(data) == (
        [
            Event(1.5, FORKED, 20, 10),
            Event(1.5, ENTERED, 20, 4026532001),
            Event(2.0, NAMED, 20, b"app"),
            Event(3.0, ENDED, 20),
        ],
        False,
    )


def mapping(path: bytes, seconds: float) -> bytes:
    body = struct.pack("=IIQQQIIQQII", 20, 21, 0x1000, 0x2000, 0, 0xFE, 1, 99, 0, 5, 2) + path + b"\0"
    return record(10, body + b"\0" * (-len(body) % 8), seconds)


def test_a_mapping_is_its_processs() -> None:
    data = mapping(b"/lib/a.so", 1.0) + mapping(b"/lib/b.so (deleted)", 2.0)
    assert parse(data) == (
        [
            Event(1.0, MAPPED, 20, File("/lib/a.so", "fe:01", 99)),
            Event(2.0, MAPPED, 20, File("/lib/b.so", "fe:01", 99)),
        ],
        False,
    )


def test_this_process_maps_a_file(tmp_path: Path) -> None:
    try:
        events = TaskEvents(MAPPINGS)
    except HostError as error:
        pytest.skip(f"this user may not have the records: {error}")
    path = tmp_path / "mapped.so"
    path.write_bytes(b"\0" * mmap.PAGESIZE)
    with path.open("rb") as file:
        held = mmap.mmap(file.fileno(), mmap.PAGESIZE, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC)
    found = [each.other for each in events.poll() if each.kind == MAPPED and each.pid == os.getpid()]
    events.close()
    held.close()
    assert [(each.path, each.inode) for each in found if isinstance(each, File)] == [(str(path), path.stat().st_ino)]
    assert events.fds == []


def test_further_threads_are_left_out() -> None:
    data = (
        task(7, 10, 10, 21, 1.0)
        + namespaces(10, 21, 4026532001, 1.0)
        + record(3, struct.pack("=II", 10, 21) + b"worker\0\0", 2.0)
        + task(4, 10, 10, 21, 3.0)
    )
    assert parse(data) == ([], False)


def test_losses_and_records_of_other_kinds() -> None:
    assert parse(record(2, struct.pack("=QQ", 1, 7), 1.0)) == ([], True)
    assert parse(record(9, b"\0" * 24, 1.0) + namespaces(5, 5, 1, 1.0, count=3)) == ([], False)
    assert parse(struct.pack("=IHH", 7, 0, 0)) == ([], True), "nothing is read for ever"


def test_what_came_during_a_poll_is_left_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fork on one CPU and what its child did on another stay in order."""
    late, early = Event(7.0, FORKED, 2, 1), Event(5.0, FORKED, 1, 0)

    class Ring:
        backlog = 0.0

        def __init__(self, _attr: Any, cpu: int, _room: int) -> None:
            self.found = [[late], []] if cpu == 0 else [[early], []]

        def take(self) -> Any:
            return self.found.pop(0)

    monkeypatch.setattr(_task_events, "parse", lambda found: (found, False))
    monkeypatch.setattr(_task_events, "online_cpus", lambda: [0, 1])
    monkeypatch.setattr(_task_events, "PerfRing", Ring)
    times = iter([6.0, 8.0])
    monkeypatch.setattr(_task_events.time, "monotonic", lambda: next(times))
    events = TaskEvents()
    assert events.poll() == [early] and events.poll() == [late]


def test_a_kernel_that_refuses_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_attr: Any, _cpu: int, _room: int) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(_task_events, "PerfRing", refuse)
    with pytest.raises(HostError, match="does not report new processes: Permission denied"):
        TaskEvents()

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ring of a perf event, in memory that the test writes as the kernel does."""

from __future__ import annotations

import mmap
import os
import struct
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import perf_ring as _perf_ring
from ansible_collections.fleet.probe.plugins.module_utils._core.perf_ring import PerfRing, lost_by, records

PAGE = mmap.PAGESIZE


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("=IHH", kind, 0, 8 + len(body)) + body


@pytest.mark.parametrize("start", [0, PAGE])
def test_records_are_taken_whole_and_once(monkeypatch: pytest.MonkeyPatch, start: int) -> None:
    """Older kernels do not say where the data begins: after the first page."""
    memory = os.memfd_create("ring")
    os.ftruncate(memory, 3 * PAGE)
    os.pwrite(memory, struct.pack("=Q", start), 1040)
    monkeypatch.setattr(_perf_ring.linux, "perf_event_open", lambda *_arguments: memory)
    ring = PerfRing(None, 0, 2 * PAGE)  # type: ignore[arg-type]
    written = 0
    for number in range(600):  # more than there is room for at once
        data = record(9, struct.pack("=Q", number) + b"x" * 16)
        for at, byte in enumerate(data):
            os.pwrite(memory, bytes([byte]), PAGE + (written + at) % (2 * PAGE))
        written += len(data)
        os.pwrite(memory, struct.pack("=Q", written), 1024)
        if number % 100 == 99:
            assert 0.3 < ring.backlog < 0.5
            found = list(records(ring.take()))
            assert [struct.unpack_from("=Q", body)[0] for _kind, body in found] == [*range(number - 99, number + 1)]
            assert ring.backlog == 0.0 and ring.take() == b""
    ring.close()
    assert not os.path.exists(f"/proc/self/fd/{memory}")


def test_memory_that_cannot_be_mapped_leaves_no_descriptor(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = os.memfd_create("ring")
    monkeypatch.setattr(_perf_ring.linux, "perf_event_open", lambda *_arguments: empty)

    def refuse(*_arguments: Any) -> None:
        raise OSError(1, "no")

    monkeypatch.setattr(_perf_ring.mmap, "mmap", refuse)
    with pytest.raises(OSError):
        PerfRing(None, 0, PAGE)  # type: ignore[arg-type]
    assert not os.path.exists(f"/proc/self/fd/{empty}")


@pytest.mark.parametrize("broken", [struct.pack("=IHH", 9, 0, 0), struct.pack("=IHH", 9, 0, 64) + b"short"])
def test_what_cannot_be_a_record_is_lost(broken: bytes) -> None:
    (first, lost) = records(record(9, b"fine") + broken + record(9, b"after"))
    assert first == (9, b"fine") and lost[0] == 2 and lost_by(lost[1]) == 1

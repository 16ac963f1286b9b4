# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of stacks: taken from the ring buffer, and where a process has the code that they are about."""

from __future__ import annotations

import struct
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._stacks import copies as _copies
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import Copies, KeptCopy, code_ranges
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import Copy
from probe_fakes import bytecode

MIB = 1 << 20


class Ring:
    """What a program has sent."""

    def __init__(self) -> None:
        self.records: List[bytes] = []
        self.closed = False

    def drain(self) -> List[bytes]:
        taken, self.records = self.records, []
        return taken

    def close(self) -> None:
        self.closed = True


def record(number: int, *words: int) -> bytes:
    head = struct.pack("<QQQIIII34Q", number, 77, 0x7000, 40, 5, 4096, len(words), *range(34))
    return head + struct.pack(f"<{len(words)}Q", *words)


@pytest.mark.parametrize("module", ["profile", "offcputime"])
def test_copies_are_kept_by_their_ids(module: str) -> None:
    ring = Ring()
    copies = Copies(ring, Layout(bytecode(module)["layouts"]["copy"]))
    ring.records = [record(9, 0x401000, 2047 << 48 | 0x7FFC00000000), record(8)]
    copies.drain()
    ring.records = [record(7)]
    copies.drain()
    assert list(copies.found) == [9, 8, 7] and copies.found[9][:5] == (40, 5, 77, 0x7000, 4096)
    registers = tuple(range(34))
    assert copies.found[9].copy([1]) == Copy(registers, {0: 0x401000, 2047: 0x7FFC00000000}, 0x7000, 4096, [1])
    copies.close()
    copies.drain()
    copies.close()
    assert ring.closed


def test_copies_beyond_their_room_keep_the_registers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_copies, "_MOST_BYTES", 16)
    ring = Ring()
    copies = Copies(ring, Layout(bytecode("profile")["layouts"]["copy"]))
    ring.records = [record(1, 0x1000), record(2, 0x1000), record(3, 0x1000)]
    copies.drain()
    assert [each.words for each in copies.found.values()] == [struct.pack("<Q", 0x1000)] * 2 + [b""]
    assert copies.left_out == 1 and copies.found[3].registers == tuple(range(34))


def region(start: int, size: int, **changes: Any) -> Region:
    return Region(start, start + size, 0, 1, b"/bin/x", False)._replace(**changes)


def test_code_lies_on_either_side_of_the_widest_gap() -> None:
    program, other = region(0x400000, MIB), region(0x600000, MIB)
    library, vdso = region(0x7F0000000000, MIB), region(0x7FFC00000000, 8192)
    assert code_ranges([library, program, other]) == [
        (0x400000, 0x700000 - 0x400000),
        (0x7F0000000000 - 16 * MIB, 17 * MIB),
    ]
    low, high = code_ranges([program, library, vdso])
    assert low == (0x400000, MIB) and high[0] + high[1] == 0x7FFC00000000 + 8192
    assert code_ranges([program]) == [(0x400000, MIB)]
    vsyscall = region(0xFFFFFFFFFF600000, 4096, path=b"[vsyscall]")
    assert code_ranges([program, vsyscall]) == [(0x400000, MIB)]
    assert code_ranges([vsyscall]) == code_ranges([]) == []


def test_a_copy_without_words_is_a_copy() -> None:
    assert KeptCopy(1, 1, 0, 8, 0, (1,), b"").copy([]) == Copy((1,), {}, 8, 0, [])

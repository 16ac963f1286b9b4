# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file says about unwinding, on tables made to order."""

from __future__ import annotations

import struct
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.unwind import Extents, can_unwind

ADDRESS = 0x2000  # of the table in memory
USUAL = b"zR", b"\x1b"  # what gcc writes: 32-bit addresses relative to where they are


class Section(NamedTuple):
    address: int


class Table:
    """What the reader asks of a file."""

    def __init__(self, data: Optional[bytes] = None, names: Sequence[str] = (), sections: Sequence[str] = ()) -> None:
        self._data, self._names = data, names
        self._sections = {*sections, *([".eh_frame"] if data is not None else [])}

    def section(self, name: str) -> Optional[Section]:
        return Section(ADDRESS) if name in self._sections else None

    def read_section(self, _name: str, most: int) -> Optional[bytes]:
        if self._data is not None and len(self._data) > most:
            raise ElfError("too large")
        return self._data

    def mentioned(self, names: Sequence[str]) -> str:
        return next((name for name in names if name in self._names), "")


def record(number: int, body: bytes) -> bytes:
    body = body.ljust((len(body) + 7) // 8 * 8 + 4, b"\0")
    return struct.pack("<II", len(body) + 4, number) + body


def cie(letters: bytes = USUAL[0], augmentation: bytes = USUAL[1]) -> bytes:
    return record(0, b"\x01" + letters + b"\0" + b"\x01\x78\x10" + bytes([len(augmentation)]) + augmentation)


def table(functions: Sequence[Tuple[int, int]], head: bytes = b"") -> bytes:
    data = head or cie()
    for start, size in functions:
        place = ADDRESS + len(data) + 8
        data += record(len(data) + 4, struct.pack("<iI", start - place, size) + b"\0")
    return data


def extents(data: Optional[bytes]) -> Extents:
    file: Any = Table(data)
    return Extents(file)


def test_the_extents_of_functions() -> None:
    found = extents(table([(0x5000, 16), (0x1000, 32), (0x5010, 8)]) + b"\0\0\0\0")
    assert [found.at(address) for address in (0x1000, 0x101F, 0x5000, 0x500F, 0x5010)] == [
        (0x1000, 32),
        (0x1000, 32),
        (0x5000, 16),
        (0x5000, 16),
        (0x5010, 8),
    ]
    assert [found.at(address) for address in (0, 0xFFF, 0x1020, 0x5018)] == [None] * 4


def test_tables_that_ld_put_together() -> None:
    found = extents(table([(0x3000, 4)], table([(0x1000, 4)]) + b"\0\0\0\0"))
    assert (found.at(0x1000), found.at(0x3000)) == ((0x1000, 4), (0x3000, 4))


@pytest.mark.parametrize(
    "head",
    [
        cie(b"zPLR", b"\x9b\0\0\0\0\x1b\x1b"),  # C++, with its personality function
        cie(b"zRS", b"\x1b"),  # a signal's frame
    ],
)
def test_other_forms_of_the_same_encoding(head: bytes) -> None:
    assert extents(table([(0x1000, 4)], head)).at(0x1002) == (0x1000, 4)


@pytest.mark.parametrize(
    "head",
    [
        cie(b"zR", b"\x00"),  # absolute addresses
        cie(b"", b""),
        cie(b"zX", b"\x1b"),
        cie(b"zR", b""),
        cie(b"zPR", b"\x0f\0\x1b"),
        record(0, b"\x01no end"),
    ],
)
def test_an_unknown_encoding_says_nothing(head: bytes) -> None:
    assert extents(table([(0x1000, 4)], head)).at(0x1000) is None


@pytest.mark.parametrize(
    "data",
    [
        None,
        b"",
        b"\xff" * 64,
        table([(0x1000, 4)])[:-9],
        struct.pack("<II", 1 << 20, 0),
        record(0xFFFFFF, b"\0" * 16),
    ],
)
def test_a_table_that_is_none_or_broken_has_no_extents(data: Optional[bytes]) -> None:
    assert extents(data).at(0x1000) is None


@pytest.mark.parametrize(
    ("function", "names", "sections", "reason"),
    [
        ("main", [], [], ""),
        ("main", ["read"], [".text"], ""),
        ("_ZN4Cart3addEv", [], [], "its name is of C++ or Rust"),
        ("_RNvC1a1f", [], [], "its name is of C++ or Rust"),
        ("main", [], [".gcc_except_table"], "the file has a section .gcc_except_table"),
        ("main", ["_Unwind_Resume"], [], "the file uses _Unwind_Resume"),
    ],
)
def test_whether_an_exception_may_pass(function: str, names: List[str], sections: List[str], reason: str) -> None:
    file: Any = Table(None, names, sections)
    assert can_unwind(file, function) == reason

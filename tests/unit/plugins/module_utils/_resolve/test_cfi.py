# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader of unwind tables and what executes them, on tables made to order; readelf is the judge elsewhere."""

from __future__ import annotations

import struct
from typing import Any, Dict, List, Optional, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve import cfa
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import Row, evaluate, row_at, rows
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Bytes, Cfi, Cie, Entry, parse_cie
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import ElfError, MemorySource, Section

AT, INDEX_AT = 0x2000, 0x9000  # addresses of the table and of its index
CODE = 0x1000
RSP, RBP, RETURN = 7, 6, 16
# the CFA is rsp + 8, the return address lies below it
CIE_CODE = bytes([0x0C, RSP, 8, 0x80 | RETURN, 1])


def record(number: int, body: bytes) -> bytes:
    body = body.ljust((len(body) + 7) // 8 * 8 + 4, b"\0")
    return struct.pack("<II", len(body) + 4, number) + body


def cie(letters: bytes = b"zR", data: bytes = b"\x1b", version: int = 1, head: bytes = b"", number: int = 0) -> bytes:
    extra = bytes([len(data)]) + data if letters[:1] == b"z" else b""
    return record(number, bytes([version]) + letters + b"\0" + head + b"\x01\x78\x10" + extra + CIE_CODE)


class File:
    """What the reader asks of a file."""

    def __init__(self, **sections: Tuple[int, bytes]) -> None:
        self._sections = {"." + name: section for name, section in sections.items()}
        self.source = MemorySource(self._sections.get(".eh_frame_hdr", (0, b""))[1])

    def section(self, name: str) -> Optional[Section]:
        found = self._sections.get(name)
        return None if found is None else Section(found[0], 0, len(found[1]))

    def read_section(self, name: str, most: int) -> Optional[bytes]:
        found = self._sections.get(name)
        if found is not None and len(found[1]) > most:
            raise ElfError("too large")
        return None if found is None else found[1]

    def read_at(self, address: int, size: int, what: str) -> bytes:
        start, data = self._sections[".eh_frame"]
        if not 0 <= address - start <= len(data) - size:
            raise ElfError(f"is a damaged ELF file: its {what} lies outside its segments")
        return data[address - start : address - start + size]


def eh_frame(functions: Sequence[Tuple[int, int, bytes]], head: Optional[bytes] = None) -> Tuple[bytes, List[int]]:
    """A table, and where its entries begin in it."""
    data, places = cie() if head is None else head, []
    for start, size, code in functions:
        places.append(len(data))
        place = AT + len(data) + 8
        data += record(len(data) + 4, struct.pack("<iI", start - place, size) + b"\0" + code)
    return data, places


def index(functions: Sequence[Tuple[int, int, bytes]], places: Sequence[int]) -> bytes:
    table = sorted((each[0] - INDEX_AT, AT + place - INDEX_AT) for each, place in zip(functions, places))
    head = struct.pack("<BBBBiI", 1, 0x1B, 3, 0x3B, AT - INDEX_AT - 4, len(table))
    return head + b"".join(struct.pack("<ii", *entry) for entry in table)


FUNCTIONS = [(CODE + 0x100, 0x20, b"\x42\x0e\x10"), (CODE, 0x40, b"\x41\x0e\x20"), (CODE + 0x200, 8, b"")]


def cfi(**sections: Tuple[int, bytes]) -> Cfi:
    file: Any = File(**sections)
    return Cfi(file)


@pytest.mark.parametrize("indexed", [True, False])
def test_the_entry_around_an_address(indexed: bool) -> None:
    data, places = eh_frame(FUNCTIONS)
    sections = {"eh_frame": (AT, data)}
    if indexed:
        sections["eh_frame_hdr"] = (INDEX_AT, index(FUNCTIONS, places))
    tables = cfi(**sections)
    assert tables.starts() == [CODE, CODE + 0x100, CODE + 0x200]
    found = [tables.entry(at) for at in (CODE, CODE + 0x3F, CODE + 0x11F, CODE + 0x207)]
    assert [entry and entry.start for entry in found] == [CODE, CODE, CODE + 0x100, CODE + 0x200]
    assert [tables.entry(at) for at in (CODE - 1, CODE + 0x40, CODE + 0x120, CODE + 0x208)] == [None] * 4


def test_what_eh_frame_lacks_is_looked_up_in_debug_frame() -> None:
    debug = cie(letters=b"", version=4, head=b"\x08\x00", number=0xFFFFFFFF)
    debug += record(0, struct.pack("<QQ", 0x5000, 0x10) + b"\x44\x0e\x30")
    data, places = eh_frame(FUNCTIONS)
    tables = cfi(eh_frame=(AT, data), eh_frame_hdr=(INDEX_AT, index(FUNCTIONS, places)), debug_frame=(0, debug))
    entry = tables.entry(0x500F)
    assert entry is not None and row_at(entry, 0x500F).cfa == (RSP, 0x30)
    alone = cfi(debug_frame=(0, debug))
    assert alone.starts() == [0x5000] and alone.entry(CODE) is None


@pytest.mark.parametrize("sections", [{}, {"eh_frame": (AT, b"\0\0\0\0")}, {"eh_frame": (AT, b"\xff" * 64)}])
def test_a_file_without_tables(sections: Dict[str, Tuple[int, bytes]]) -> None:
    with pytest.raises(ElfError, match="has no unwind tables"):
        cfi(**sections)


def test_an_index_that_leads_elsewhere_is_an_error_of_that_entry_alone() -> None:
    data, places = eh_frame(FUNCTIONS)
    tables = cfi(eh_frame=(AT, data), eh_frame_hdr=(INDEX_AT, index(FUNCTIONS, [places[0], 1 << 20, places[2]])))
    with pytest.raises(ElfError, match="lies outside"):
        tables.entry(CODE)
    assert tables.entry(CODE + 0x100) is not None


def test_a_cie_says_what_its_entries_share() -> None:
    found = parse_cie(cie(b"zPLRS", b"\x9b\x01\x02\x03\x04\x1b\x1b"), AT, False)
    assert found[:6] == (1, -8, RETURN, True, 0x1B, True) and found.instructions.startswith(CIE_CODE)
    assert parse_cie(cie(b"zRB", b"\x1b"), AT, False).encoding == 0x1B


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (cie(version=9), "version 9"),
        (cie(letters=b"eh"), "unknown augmentation"),
        (cie(data=b""), "cut short"),
        (cie(number=5), "names a CIE that is none"),
        (cie(version=4, head=b"\x04\x00"), "64 bits"),
        (cie()[:14], "cut short|no end"),
        (cie(b"zP", b"\x01\x02"), "encoding"),
    ],
)
def test_a_damaged_cie(bad: bytes, message: str) -> None:
    with pytest.raises(ElfError, match=message):
        parse_cie(bad, AT, False)


def entry(code: bytes, initial: bytes = CIE_CODE) -> Entry:
    return Entry(CODE, CODE + 0x100, Cie(1, -8, RETURN, False, 0x1B, True, initial), code, 0x3000)


def table(code: bytes) -> List[Tuple[int, Row]]:
    return [(start - CODE, row) for start, row in rows(entry(code))]


CALLER = {RETURN: (cfa.OFFSET, -8)}


def test_rows_of_an_ordinary_function() -> None:
    """push rbp; mov rbp, rsp; …; leave; ret, with the state before the first way out kept for what follows it."""
    code = bytes([0x41, 0x0E, 16, 0x86, 2, 0x43, 0x0D, RBP, 0x02, 0x20, 0x0A, 0x0C, RSP, 8, 0xC6, 0x41, 0x0B])
    saved = {**CALLER, RBP: (cfa.OFFSET, -16)}
    assert table(code) == [
        (0, Row((RSP, 8), CALLER)),
        (1, Row((RSP, 16), saved)),
        (4, Row((RBP, 16), saved)),
        (0x24, Row((RSP, 8), CALLER)),
        (0x25, Row((RBP, 16), saved)),
    ]
    at = {address: row_at(entry(code), CODE + address).cfa for address in (0, 1, 3, 4, 0x23, 0x24, 0x25, 0xFF)}
    assert list(at.values()) == [(7, 8), (7, 16), (7, 16), (6, 16), (6, 16), (7, 8), (6, 16), (6, 16)]


def test_every_other_instruction() -> None:
    code = bytes([0x12, RBP, 0x7E, 0x13, 0x7C, 0x05, 3, 4, 0x11, 12, 0x7E, 0x14, 13, 2, 0x15, 14, 0x7E, 0x09, 15, 3])
    code += bytes([0x07, 0, 0x08, 1, 0x10, 2, 1, 0x30, 0x16, 4, 1, 0x31, 0x2F, 5, 2, 0x2E, 9, 0x2D, 0x00, 0x06, 3])
    ((_start, row),) = table(code)
    assert row == Row(
        (RBP, 32),
        {
            **CALLER,
            12: (cfa.OFFSET, 16),
            13: (cfa.VALUE_OFFSET, -16),
            14: (cfa.VALUE_OFFSET, 16),
            15: (cfa.REGISTER, 3),
            0: (cfa.UNDEFINED, 0),
            1: (cfa.SAME, 0),
            2: (cfa.EXPRESSION, b"0"),
            4: (cfa.VALUE_EXPRESSION, b"1"),
            5: (cfa.OFFSET, 16),
        },
    )
    wide = b"\x03" + struct.pack("<H", 0x30) + b"\x04" + struct.pack("<I", 0x10) + b"\x0f\x01\x50"
    assert [start for start, _row in table(wide)] == [0, 0x30, 0x40] and table(wide)[-1][1].cfa == b"P"
    absolute = b"\x01" + struct.pack("<i", CODE + 0x50 - 0x3001) + b"\x0e\x20"
    assert table(absolute)[1] == (0x50, Row((RSP, 32), CALLER))


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (b"\x3f", "instruction 0x3f"),
        (b"\x0b", "not kept"),
        (b"\x0a" * 65, "too many states"),
        (b"\x0f\x01\x50\x0e\x08", "offset of an expression"),
        (b"\x05\x80", "cut short"),
        (b"\x0e" + b"\x80" * 12, "64 bits"),
        (b"\x10\x03\x7f", "cut short"),
        (b"\x01" + struct.pack("<i", -0x3000), "goes back"),
        (b"".join(bytes([0x08, 0x80 | n & 0x7F, n >> 7]) for n in range(200)), "too many registers"),
    ],
)
def test_damaged_instructions(code: bytes, message: str) -> None:
    with pytest.raises(ElfError, match=message):
        list(rows(entry(code)))


def number(text: bytes, first: Optional[int] = None, rip: int = 0x1005) -> Optional[int]:
    registers: List[Optional[int]] = [None] * 16 + [rip]
    registers[RSP] = 0x7000
    return evaluate(text, registers, {0x7008: 0x1234, 0x70A0: 0x8000}.get, first)


# rsp + 8, and 8 more behind the push of the entry, which begins at a multiple of 16: what ld writes for .plt
PLT = bytes([0x77, 8, 0x80, 0, 0x3F, 0x1A, 0x3B, 0x2A, 0x33, 0x24, 0x22])


def test_expressions() -> None:
    assert number(PLT, rip=0x1005) == 0x7008 and number(PLT, rip=0x100B) == 0x7010
    assert number(bytes([0x77, 0xA0, 1, 0x06])) == 0x8000, "the CFA of the frame of a signal"
    assert number(b"\x23\x10", first=0x20) == 0x30
    assert number(b"\x76\x00") is None and number(b"\x77\x10\x06") is None, "what is not known"
    # ~(200 * -2 * -1) >> 8 is -2, after values that are dropped or cancel each other out
    calculation = [0x08, 200, 0x09, 0xFE, 0x1E, 0x1F, 0x12, 0x14, 0x1C, 0x22, 0x20, 0x38, 0x26, 0x31, 0x13, 0x19, 0x96]
    assert number(bytes(calculation)) == 2
    for operation, result in {0x21: 7, 0x25: 0, 0x27: 5, 0x29: 0, 0x2B: 1, 0x2C: 0, 0x2D: 0, 0x2E: 1}.items():
        assert number(bytes([0x36, 0x33, operation])) == result, hex(operation)


@pytest.mark.parametrize("text", [b"", b"\x06", b"\x30" * 100, b"\x03\x00", b"\xff", b"\x92\x80\x80\x04\x00", b"\x14"])
def test_expressions_that_cannot_be_computed(text: bytes) -> None:
    with pytest.raises(ElfError):
        number(text)


def test_numbers_end_where_the_bytes_end() -> None:
    reader = Bytes(b"\xe5\x8e\x26\x9b\xf1\x59\x01ab\0")
    assert (reader.uleb(), reader.sleb(), reader.byte(), reader.text()) == (624485, -624485 & -1, 1, b"ab")
    assert not reader.more()
    for take in (reader.byte, reader.uleb, lambda: reader.number("<I"), reader.text, lambda: reader.take(1)):
        with pytest.raises(ElfError):
            take()

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small ELF files made to order, so that tests of the reader need no compiler. Runs on Python 3.8."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

FUNC, OBJECT, IFUNC = 2, 1, 10
LOCAL, GLOBAL, WEAK = 0, 1, 2
X86_64, AARCH64 = 62, 183

# Code lies at this address and at this place in the file, so that neither can be taken for the other.
CODE_ADDRESS, CODE_OFFSET, CODE_SIZE = 0x401000, 0x1000, 0x2000


class Sym(NamedTuple):
    """A symbol; ``section`` 0 is an undefined one."""

    name: str
    address: int
    size: int = 16
    kind: int = FUNC
    section: int = 1
    binding: int = GLOBAL


def build_elf(
    symtab: Sequence[Sym] | None = (),
    dynsym: Sequence[Sym] | None = None,
    machine: int = X86_64,
    kind: int = 3,
    sections: bool = True,
    shared_tails: bool = False,
    code: bytes = b"",
) -> bytes:
    """An ELF file with one executable segment; a symbol table that is None is not there at all.

    The code begins with ``code`` and goes on with returns. With ``shared_tails`` a name that ends another one is
    stored within it, as linkers do.
    """
    tables = []
    for number, symbols in ((2, symtab), (11, dynsym)):
        if symbols is not None and sections:
            names = _strings([symbol.name for symbol in symbols], shared_tails)
            entries = b"\0" * 24 + b"".join(
                struct.pack(
                    "<IBBHQQ",
                    _at(names, each.name),
                    each.binding << 4 | each.kind,
                    0,
                    each.section,
                    each.address,
                    each.size,
                )
                for each in symbols
            )
            tables.append((number, entries, names))
    body = bytearray(b"\0" * CODE_OFFSET + code.ljust(CODE_SIZE, b"\xc3"))
    headers = [struct.pack("<IIQQQQIIQQ", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)]
    for number, entries, names in tables:
        link = len(headers) + 1
        headers.append(struct.pack("<IIQQQQIIQQ", 0, number, 0, 0, len(body), len(entries), link, 1, 8, 24))
        body += entries
        headers.append(struct.pack("<IIQQQQIIQQ", 0, 3, 0, 0, len(body), len(names), 0, 0, 1, 0))
        body += names
    section_offset = len(body) if sections else 0
    if sections:
        body += b"".join(headers)
    identity = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    count = len(headers) if sections else 0
    body[0:64] = struct.pack(
        "<16sHHIQQQIHHHHHH", identity, kind, machine, 1, CODE_ADDRESS, 64, section_offset, 0, 64, 56, 2, 64, count, 0
    )
    # A segment that is only read comes first: its addresses are no place for a probe.
    body[64:120] = struct.pack("<IIQQQQQQ", 1, 4, 0, 0x400000, 0x400000, 0x1000, 0x1000, 0x1000)
    body[120:176] = struct.pack(
        "<IIQQQQQQ", 1, 5, CODE_OFFSET, CODE_ADDRESS, CODE_ADDRESS, CODE_SIZE, CODE_SIZE, 0x1000
    )
    return bytes(body)


# Where Go's table of functions lies in a file of build_elf's: in the segment before the code.
GO_TABLE_ADDRESS, GO_TABLE_OFFSET = 0x400200, 0x200
GO_WRAPPER, GO_ASSEMBLY = 21, 1 << 2


class GoFunc(NamedTuple):
    """A function of Go's table; each ends where the next one begins. ``sizes`` are those of its frame (go_values)."""

    name: bytes
    address: int
    kind: int = 0
    flag: int = 0
    sizes: bytes = b""


def go_values(pairs: Sequence[tuple[int, int]], quantum: int = 1) -> bytes:
    """Values of Go's tables: each, and for how many bytes of code it holds."""
    data, before = b"", -1
    for value, length in pairs:
        difference = value - before
        for number in (2 * difference if difference >= 0 else -2 * difference - 1, length // quantum):
            while number > 0x7F:
                data += bytes([number & 0x7F | 0x80])
                number >>= 7
            data += bytes([number])
        before = value
    return data + b"\0"


def go_table(
    functions: Sequence[GoFunc], end: int, magic: int = 0xF1, quantum: int = 1, text: int | None = None
) -> bytes:
    """Go's table of functions (.gopclntab) in the layout of Go 1.16 (0xfa), 1.18 (0xf0) or 1.20 (0xf1).

    ``text`` is what its header says of where the code begins, as 0 from Go 1.26 on.
    """
    relative = magic != 0xFA
    start = functions[0].address
    names, places, records, values = b"", [], b"", b""
    index_size = (2 * len(functions) + 1) * (4 if relative else 8)
    first = -(-index_size // 8) * 8
    for each in functions:
        places.append(first + len(records))
        begin = struct.pack("<I", each.address - start) if relative else struct.pack("<Q", each.address)
        values = values or b"\0" * bool(each.sizes)  # the place 0 stands for no values
        sizes = len(values) if each.sizes else 0
        values += each.sizes
        record = begin + struct.pack("<i6I", len(names), 0, 0, sizes, 0, 0, 0)
        record += b"" if magic == 0xFA else b"\0" * 4
        record += b"" if magic == 0xF0 else b"\0" * 4
        record += bytes([each.kind, each.flag])
        records += record.ljust(48, b"\0")
        names += each.name + b"\0"
    width = "I" if relative else "Q"
    index = b"".join(
        struct.pack(f"<2{width}", each.address - (start if relative else 0), place)
        for each, place in zip(functions, places)  # noqa: B905
    ) + struct.pack(f"<{width}", end - (start if relative else 0))
    names = names.ljust(-(-len(names) // 8) * 8, b"\0")
    head = 72 if relative else 64
    code = [start if text is None else text] if relative else []
    values = values.ljust(-(-len(values) // 8) * 8, b"\0")
    tables = [head, *[head + len(names)] * 3, head + len(names) + len(values)]
    header = struct.pack(f"<I2x2B{7 + len(code)}Q", 0xFFFFFF00 | magic, quantum, 8, len(functions), 1, *code, *tables)
    return header + names + values + index.ljust(first, b"\0") + records


def with_go_table(data: bytes, table: bytes) -> bytes:
    """A file of build_elf's, with what Go's linker leaves in a stripped program."""
    magic = b"\xff Go buildinf:"
    body = bytearray(data)
    body[GO_TABLE_OFFSET - 0x40 : GO_TABLE_OFFSET - 0x40 + len(magic)] = magic
    if GO_TABLE_OFFSET + len(table) > CODE_OFFSET:
        raise ValueError("no room for the table")
    body[GO_TABLE_OFFSET : GO_TABLE_OFFSET + len(table)] = table
    return bytes(body)


def _strings(names: Sequence[str], shared_tails: bool) -> bytes:
    data = b"\0"
    for name in sorted(set(names), key=len, reverse=True):
        encoded = name.encode("utf-8", "surrogateescape") + b"\0"
        if not (shared_tails and encoded in data):
            data += encoded
    return data


def _at(strings: bytes, name: str) -> int:
    encoded = name.encode("utf-8", "surrogateescape") + b"\0"
    whole = strings.find(b"\0" + encoded)
    return whole + 1 if whole >= 0 else strings.find(encoded)

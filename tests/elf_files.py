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

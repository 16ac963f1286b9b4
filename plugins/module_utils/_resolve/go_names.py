# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The functions of Go programs by their own table, .gopclntab, which strip and ``-ldflags=-s -w`` leave in them.

Layouts: src/debug/gosym/pclntab.go, src/runtime/symtab.go (pcHeader, moduledata, _func) and
src/internal/abi/symtab.go of Go 1.16, 1.18, 1.20 and 1.26.
"""

from __future__ import annotations

import bisect
import itertools
import struct
from collections import Counter
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, function_entries
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_memory import Pointers, addresses_of

# By the first byte of the magic number: words in the header before the offsets of tables, whether entries of the table
# are 32-bit offsets from the start of the code, and where in _func the number of special functions lies.
LAYOUTS = {0xFA: (2, False, 40), 0xF0: (3, True, 36), 0xF1: (3, True, 40)}
_SECTIONS = (".gopclntab", ".data.rel.ro.gopclntab")
QUANTUM = {"x86_64": 1, "aarch64": 4}
_TEXT, _MIN_PC = 22, 20  # words of runtime.moduledata
_ASSEMBLY = 1 << 2  # abi.FuncFlagAsm
_FUNC = 48  # bytes of _func that are read

# Limits. The largest programs seen (Kubernetes, Docker) have 150,000 functions and 10 MB of names.
_MAX_FUNCTIONS = 1 << 20
_MAX_NAMES = 32 << 20
_MAX_TABLE = 64 << 20
_MAX_NAME = 4096
_MAX_TABLES, _MAX_SEEN, _MAX_PLACES = 4, 1024, 16


class GoTable(NamedTuple):
    """A table of functions: its address, and what its header says."""

    address: int
    magic: int
    functions: int
    text: int
    names: int
    names_end: int
    values: int
    entries: int


def go_symbols(elf: Elf, machine: str) -> Optional[Tuple[bytes, bytes]]:
    """The functions of a Go program as the entries of a symbol table and its strings; None if there are none.

    The names are those that nm prints of the program when it is not stripped, but ``.abi0`` stands only behind the
    second function of a name: Go compiles a function twice where assembly and Go call it.
    """
    for table in go_tables(elf, machine):
        try:
            return _symbols(elf, table)
        except ElfError:
            pass
    return None


def go_functions(elf: Elf, machine: str, addresses: Sequence[int]) -> Optional[Dict[int, bool]]:
    """Those of these addresses where functions of Go's table begin, and whether each is written in assembly.

    Go marks those since 1.18. None if the program's table cannot be read.
    """
    for table in go_tables(elf, machine):
        start, special = table.address + table.entries, LAYOUTS[table.magic][2]
        found: Dict[int, bool] = {}
        try:
            index = go_index(elf, table)
            entries = index[0::2].tolist()
            for address in addresses:
                at = bisect.bisect_left(entries, address - table.text)
                if at < table.functions and entries[at] == address - table.text:
                    flags = elf.read_at(start + index[2 * at + 1] + special + 1, 1, "table of Go functions")
                    found[address] = bool(flags[0] & _ASSEMBLY)
        except ElfError:
            continue
        return found
    return None


def go_tables(elf: Elf, machine: str) -> Iterator[GoTable]:
    """Whatever looks like the table, the likeliest first, up to _MAX_TABLES."""
    return itertools.islice(_tables(elf, machine), _MAX_TABLES)


def _tables(elf: Elf, machine: str) -> Iterator[GoTable]:
    known = [section.address for section in map(elf.section, _SECTIONS) if section is not None]
    # GNU ld puts it into .data.rel.ro of a position-independent program, under no name of its own.
    rest = b"\xff\xff\xff\0\0" + bytes([QUANTUM[machine], 8])
    for address in itertools.chain(known, (at - 1 for at in itertools.islice(addresses_of(elf, rest), _MAX_SEEN))):
        try:
            table = _header(elf, address, rest)
        except ElfError:
            continue
        if table is not None:
            yield table


def _header(elf: Elf, address: int, rest: bytes) -> Optional[GoTable]:
    data = elf.read_at(address, 72, "table of Go functions")
    if data[0] not in LAYOUTS or data[1:8] != rest:
        return None
    words = struct.unpack("<8Q", data[8:])
    before, relative, _special = LAYOUTS[data[0]]
    names, names_end, _files, values, entries = words[before : before + 5]
    if not 0 < words[0] <= _MAX_FUNCTIONS or not names < names_end <= entries or names_end - names > _MAX_NAMES:
        return None
    text = 0
    if relative:
        text = words[2] or Pointers(elf).relocated(address + 24) or _text(elf, address, address + names)
        if not text:
            return None
    return GoTable(address, data[0], words[0], text, names, names_end, values, entries)


def _text(elf: Elf, table: int, names: int) -> int:
    """Where the code begins, by the runtime's record of the program, which begins with a pointer to the table."""
    pointers = Pointers(elf)
    found = itertools.chain(addresses_of(elf, struct.pack("<Q", table)), pointers.relocations_to(table))
    for address in itertools.islice(found, _MAX_PLACES):
        try:
            second, least, text = (pointers.at(address + 8 * word) for word in (1, _MIN_PC, _TEXT))
        except ElfError:
            continue
        if second == names and text <= least:
            return text
    return 0


def _symbols(elf: Elf, table: GoTable) -> Tuple[bytes, bytes]:
    """Raises ElfError where the table is damaged."""
    _before, relative, special = LAYOUTS[table.magic]
    start = table.address + table.entries
    index = go_index(elf, table)
    places = index[1::2].tolist()
    size = max(places) + _FUNC
    if size > _MAX_TABLE or any(place & 3 for place in places):
        raise ElfError("has a damaged table of Go functions")
    records = elf.read_at(start, size, "table of Go functions")
    names = elf.read_at(table.address + table.names, table.names_end - table.names, "names of Go functions")
    words = memoryview(records).cast("I")
    name_word = 1 if relative else 2
    starts = [words[place // 4 + name_word] for place in places]
    addresses = [table.text + entry for entry in index[0::2].tolist()]
    sizes = [end - begin for begin, end in zip(addresses, addresses[1:])]
    if min(sizes) < 0 or addresses[-1] >> 64 or max(starts) >= len(names):
        raise ElfError("has a damaged table of Go functions")
    if elf.file_offset(addresses[0]) is None or elf.file_offset(addresses[-2]) is None:
        raise ElfError("has a table of Go functions that lie outside its code")
    kinds = [records[place + special] for place in places]
    assembly = [bool(records[place + special + 1] & _ASSEMBLY) for place in places]
    more = _tell_twins_apart(names, starts, kinds, assembly)
    return function_entries(starts, addresses, sizes), names + more


def go_index(elf: Elf, table: GoTable) -> memoryview[int]:
    """Where each function begins, and where its record lies, one after the other; raises ElfError."""
    relative = LAYOUTS[table.magic][1]
    size = (2 * table.functions + 1) * (4 if relative else 8)
    data = memoryview(elf.read_at(table.address + table.entries, size, "table of Go functions"))
    return data.cast("I") if relative else data.cast("Q")


def _tell_twins_apart(names: bytes, starts: List[int], kinds: List[int], assembly: List[bool]) -> bytes:
    """Points one of two functions of the same name to a name of its own; returns those names. Raises ElfError.

    The linker makes one of them, a wrapper: what assembly calls is .abi0, the function itself or the wrapper.
    """
    ends = [names.find(b"\0", start, start + _MAX_NAME) for start in starts]
    if min(ends) < 0 or sum(ends) - sum(starts) > _MAX_NAMES:
        raise ElfError("has a damaged table of Go functions")
    shown = [names[start:end] for start, end in zip(starts, ends)]
    often = {name for name, count in Counter(shown).items() if count > 1}
    wrapper = max(kinds)  # abi.FuncIDWrapper is the last one in every version
    body: Dict[bytes, int] = {name: at for at, name in enumerate(shown) if name in often and kinds[at] != wrapper}
    more = bytearray()
    for at, name in enumerate(shown):
        if kinds[at] == wrapper and name in body:
            first = body[name]
            starts[first if assembly[first] else at] = len(names) + len(more)
            more += name + b".abi0\0"
    return bytes(more)

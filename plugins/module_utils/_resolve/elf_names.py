# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds functions of an ELF file by what is not their name: the names of addresses, and those that resemble a name."""

from __future__ import annotations

import bisect
import heapq
import itertools
import os
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import (
    FUNC,
    FUNCTIONS,
    MAX_NAME,
    MAX_NAMES_READ,
    SYMBOL,
    Elf,
    ElfError,
    Symbol,
    Table,
    plainness,
)

_EXECUTABLE_SECTION = 4  # SHF_EXECINSTR
_BINDINGS = {1: 2, 2: 1}  # STB_GLOBAL, STB_WEAK: the rank of a name
_MAX_COMPARED = 1 << 18
_MOST_NESTED = 32  # functions before an address that are checked for whether they contain it
_MOST_ALIASES = 16

_Rank = Tuple[bool, int, int]  # has a size, begins at, binding


def names_at(
    elf: Elf,
    addresses: Sequence[int],
    late: Callable[[], bool] = lambda: False,
    extents: Callable[[], Callable[[int], Optional[Tuple[int, int]]]] = lambda: lambda _address: None,
) -> Dict[int, str]:
    """The name of the innermost function around each address; addresses outside all functions are left out.

    A function without a size (assembly) extends to the next one, but not out of its section: what follows may be
    another's code, such as the linker's PLT after _init. Nor does it extend into a function that starts behind it
    according to ``extents``, which gives, when it is needed, what finds the start and size of the function around
    an address by other means than symbols: a stripped file has none of its static functions.

    Of several names for one address, global ones come before weak ones and weak ones before local ones, then those
    with fewer leading underscores. Raises ElfError when ``late`` says so: the names of some symbols alone may be
    wrong.
    """
    regions = {address: _region_of(elf, address) for address in addresses}
    best: Dict[int, Tuple[_Rank, List[Tuple[Table, int]]]] = {}
    for table in elf.tables:
        for chunk in elf.symbol_chunks(table):
            if late():
                raise ElfError("has more symbols than there was time to read")
            functions = _Functions(chunk)
            for address in addresses:
                for rank, name in functions.around(address):
                    if not rank[0] and _region_of(elf, rank[1]) != regions[address]:
                        continue
                    held = best.get(address)
                    if held is None or rank > held[0]:
                        best[address] = (rank, [(table, name)])
                    elif rank == held[0] and len(held[1]) < _MOST_ALIASES:
                        held[1].append((table, name))
    guessed = [address for address, (rank, _aliases) in best.items() if not rank[0]]
    extent = extents() if guessed else None
    for address in guessed:
        function = extent(address) if extent is not None else None
        if function is not None and best[address][0][1] < function[0]:
            del best[address]
    found = {}
    for address, (_rank, aliases) in best.items():
        names = {elf.name(table, start) for table, start in aliases}
        found[address] = min(names, key=plainness)
    return found


def _region_of(elf: Elf, address: int) -> Tuple[int, int]:
    """Where the code at an address begins and ends: its section, else its segment; (0, 0) outside."""
    for section in elf.sections:
        if section[2] & _EXECUTABLE_SECTION and section[3] <= address < section[3] + section[5]:
            return section[3], section[3] + section[5]
    if not elf.sections:
        for start, length, _offset in elf.segments:
            if start <= address < start + length:
                return start, start + length
    return 0, 0


def around(elf: Elf, address: int) -> Optional[Symbol]:
    """The function that starts at an address, else one that contains it, else None.

    The name is decoded like a file name.
    """
    inside: Optional[Symbol] = None
    for table in elf.tables:
        for chunk in elf.symbol_chunks(table):
            words = memoryview(chunk).cast("Q")
            for index, (value, size) in enumerate(zip(words[1::3], words[2::3])):
                if value <= address < value + size or value == address:
                    symbol = elf.symbol(table, chunk, index, None)
                    if symbol is not None and symbol.address == address:
                        return symbol
                    inside = inside or symbol
    return inside


def functions_at(elf: Elf, addresses: Set[int]) -> Dict[int, List[str]]:
    """The names of the functions that start at these addresses; those where none does are left out."""
    found: Dict[int, List[str]] = {}
    for table in elf.tables:
        for chunk in elf.symbol_chunks(table):
            words = memoryview(chunk).cast("Q")
            for index, value in enumerate(words[1::3]):
                if value in addresses and len(found.get(value, ())) < _MOST_ALIASES:
                    symbol = elf.symbol(table, chunk, index, None)
                    if symbol is not None:
                        found.setdefault(value, []).append(symbol.name)
    return found


def closest_names(elf: Elf, name: str) -> List[str]:
    """Up to three names of functions that resemble ``name``, the most alike first."""
    from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest

    wanted = os.fsencode(name)
    slack = max(3, len(wanted) // 3)
    names = (
        os.fsdecode(other)
        for other in _function_names(elf)
        if abs(len(other) - len(wanted)) <= slack or wanted in other
    )
    return closest(name, itertools.islice(names, _MAX_COMPARED))


def implementations(elf: Elf, name: str, count: int = 5) -> List[str]:
    """Functions that an IFUNC of this name may resolve to: ``__memcpy_avx_unaligned`` for ``memcpy``."""
    wanted = os.fsencode(name)
    prefixes = (b"__" + wanted + b"_", wanted + b"_")
    names = {other for other in _function_names(elf) if other.startswith(prefixes)}
    return [os.fsdecode(other) for other in heapq.nsmallest(count, names)]


def _function_names(elf: Elf) -> Iterator[bytes]:
    """The names of defined functions without IFUNCs; for messages only, so some may be missing or repeated."""
    for table in elf.tables:
        strings = table.source.read(table.strings, min(table.strings_size, MAX_NAMES_READ), "string table")
        for chunk in elf.symbol_chunks(table):
            for start, info, _other, section, _address, _size in SYMBOL.iter_unpack(chunk):
                if info & 0xF == FUNC and section:
                    end = strings.find(b"\0", start, start + MAX_NAME)
                    if end > start:
                        name = strings[start:end]
                        yield name.split(b"@", 1)[0] if b"@" in name else name


class _Functions:
    """The defined functions of a chunk of a symbol table, by address.

    Most chunks of a large file have nothing to do with the addresses in question, so a symbol becomes an object only
    where it may matter: 300,000 symbols take a tenth of a second.
    """

    def __init__(self, chunk: bytes) -> None:
        words = memoryview(chunk).cast("Q")
        self._first, self._starts, self._sizes = words[0::3].tolist(), words[1::3].tolist(), words[2::3].tolist()
        # st_name, st_info, st_other and st_shndx share the first of a symbol's three 64-bit words.
        functions = [
            number for number, first in enumerate(self._first) if first >> 32 & 0xF in FUNCTIONS and first >> 48
        ]
        self._order = sorted(functions, key=self._starts.__getitem__)
        self._sorted = [self._starts[number] for number in self._order]

    def around(self, address: int) -> Iterator[Tuple[_Rank, int]]:
        """The functions that may contain the address: the rank of each, and where its name begins."""
        last = bisect.bisect_right(self._sorted, address) - 1
        nearest = self._sorted[last] if last >= 0 else 0
        for at in range(last, max(-1, last - _MOST_NESTED), -1):
            number, start = self._order[at], self._sorted[at]
            size, first = self._sizes[number], self._first[number]
            if address < start + size or (not size and start == nearest):
                yield (size > 0, start, _BINDINGS.get(first >> 36 & 0xF, 0)), first & 0xFFFFFFFF

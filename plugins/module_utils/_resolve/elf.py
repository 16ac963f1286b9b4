# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the functions of ELF files and their offsets, within limits.

It reads with pread in chunks (with mmap a file that shrinks would kill the reader), checks every number in
the file, and creates Python objects only for requested symbols. A file that is not a usable ELF file,
however broken, raises ElfError and nothing else. Format: elf(5), System V ABI chapters 4 and 5; 64-bit
little-endian only.
"""

from __future__ import annotations

import bisect
import fnmatch
import heapq
import itertools
import os
import re
import struct
from array import array
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_PROGRAM = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")

_CLASS_64, _LITTLE_ENDIAN = 2, 1
_TYPES = {0: "of no type", 1: "an object file (.o or .ko)", 4: "a core dump"}
_EXECUTABLE_TYPES = (2, 3)  # ET_EXEC, ET_DYN
MACHINES = {"x86_64": 62, "aarch64": 183}
_LOAD, _DYNAMIC, _EXECUTE = 1, 2, 1  # PT_LOAD, PT_DYNAMIC, PF_X
_DYNAMIC_ENTRY = struct.Struct("<qQ")
_DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_RELA, _DT_RELASZ, _DT_STRSZ, _DT_GNU_HASH = 4, 5, 6, 7, 8, 10, 0x6FFFFEF5
_RELOCATION = struct.Struct("<QQQ")
_RELATIVE = {"x86_64": 8, "aarch64": 1027}  # R_X86_64_RELATIVE, R_AARCH64_RELATIVE
_SYMTAB, _STRTAB, _DYNSYM = 2, 3, 11
_NOBITS = 8
_EXECUTABLE_SECTION = 4  # SHF_EXECINSTR
_COMPRESSED_SECTION = 0x800  # SHF_COMPRESSED
_OBJECT, _FUNC, _GNU_IFUNC = 1, 2, 10
_FUNCTIONS = (_FUNC, _GNU_IFUNC)
_BINDINGS = {1: 2, 2: 1}  # STB_GLOBAL, STB_WEAK: the rank of a name
_GO_MAGIC = b"\xff Go buildinf:"  # of the section .go.buildinfo, at the start of the data
_GO_SECTIONS = (".go.buildinfo", ".gopclntab")  # in every program of Go's linker, stripped or not

# Limits. The largest programs seen (browsers with symbols) have about 2 million symbols.
_MAX_PROGRAM_HEADERS = 1024
_MAX_SYMBOLS = 8 << 20
_MAX_STRINGS = 1 << 30
_MAX_TABLES = 4
_MAX_DYNAMIC = 1 << 16
_MAX_RELOCATIONS = 64 << 20  # bytes
_MAX_SEARCHED = 256 << 20
_CHUNK_SYMBOLS = 1 << 16
_CHUNK_BYTES = 1 << 20
_MAX_NAME = 4096
_MAX_OCCURRENCES = 1 << 20
_MAX_FOUND = 4096
_MAX_COMPARED = 1 << 18
_MAX_NAMES_READ = 48 << 20
_MAX_SECTION_NAMES = 1 << 20
_MOST_NESTED = 32  # functions before an address that are checked for whether they contain it
_MOST_ALIASES = 16


_Range = Tuple[int, int, int]  # address, length, offset in the file
_Rank = Tuple[bool, int, int]  # has a size, begins at, binding


class ElfError(ProbeError):
    """Why a file cannot be used; the message continues after its path (``is not an ELF file``)."""


class Symbol(NamedTuple):
    """A function. ``address`` is as nm prints it.

    ``ifunc`` marks a function whose code only selects the real one when the program starts (STT_GNU_IFUNC).
    """

    name: str
    address: int
    size: int
    ifunc: bool


class Section(NamedTuple):
    """A section: its ``address`` in memory, and its ``offset`` and ``size`` in the file."""

    address: int
    offset: int
    size: int
    compressed: bool = False


class Source:
    """The bytes of a file behind a descriptor; the file may shrink at any time."""

    def __init__(self, fd: int, size: int) -> None:
        self.fd, self.size = fd, size

    def read(self, offset: int, size: int, what: str) -> bytes:
        """``size`` bytes from ``offset``; ``what`` names this part of the file in messages. Raises ElfError."""
        if offset < 0 or size < 0 or offset + size > self.size:
            raise ElfError(f"is a damaged ELF file: its {what} lies outside the file")
        try:
            data = self.pread(offset, size)
        except OSError as error:
            raise ElfError(f"cannot be read ({error.strerror})") from None
        if len(data) != size:
            raise ElfError(f"is a damaged ELF file, or changed while it was read: its {what} is cut short")
        return data

    def pread(self, offset: int, size: int) -> bytes:
        """The bytes in this range that exist; raises OSError."""
        return os.pread(self.fd, size, offset)


class MemorySource(Source):
    """A file in memory."""

    def __init__(self, data: bytes) -> None:
        super().__init__(-1, len(data))
        self._data = data

    def pread(self, offset: int, size: int) -> bytes:
        return self._data[offset : offset + size]


class _Table(NamedTuple):
    """A symbol table and its strings: file offsets and counts, checked against the file's size."""

    source: Source
    offset: int
    entries: int
    strings: int
    strings_size: int


class Elf:
    """An ELF executable or shared library for ``machine``; raises ElfError for any other file.

    ``stripped`` means that the file has no .symtab, so only exported functions have names.
    """

    def __init__(self, source: Source, machine: str) -> None:
        self.source = source
        self._relative = _RELATIVE[machine]
        self._relocations: Optional[bytes] = None
        try:
            header = _HEADER.unpack(source.read(0, _HEADER.size, "header"))
        except ElfError:
            raise ElfError("is not an ELF file") from None
        identity, kind, found_machine = header[:3]
        if identity[:4] != b"\x7fELF":
            raise ElfError("is a script, not an ELF file" if identity[:2] == b"#!" else "is not an ELF file")
        if identity[4] != _CLASS_64 or identity[5] != _LITTLE_ENDIAN:
            raise ElfError("is not a 64-bit little-endian ELF file, the only kind that can be probed")
        if kind not in _EXECUTABLE_TYPES:
            raise ElfError(f"is {_TYPES.get(kind, 'of an unknown ELF type')}, not an executable or a shared library")
        if found_machine != MACHINES[machine]:
            names = {number: name for name, number in MACHINES.items()}
            other = names.get(found_machine, f"ELF machine {found_machine}")
            raise ElfError(f"is built for {other}, but this host is {machine}")
        self._dynamic: Optional[_Range] = None
        self._segments, self._loaded = self._read_segments(header[5], header[9], header[10])
        if not self._segments:
            raise ElfError("has no executable segment")
        self._sections = self._read_sections(header[6], header[11], header[12])
        self._section_names = self._read_section_names(header[13])
        self._tables, self.stripped = self._read_tables()

    @property
    def has_symbols(self) -> bool:
        """Whether the file has any symbol table."""
        return bool(self._tables)

    @property
    def has_sections(self) -> bool:
        """Whether the file has section headers, which a loader does not need."""
        return bool(self._sections)

    @property
    def go(self) -> bool:
        """Whether Go's linker made the file."""
        if not self._sections:
            return any(_GO_MAGIC in self._head(segment) for segment in self._loaded)
        return any(self.section(name) is not None for name in _GO_SECTIONS)

    def section(self, name: str) -> Optional[Section]:
        """The section of this name, or None; its offset and size are unchecked."""
        wanted = name.encode()
        for entry in self._sections:
            start = entry[0]
            if self._section_names[start : start + len(wanted) + 1] == wanted + b"\0":
                size = 0 if entry[1] == _NOBITS else entry[5]
                return Section(entry[3], entry[4], size, bool(entry[2] & _COMPRESSED_SECTION))
        return None

    def read_section(self, name: str, limit: int) -> Optional[bytes]:
        """The content of the section of this name, or None; raises ElfError if it is larger than ``limit``."""
        section = self.section(name)
        if section is None:
            return None
        if section.size > limit:
            raise ElfError(f"has a section {name} of {section.size} bytes; at most {limit} are read")
        return self.source.read(section.offset, section.size, f"section {name}")

    def variable(self, name: str) -> Optional[int]:
        """The address of the defined variable of this name; None if there is no such variable, or several."""
        found: Set[int] = set()
        for table in self._tables:
            wanted = dict.fromkeys(self._occurrences(table, os.fsencode(name)), name)
            found.update(symbol.address for symbol in self._symbols_at(table, wanted, (_OBJECT,)))
        return found.pop() if len(found) == 1 else None

    def borrow(self, other: Elf) -> None:
        """Also use the symbol tables of another file: the debug file of this one."""
        self._tables = self._tables + other._tables
        self.stripped = self.stripped and other.stripped

    def add_functions(self, entries: bytes, strings: bytes) -> None:
        """Also use these entries of a symbol table, which name all functions of the file."""
        source = MemorySource(entries + strings)
        count = len(entries) // _SYMBOL.size
        self._tables = [*self._tables, _Table(source, 0, count, len(entries), len(strings))]
        self.stripped = False

    def read_at(self, address: int, size: int, what: str) -> bytes:
        """``size`` bytes from an address; raises ElfError."""
        offset = self.data_offset(address)
        if offset is None:
            raise ElfError(f"is a damaged ELF file: its {what} lies outside its segments")
        return self.source.read(offset, size, what)

    def addresses_of(self, data: bytes) -> Iterator[int]:
        """The addresses at which these bytes lie in the file."""
        room = _MAX_SEARCHED
        for address, length, start in self._loaded:
            length = min(length, room, self.source.size - start)
            room -= max(0, length)
            for first in range(0, length, _CHUNK_BYTES):
                size = min(_CHUNK_BYTES + len(data) - 1, length - first)
                chunk = self.source.read(start + first, size, "segment")
                at = chunk.find(data)
                while at >= 0:
                    yield address + first + at
                    at = chunk.find(data, at + 1)

    def pointer(self, address: int) -> int:
        """The pointer at an address, as the loader leaves it in a program loaded at address 0; raises ElfError."""
        return int.from_bytes(self.read_at(address, 8, "data"), "little") or self.relocated(address)

    def relocated(self, address: int) -> int:
        """What the loader writes to an address in a program loaded at address 0; 0 if nothing."""
        for place, info, addend in self._relocations_with(0, address):
            if place == address and info == self._relative:
                return addend
        return 0

    def relocations_to(self, address: int) -> Iterator[int]:
        """Where the loader writes an address in a program loaded at address 0."""
        for place, info, addend in self._relocations_with(16, address):
            if addend == address and info == self._relative:
                yield place

    def file_offset(self, address: int) -> Optional[int]:
        """The offset in the file of the code at an address, or None outside the executable segments."""
        return _offset_in(self._segments, address, self.source.size)

    def data_offset(self, address: int) -> Optional[int]:
        """The offset in the file of the data at an address, or None if the file does not contain it."""
        return _offset_in(self._loaded, address, self.source.size)

    def find(self, names: Sequence[str]) -> Dict[str, List[Symbol]]:
        """The defined functions of these names, one for each address, ascending; missing names are left out.

        A symbol's version (``name@VERSION``, ``name@@VERSION``) is not part of its name.
        """
        found: Dict[str, Dict[int, Symbol]] = {}
        for table in self._tables:
            wanted: Dict[int, str] = {}
            for name in names:
                for offset in self._occurrences(table, os.fsencode(name)):
                    wanted[offset] = name
            for symbol in self._symbols_at(table, wanted):
                found.setdefault(symbol.name, {}).setdefault(symbol.address, symbol)
        return {name: [by_address[at] for at in sorted(by_address)] for name, by_address in found.items()}

    def match(self, pattern: str) -> Iterator[Symbol]:
        """The defined functions whose names match a glob (fnmatch, case-sensitive); some may come twice.

        Raises ElfError if the file has too many names.
        """
        wanted = os.fsencode(pattern)
        matches = re.compile(fnmatch.translate(wanted.decode("latin-1")).encode("latin-1"), re.DOTALL).match
        begin = re.split(rb"[*?[]", wanted, maxsplit=1)[0]
        for table in self._tables:
            if table.strings_size > _MAX_NAMES_READ:
                raise ElfError("has too many names to match against a glob")
            strings = table.source.read(table.strings, table.strings_size, "string table")
            for chunk in self._symbol_chunks(table):
                for start, info, _other, section, address, size in _SYMBOL.iter_unpack(chunk):
                    if info & 0xF not in (_FUNC, _GNU_IFUNC) or not section or not strings.startswith(begin, start):
                        continue
                    end = strings.find(b"\0", start, start + _MAX_NAME)
                    name = strings[start : max(start, end)].split(b"@", 1)[0]
                    if name and matches(name):
                        yield Symbol(os.fsdecode(name), address, size, info & 0xF == _GNU_IFUNC)

    def address_at(self, offset: int) -> Optional[int]:
        """The address of the code at an offset in the file, or None outside the executable segments."""
        return next(
            (address + offset - start for address, length, start in self._segments if start <= offset < start + length),
            None,
        )

    def names_at(
        self,
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
        regions = {address: self._region_of(address) for address in addresses}
        best: Dict[int, Tuple[_Rank, List[Tuple[_Table, int]]]] = {}
        for table in self._tables:
            for chunk in self._symbol_chunks(table):
                if late():
                    raise ElfError("has more symbols than there was time to read")
                functions = _Functions(chunk)
                for address in addresses:
                    for rank, name in functions.around(address):
                        if not rank[0] and self._region_of(rank[1]) != regions[address]:
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
            names = {self._name(table, start) for table, start in aliases}
            found[address] = min(names, key=plainness)
        return found

    def _region_of(self, address: int) -> Tuple[int, int]:
        """Where the code at an address begins and ends: its section, else its segment; (0, 0) outside."""
        for section in self._sections:
            if section[2] & _EXECUTABLE_SECTION and section[3] <= address < section[3] + section[5]:
                return section[3], section[3] + section[5]
        if not self._sections:
            for start, length, _offset in self._segments:
                if start <= address < start + length:
                    return start, start + length
        return 0, 0

    def around(self, address: int) -> Optional[Symbol]:
        """The function that starts at an address, else one that contains it, else None.

        The name is decoded like a file name.
        """
        inside: Optional[Symbol] = None
        for table in self._tables:
            for chunk in self._symbol_chunks(table):
                words = memoryview(chunk).cast("Q")
                for index, (value, size) in enumerate(zip(words[1::3], words[2::3])):
                    if value <= address < value + size or value == address:
                        symbol = self._symbol(table, chunk, index, None)
                        if symbol is not None and symbol.address == address:
                            return symbol
                        inside = inside or symbol
        return inside

    def functions_at(self, addresses: Set[int]) -> Dict[int, List[str]]:
        """The names of the functions that start at these addresses; those where none does are left out."""
        found: Dict[int, List[str]] = {}
        for table in self._tables:
            for chunk in self._symbol_chunks(table):
                words = memoryview(chunk).cast("Q")
                for index, value in enumerate(words[1::3]):
                    if value in addresses and len(found.get(value, ())) < _MOST_ALIASES:
                        symbol = self._symbol(table, chunk, index, None)
                        if symbol is not None:
                            found.setdefault(value, []).append(symbol.name)
        return found

    def mentioned(self, names: Sequence[str]) -> str:
        """The first of these names that the file defines or imports; empty where it has none of them."""
        for table in self._tables:
            for name in names:
                if next(self._occurrences(table, os.fsencode(name)), None) is not None:
                    return name
        return ""

    def closest(self, name: str) -> List[str]:
        """Up to three names of functions that resemble ``name``, the most alike first."""
        from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest

        wanted = os.fsencode(name)
        slack = max(3, len(wanted) // 3)
        names = (
            os.fsdecode(other)
            for other in self._function_names()
            if abs(len(other) - len(wanted)) <= slack or wanted in other
        )
        return closest(name, itertools.islice(names, _MAX_COMPARED))

    def implementations(self, name: str, count: int = 5) -> List[str]:
        """Functions that an IFUNC of this name may resolve to: ``__memcpy_avx_unaligned`` for ``memcpy``."""
        wanted = os.fsencode(name)
        prefixes = (b"__" + wanted + b"_", wanted + b"_")
        names = {other for other in self._function_names() if other.startswith(prefixes)}
        return [os.fsdecode(other) for other in heapq.nsmallest(count, names)]

    def _read_segments(self, offset: int, entry_size: int, count: int) -> Tuple[List[_Range], List[_Range]]:
        """The executable segments and all loaded ones: the parts of them that are in the file."""
        if count and entry_size != _PROGRAM.size or count > _MAX_PROGRAM_HEADERS:
            raise ElfError("is a damaged ELF file: its program headers have an impossible size")
        data = self.source.read(offset, count * _PROGRAM.size, "program headers")
        for kind, _flags, start, address, _physical, length, _memory, _align in _PROGRAM.iter_unpack(data):
            if kind == _DYNAMIC:
                self._dynamic = address, length, start
        loaded = [
            (flags, (address, length, start))
            for kind, flags, start, address, _physical, length, _memory, _align in _PROGRAM.iter_unpack(data)
            if kind == _LOAD
        ]
        return [part for flags, part in loaded if flags & _EXECUTE], [part for _flags, part in loaded]

    def _read_sections(self, offset: int, entry_size: int, count: int) -> List[Tuple[int, ...]]:
        if not offset or not count:
            return []
        if entry_size != _SECTION.size:
            raise ElfError("is a damaged ELF file: its section headers have an impossible size")
        return list(_SECTION.iter_unpack(self.source.read(offset, count * _SECTION.size, "section headers")))

    def _read_section_names(self, index: int) -> bytes:
        """The string table of section names; empty without one, and then no section is found by its name."""
        if not 0 < index < len(self._sections) or self._sections[index][1] != _STRTAB:
            return b""
        start, size = self._sections[index][4:6]
        if size > _MAX_SECTION_NAMES or start + size > self.source.size:
            return b""
        return self.source.read(start, size, "section names")

    def _read_tables(self) -> Tuple[List[_Table], bool]:
        sections, whole = self._sections, self.source.size
        if not sections:
            table = self._dynamic_table()
            return ([] if table is None else [table]), True
        tables: List[_Table] = []
        stripped = True
        for _name, kind, _flags, _address, start, size, link, _info, _align, width in sections:
            if kind not in (_SYMTAB, _DYNSYM) or len(tables) >= _MAX_TABLES:
                continue
            if width != _SYMBOL.size or size > _MAX_SYMBOLS * _SYMBOL.size or start + size > whole:
                raise ElfError("is a damaged ELF file: its symbol table has an impossible size")
            if link >= len(sections) or sections[link][1] != _STRTAB:
                raise ElfError("is a damaged ELF file: its symbol table has no string table")
            strings, strings_size = sections[link][4], sections[link][5]
            if strings_size > _MAX_STRINGS or strings + strings_size > whole:
                raise ElfError("is a damaged ELF file: its string table has an impossible size")
            tables.append(_Table(self.source, start, size // _SYMBOL.size, strings, strings_size))
            stripped = stripped and kind != _SYMTAB
        return tables, stripped

    def _head(self, segment: _Range) -> bytes:
        _address, length, start = segment
        size = max(0, min(length, _CHUNK_BYTES, self.source.size - start))
        return self.source.read(start, size, "segment")

    def _relocations_with(self, at: int, value: int) -> Iterator[Tuple[int, int, int]]:
        """The relocations that have a value ``at`` this place in their record."""
        if self._relocations is None:
            entries = self._dynamic_entries()
            start = self.data_offset(entries.get(_DT_RELA, -1))
            size = min(entries.get(_DT_RELASZ, 0), _MAX_RELOCATIONS)
            self._relocations = b"" if start is None else self.source.read(start, size, "relocations")
        found = -1
        for _number in range(_MAX_OCCURRENCES):
            found = self._relocations.find(struct.pack("<Q", value), found + 1)
            begin = found - at
            if found < 0:
                return
            if begin >= 0 and not begin % _RELOCATION.size and begin + _RELOCATION.size <= len(self._relocations):
                yield _RELOCATION.unpack_from(self._relocations, begin)

    def _dynamic_entries(self) -> Dict[int, int]:
        if self._dynamic is None:
            return {}
        _address, length, start = self._dynamic
        length = min(length, _MAX_DYNAMIC) // _DYNAMIC_ENTRY.size * _DYNAMIC_ENTRY.size
        return dict(_DYNAMIC_ENTRY.iter_unpack(self.source.read(start, length, "dynamic segment")))

    def _dynamic_table(self) -> Optional[_Table]:
        """The symbol table that the loader uses, by the dynamic segment: a file needs no section headers to run."""
        entries = self._dynamic_entries()
        symbols, strings = (
            self.data_offset(entries[tag]) if tag in entries else None for tag in (_DT_SYMTAB, _DT_STRTAB)
        )
        if symbols is None or strings is None:
            return None
        size = entries.get(_DT_STRSZ, 0)
        count = self._dynamic_symbols(entries)
        whole = self.source.size
        if size > _MAX_STRINGS or strings + size > whole or symbols + count * _SYMBOL.size > whole:
            raise ElfError("is a damaged ELF file: its dynamic segment has impossible sizes")
        return _Table(self.source, symbols, count, strings, size)

    def _dynamic_symbols(self, entries: Dict[int, int]) -> int:
        """How many dynamic symbols there are, by the hash table over them."""
        at = self.data_offset(entries[_DT_HASH]) if _DT_HASH in entries else None
        if at is not None:
            _buckets, chains = struct.unpack("<II", self.source.read(at, 8, "hash table"))
            return min(int(chains), _MAX_SYMBOLS)
        at = self.data_offset(entries[_DT_GNU_HASH]) if _DT_GNU_HASH in entries else None
        if at is None:
            return 0
        buckets, first, words, _shift = struct.unpack("<IIII", self.source.read(at, 16, "hash table"))
        if buckets > _MAX_SYMBOLS or words > _MAX_SYMBOLS:
            raise ElfError("is a damaged ELF file: its hash table has an impossible size")
        at += 16 + 8 * words
        last = max(memoryview(self.source.read(at, 4 * buckets, "hash table")).cast("I"), default=0)
        if last < first:
            return int(first)
        at += 4 * buckets
        # The last symbol is that at the end of the last chain: its hash is odd.
        while last < _MAX_SYMBOLS:
            place = at + 4 * (last - first)
            chunk = self.source.read(place, min(_CHUNK_BYTES, (self.source.size - place) // 4 * 4), "hash table")
            for step, value in enumerate(memoryview(chunk).cast("I"), 1):
                if value & 1:
                    return int(last + step)
            if not chunk:
                break
            last += len(chunk) // 4
        raise ElfError("is a damaged ELF file: its hash table has no end")

    def _symbol_chunks(self, table: _Table) -> Iterator[bytes]:
        for first in range(0, table.entries, _CHUNK_SYMBOLS):
            count = min(_CHUNK_SYMBOLS, table.entries - first)
            yield table.source.read(table.offset + first * _SYMBOL.size, count * _SYMBOL.size, "symbol table")

    def _symbols_at(
        self, table: _Table, wanted: Dict[int, str], kinds: Tuple[int, ...] = _FUNCTIONS
    ) -> Iterator[Symbol]:
        """The defined symbols of these kinds whose names begin at these offsets in the string table."""
        if not wanted:
            return
        offsets = set(wanted)
        found = 0
        for chunk in self._symbol_chunks(table):
            # st_name is the first of a symbol's six 32-bit words; the hosts are also little-endian.
            names = memoryview(chunk).cast("I")[::6].tolist()
            if offsets.isdisjoint(names):
                continue
            for index, name in enumerate(names):
                if name in offsets:
                    symbol = self._symbol(table, chunk, index, wanted[name], kinds)
                    if symbol is not None:
                        found += 1
                        if found > _MAX_FOUND:
                            raise ElfError(f"has more than {_MAX_FOUND} functions of one name")
                        yield symbol

    def _symbol(
        self, table: _Table, chunk: bytes, index: int, name: Optional[str], kinds: Tuple[int, ...] = _FUNCTIONS
    ) -> Optional[Symbol]:
        """The symbol at an index of a chunk, or None if it is undefined or of another kind; reads a missing name."""
        start, info, _other, section, address, size = _SYMBOL.unpack_from(chunk, index * _SYMBOL.size)
        if info & 0xF not in kinds or section == 0:
            return None
        if name is None:
            name = self._name(table, start)
        return Symbol(name, address, size, info & 0xF == _GNU_IFUNC)

    def _name(self, table: _Table, start: int) -> str:
        length = max(0, min(_MAX_NAME, table.strings_size - start))
        return os.fsdecode(
            table.source.read(table.strings + start, length, "string table").split(b"\0")[0].split(b"@")[0]
        )

    def _occurrences(self, table: _Table, name: bytes) -> Iterator[int]:
        """Offsets in the string table where a string ends in ``name``, because linkers let names share tails."""
        found = 0
        for first in range(0, table.strings_size, _CHUNK_BYTES):
            # Read one name's length past the chunk, so that a name across the border is found, and only once.
            length = min(_CHUNK_BYTES + len(name), table.strings_size - first)
            chunk = table.source.read(table.strings + first, length, "string table")
            at = chunk.find(name)
            while at >= 0:
                if chunk[at + len(name) : at + len(name) + 1] in (b"\0", b"@"):
                    found += 1
                    if found > _MAX_OCCURRENCES:
                        raise ElfError("has a string table too large to search for so short a name")
                    yield first + at
                at = chunk.find(name, at + 1)

    def _function_names(self) -> Iterator[bytes]:
        """The names of defined functions without IFUNCs; for messages only, so some may be missing or repeated."""
        for table in self._tables:
            strings = table.source.read(table.strings, min(table.strings_size, _MAX_NAMES_READ), "string table")
            for chunk in self._symbol_chunks(table):
                for start, info, _other, section, _address, _size in _SYMBOL.iter_unpack(chunk):
                    if info & 0xF == _FUNC and section:
                        end = strings.find(b"\0", start, start + _MAX_NAME)
                        if end > start:
                            name = strings[start:end]
                            yield name.split(b"@", 1)[0] if b"@" in name else name


def function_entries(names: Sequence[int], addresses: Sequence[int], sizes: Sequence[int]) -> bytes:
    """The entries of a symbol table for functions: where their names begin in the strings, addresses and sizes."""
    words = array("Q", bytes(_SYMBOL.size * len(sizes)))
    kind = 1 << 48 | (1 << 4 | _FUNC) << 32  # of a section, global
    words[0::3] = array("Q", [kind | name for name in names])
    words[1::3] = array("Q", addresses[: len(sizes)])
    words[2::3] = array("Q", sizes)
    return words.tobytes()


def plainness(name: str) -> Tuple[int, int, str]:
    """The sort key of the names of one function: few leading underscores come first, then short names."""
    return len(name) - len(name.lstrip("_")), len(name), name


def is_glob(name: str) -> bool:
    """Whether a name has one of the characters of a glob."""
    return not set("*?[").isdisjoint(name)


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
            number for number, first in enumerate(self._first) if first >> 32 & 0xF in _FUNCTIONS and first >> 48
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


def _offset_in(ranges: Sequence[_Range], address: int, size: int) -> Optional[int]:
    for start, length, offset in ranges:
        if start <= address < start + length and offset + address - start < size:
            return offset + address - start
    return None

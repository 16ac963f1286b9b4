# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the functions of ELF files and their offsets, within limits.

``elf_names.py`` finds the names of addresses, ``elf_memory.py`` pointers in memory once the file is loaded: most
probes need neither.

It reads with pread in chunks (with mmap a file that shrinks would kill the reader), checks every number in
the file, and creates Python objects only for requested symbols. A file that is not a usable ELF file,
however broken, raises ElfError and nothing else. Format: elf(5), System V ABI chapters 4 and 5; 64-bit
little-endian only.
"""

from __future__ import annotations

import fnmatch
import os
import re
import struct
from array import array
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_PROGRAM = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
SYMBOL = struct.Struct("<IBBHQQ")

_CLASS_64, _LITTLE_ENDIAN = 2, 1
_TYPES = {0: "of no type", 1: "an object file (.o or .ko)", 4: "a core dump"}
_EXECUTABLE_TYPES = (2, 3)  # ET_EXEC, ET_DYN
MACHINES = {"x86_64": 62, "aarch64": 183}
_LOAD, _DYNAMIC, _EXECUTE = 1, 2, 1  # PT_LOAD, PT_DYNAMIC, PF_X
_DYNAMIC_ENTRY = struct.Struct("<qQ")
_DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_STRSZ, _DT_GNU_HASH = 4, 5, 6, 10, 0x6FFFFEF5
_SYMTAB, _STRTAB, _DYNSYM = 2, 3, 11
_NOBITS = 8
_COMPRESSED_SECTION = 0x800  # SHF_COMPRESSED
_OBJECT, FUNC, _GNU_IFUNC = 1, 2, 10
FUNCTIONS = (FUNC, _GNU_IFUNC)
_GO_MAGIC = b"\xff Go buildinf:"  # of the section .go.buildinfo, at the start of the data
_GO_SECTIONS = (".go.buildinfo", ".gopclntab")  # in every program of Go's linker, stripped or not

# Limits. The largest programs seen (browsers with symbols) have about 2 million symbols.
_MAX_PROGRAM_HEADERS = 1024
_MAX_SYMBOLS = 8 << 20
_MAX_STRINGS = 1 << 30
_MAX_TABLES = 4
_MAX_DYNAMIC = 1 << 16
_CHUNK_SYMBOLS = 1 << 16
CHUNK_BYTES = 1 << 20
MAX_NAME = 4096
MAX_OCCURRENCES = 1 << 20
_MAX_FOUND = 4096
MAX_NAMES_READ = 48 << 20
_MAX_SECTION_NAMES = 1 << 20


Range = Tuple[int, int, int]  # address, length, offset in the file


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


class Table(NamedTuple):
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
        self.machine = machine
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
        self._dynamic: Optional[Range] = None
        self.segments, self.loaded = self._read_segments(header[5], header[9], header[10])
        if not self.segments:
            raise ElfError("has no executable segment")
        self.sections = self._read_sections(header[6], header[11], header[12])
        self._section_names = self._read_section_names(header[13])
        self.tables, self.stripped = self._read_tables()

    @property
    def has_symbols(self) -> bool:
        """Whether the file has any symbol table."""
        return bool(self.tables)

    @property
    def has_sections(self) -> bool:
        """Whether the file has section headers, which a loader does not need."""
        return bool(self.sections)

    @property
    def go(self) -> bool:
        """Whether Go's linker made the file."""
        if not self.sections:
            return any(_GO_MAGIC in self._head(segment) for segment in self.loaded)
        return any(self.section(name) is not None for name in _GO_SECTIONS)

    def section(self, name: str) -> Optional[Section]:
        """The section of this name, or None; its offset and size are unchecked."""
        wanted = name.encode()
        for entry in self.sections:
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
        for table in self.tables:
            wanted = dict.fromkeys(self.occurrences(table, os.fsencode(name)), name)
            found.update(symbol.address for symbol in self._symbols_at(table, wanted, (_OBJECT,)))
        return found.pop() if len(found) == 1 else None

    def borrow(self, other: Elf) -> None:
        """Also use the symbol tables of another file: the debug file of this one."""
        self.tables = self.tables + other.tables
        self.stripped = self.stripped and other.stripped

    def add_functions(self, entries: bytes, strings: bytes) -> None:
        """Also use these entries of a symbol table, which name all functions of the file."""
        source = MemorySource(entries + strings)
        count = len(entries) // SYMBOL.size
        self.tables = [*self.tables, Table(source, 0, count, len(entries), len(strings))]
        self.stripped = False

    def read_at(self, address: int, size: int, what: str) -> bytes:
        """``size`` bytes from an address; raises ElfError."""
        offset = self.data_offset(address)
        if offset is None:
            raise ElfError(f"is a damaged ELF file: its {what} lies outside its segments")
        return self.source.read(offset, size, what)

    def file_offset(self, address: int) -> Optional[int]:
        """The offset in the file of the code at an address, or None outside the executable segments."""
        return _offset_in(self.segments, address, self.source.size)

    def data_offset(self, address: int) -> Optional[int]:
        """The offset in the file of the data at an address, or None if the file does not contain it."""
        return _offset_in(self.loaded, address, self.source.size)

    def find(self, names: Sequence[str]) -> Dict[str, List[Symbol]]:
        """The defined functions of these names, one for each address, ascending; missing names are left out.

        A symbol's version (``name@VERSION``, ``name@@VERSION``) is not part of its name.
        """
        found: Dict[str, Dict[int, Symbol]] = {}
        for table in self.tables:
            wanted: Dict[int, str] = {}
            for name in names:
                for offset in self.occurrences(table, os.fsencode(name)):
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
        for table in self.tables:
            if table.strings_size > MAX_NAMES_READ:
                raise ElfError("has too many names to match against a glob")
            strings = table.source.read(table.strings, table.strings_size, "string table")
            for chunk in self.symbol_chunks(table):
                for start, info, _other, section, address, size in SYMBOL.iter_unpack(chunk):
                    if info & 0xF not in (FUNC, _GNU_IFUNC) or not section or not strings.startswith(begin, start):
                        continue
                    end = strings.find(b"\0", start, start + MAX_NAME)
                    name = strings[start : max(start, end)].split(b"@", 1)[0]
                    if name and matches(name):
                        yield Symbol(os.fsdecode(name), address, size, info & 0xF == _GNU_IFUNC)

    def address_at(self, offset: int) -> Optional[int]:
        """The address of the code at an offset in the file, or None outside the executable segments."""
        return next(
            (address + offset - start for address, length, start in self.segments if start <= offset < start + length),
            None,
        )

    def mentioned(self, names: Sequence[str]) -> str:
        """The first of these names that the file defines or imports; empty where it has none of them."""
        for table in self.tables:
            for name in names:
                if next(self.occurrences(table, os.fsencode(name)), None) is not None:
                    return name
        return ""

    def _read_segments(self, offset: int, entry_size: int, count: int) -> Tuple[List[Range], List[Range]]:
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
        if not 0 < index < len(self.sections) or self.sections[index][1] != _STRTAB:
            return b""
        start, size = self.sections[index][4:6]
        if size > _MAX_SECTION_NAMES or start + size > self.source.size:
            return b""
        return self.source.read(start, size, "section names")

    def _read_tables(self) -> Tuple[List[Table], bool]:
        sections, whole = self.sections, self.source.size
        if not sections:
            table = self._dynamic_table()
            return ([] if table is None else [table]), True
        tables: List[Table] = []
        stripped = True
        for _name, kind, _flags, _address, start, size, link, _info, _align, width in sections:
            if kind not in (_SYMTAB, _DYNSYM) or len(tables) >= _MAX_TABLES:
                continue
            if width != SYMBOL.size or size > _MAX_SYMBOLS * SYMBOL.size or start + size > whole:
                raise ElfError("is a damaged ELF file: its symbol table has an impossible size")
            if link >= len(sections) or sections[link][1] != _STRTAB:
                raise ElfError("is a damaged ELF file: its symbol table has no string table")
            strings, strings_size = sections[link][4], sections[link][5]
            if strings_size > _MAX_STRINGS or strings + strings_size > whole:
                raise ElfError("is a damaged ELF file: its string table has an impossible size")
            tables.append(Table(self.source, start, size // SYMBOL.size, strings, strings_size))
            stripped = stripped and kind != _SYMTAB
        return tables, stripped

    def _head(self, segment: Range) -> bytes:
        _address, length, start = segment
        size = max(0, min(length, CHUNK_BYTES, self.source.size - start))
        return self.source.read(start, size, "segment")

    def dynamic_entries(self) -> Dict[int, int]:
        """What the dynamic segment says to the loader, by tag."""
        if self._dynamic is None:
            return {}
        _address, length, start = self._dynamic
        length = min(length, _MAX_DYNAMIC) // _DYNAMIC_ENTRY.size * _DYNAMIC_ENTRY.size
        return dict(_DYNAMIC_ENTRY.iter_unpack(self.source.read(start, length, "dynamic segment")))

    def _dynamic_table(self) -> Optional[Table]:
        """The symbol table that the loader uses, by the dynamic segment: a file needs no section headers to run."""
        entries = self.dynamic_entries()
        symbols, strings = (
            self.data_offset(entries[tag]) if tag in entries else None for tag in (_DT_SYMTAB, _DT_STRTAB)
        )
        if symbols is None or strings is None:
            return None
        size = entries.get(_DT_STRSZ, 0)
        count = self._dynamic_symbols(entries)
        whole = self.source.size
        if size > _MAX_STRINGS or strings + size > whole or symbols + count * SYMBOL.size > whole:
            raise ElfError("is a damaged ELF file: its dynamic segment has impossible sizes")
        return Table(self.source, symbols, count, strings, size)

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
            chunk = self.source.read(place, min(CHUNK_BYTES, (self.source.size - place) // 4 * 4), "hash table")
            for step, value in enumerate(memoryview(chunk).cast("I"), 1):
                if value & 1:
                    return int(last + step)
            if not chunk:
                break
            last += len(chunk) // 4
        raise ElfError("is a damaged ELF file: its hash table has no end")

    def symbol_chunks(self, table: Table) -> Iterator[bytes]:
        for first in range(0, table.entries, _CHUNK_SYMBOLS):
            count = min(_CHUNK_SYMBOLS, table.entries - first)
            yield table.source.read(table.offset + first * SYMBOL.size, count * SYMBOL.size, "symbol table")

    def _symbols_at(self, table: Table, wanted: Dict[int, str], kinds: Tuple[int, ...] = FUNCTIONS) -> Iterator[Symbol]:
        """The defined symbols of these kinds whose names begin at these offsets in the string table."""
        if not wanted:
            return
        offsets = set(wanted)
        found = 0
        for chunk in self.symbol_chunks(table):
            # st_name is the first of a symbol's six 32-bit words; the hosts are also little-endian.
            names = memoryview(chunk).cast("I")[::6].tolist()
            if offsets.isdisjoint(names):
                continue
            for index, name in enumerate(names):
                if name in offsets:
                    symbol = self.symbol(table, chunk, index, wanted[name], kinds)
                    if symbol is not None:
                        found += 1
                        if found > _MAX_FOUND:
                            raise ElfError(f"has more than {_MAX_FOUND} functions of one name")
                        yield symbol

    def symbol(
        self, table: Table, chunk: bytes, index: int, name: Optional[str], kinds: Tuple[int, ...] = FUNCTIONS
    ) -> Optional[Symbol]:
        """The symbol at an index of a chunk, or None if it is undefined or of another kind; reads a missing name."""
        start, info, _other, section, address, size = SYMBOL.unpack_from(chunk, index * SYMBOL.size)
        if info & 0xF not in kinds or section == 0:
            return None
        if name is None:
            name = self.name(table, start)
        return Symbol(name, address, size, info & 0xF == _GNU_IFUNC)

    def name(self, table: Table, start: int) -> str:
        length = max(0, min(MAX_NAME, table.strings_size - start))
        return os.fsdecode(
            table.source.read(table.strings + start, length, "string table").split(b"\0")[0].split(b"@")[0]
        )

    def occurrences(self, table: Table, name: bytes) -> Iterator[int]:
        """Offsets in the string table where a string ends in ``name``, because linkers let names share tails."""
        found = 0
        for first in range(0, table.strings_size, CHUNK_BYTES):
            # Read one name's length past the chunk, so that a name across the border is found, and only once.
            length = min(CHUNK_BYTES + len(name), table.strings_size - first)
            chunk = table.source.read(table.strings + first, length, "string table")
            at = chunk.find(name)
            while at >= 0:
                if chunk[at + len(name) : at + len(name) + 1] in (b"\0", b"@"):
                    found += 1
                    if found > MAX_OCCURRENCES:
                        raise ElfError("has a string table too large to search for so short a name")
                    yield first + at
                at = chunk.find(name, at + 1)


def function_entries(names: Sequence[int], addresses: Sequence[int], sizes: Sequence[int]) -> bytes:
    """The entries of a symbol table for functions: where their names begin in the strings, addresses and sizes."""
    words = array("Q", bytes(SYMBOL.size * len(sizes)))
    kind = 1 << 48 | (1 << 4 | FUNC) << 32  # of a section, global
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


def _offset_in(ranges: Sequence[Range], address: int, size: int) -> Optional[int]:
    for start, length, offset in ranges:
        if start <= address < start + length and offset + address - start < size:
            return offset + address - start
    return None

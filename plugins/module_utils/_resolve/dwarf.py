# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the entries of debug information: DWARF 3 to 5, as gcc, clang and rustc write it.

It finds the entry of the function at an address by the heads of the compiled files alone, and reads one of these whole
only if the function is in it. A type is found by its name in those files alone whose bytes mention the name. How much
is read is limited, and whatever a file holds, nothing but ElfError is raised. Numbers of tags, attributes and forms are
those of DWARF 5, chapter 7.5.
"""

from __future__ import annotations

import bisect
import os
import re
import zlib
from typing import Collection, Dict, Iterator, List, NamedTuple, Optional, Pattern, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource, Source

_COMPILED = 0x11, 0x4A  # DW_TAG_compile_unit, DW_TAG_skeleton_unit
_SUBPROGRAM = 0x2E
_SCOPES = 0x02, 0x13, 0x39  # class, struct, namespace
_SIBLING, _NAME, _LOW_PC, _HIGH_PC, _RANGES = 0x01, 0x03, 0x11, 0x12, 0x55
_STR_OFFSETS_BASE, _ADDR_BASE, _RNGLISTS_BASE = 0x72, 0x73, 0x74
_DWO = 0x76, 0x2130  # DW_AT_dwo_name, DW_AT_GNU_dwo_name

_FIXED = {0x01: 8, 0x0B: 1, 0x05: 2, 0x06: 4, 0x07: 8, 0x0C: 1, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x1E: 16, 0x20: 8}
_FIXED.update({0x24: 8, 0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4, 0x29: 1, 0x2A: 2, 0x2B: 3, 0x2C: 4, 0x19: 0, 0x21: 0})
_OFFSETS = 0x0E, 0x10, 0x17, 0x1F, 0x1F20, 0x1F21, 0x1D  # as wide as the unit's offsets
_SKIPPED = {**_FIXED, **dict.fromkeys(_OFFSETS, 4)}
_ULEB = 0x0F, 0x15, 0x1A, 0x1B, 0x22, 0x23, 0x1F01, 0x1F02
_BLOCKS = {0x0A: 1, 0x03: 2, 0x04: 4, 0x09: 0, 0x18: 0}  # the bytes of the length; 0: a LEB128 number
_STRING, _SDATA, _INDIRECT, _PRESENT, _IMPLICIT, _REF_SUP4 = 0x08, 0x0D, 0x16, 0x19, 0x21, 0x1C
_ADDRESS, _REF_ADDRESS = 0x01, 0x10
_REFERENCES = 0x11, 0x12, 0x13, 0x14, 0x15  # from the start of the unit
_ELSEWHERE = 0x20, 0x1C, 0x24, 0x1F20  # type units and supplementary files
_STRINGS = {0x0E: ".debug_str", 0x1F: ".debug_line_str"}
_INDEXED = 0x1A, 0x25, 0x26, 0x27, 0x28, 0x1F02  # strings
_ADDRESSES = 0x1B, 0x29, 0x2A, 0x2B, 0x2C, 0x1F01

# Limits: bytes of a section that is compressed or read whole, of one unit, and how much is parsed.
_MAX_SECTION = 64 << 20
_MAX_UNIT = 32 << 20
_MAX_UNITS = 1 << 16
_MAX_ENTRIES = 3 << 19
_MAX_FORMS = 256
_MAX_RANGES = 1 << 16
_MAX_TEXT = 512
_MAX_ALIKE = 256  # places of texts that end alike
_CHUNK = 1 << 20
_HEAD = 1 << 10
_COMPRESSED_HEAD, _ZLIB = 24, 1  # struct Elf64_Chdr, ELFCOMPRESS_ZLIB


class Entry(NamedTuple):
    """One entry: ``values`` has form and value of each attribute, ``end`` is where the next entry begins."""

    unit: Unit
    offset: int
    tag: int
    values: Dict[int, Tuple[int, int]]
    children: bool
    end: int


class _Abbreviation(NamedTuple):
    tag: int
    children: bool
    forms: List[Tuple[int, int, int]]  # attribute, form, value of an implicit constant
    size: int  # bytes of all values where offsets have 4; -1 if entries differ


class _Part:
    """A section, or nothing."""

    def __init__(self, source: Source, offset: int, size: int, name: str) -> None:
        self._source, self._offset, self.size, self._name = source, offset, size, name

    def read(self, at: int, size: int) -> bytes:
        """Bytes of it; raises ElfError outside."""
        if at < 0 or size < 0 or at + size > self.size:
            raise damaged(f"an offset leads out of its section {self._name}")
        return self._source.read(self._offset + at, size, f"section {self._name}")

    def number(self, at: int, size: int) -> int:
        """An unsigned number."""
        return int.from_bytes(self.read(at, size), "little")

    def text(self, at: int) -> str:
        """The text that begins there."""
        return os.fsdecode(self.read(at, min(_MAX_TEXT, self.size - at)).split(b"\0", 1)[0])


class Unit:
    """One compiled file."""

    def __init__(self, dwarf: Dwarf, offset: int) -> None:
        self._dwarf, self.offset = dwarf, offset
        info = dwarf.part(".debug_info")
        head = info.read(offset, min(_HEAD, info.size - offset))
        self.wide = 4
        length, at = _number(head, 0, 4), 4
        if length == 0xFFFFFFFF:
            self.wide, length, at = 8, _number(head, 4, 8), 12
        self.end = offset + at + length
        self.version = _number(head, at, 2)
        at += 2
        kind, after = 1, 0
        if self.version >= 5:
            kind, address_size = _number(head, at, 1), _number(head, at + 1, 1)
            abbreviations = _number(head, at + 2, self.wide)
            after = at + 2 + self.wide + {4: 8, 5: 8, 2: 8 + self.wide, 6: 8 + self.wide}.get(kind, 0)
        else:
            abbreviations, address_size = _number(head, at, self.wide), _number(head, at + self.wide, 1)
            after = at + self.wide + 1
        self.known = 3 <= self.version <= 5 and address_size == 8
        self.first = offset + after
        if self.end > info.size or self.first > self.end:
            raise damaged("a unit is longer than its section")
        self._data = head[: self.end - offset]
        self._functions: Optional[Dict[int, int]] = None  # where the entries of functions are, by address
        self._abbreviations = dwarf.abbreviations(abbreviations)

    @property
    def root(self) -> Optional[Entry]:
        """The entry of the file itself."""
        return self.entry(self.first) if self.known and self.first < self.end else None

    def entry(self, offset: int) -> Optional[Entry]:
        """The entry at an offset of the section; None for the one that ends a list of children."""
        self._dwarf.spend()
        if not self.first <= offset < self.end:
            raise damaged("an entry lies outside its unit")
        try:
            return self._parse(offset - self.offset)
        except IndexError:
            if len(self._data) == self.end - self.offset:
                raise damaged("an entry is cut short") from None
        self._load()
        return self.entry(offset)

    def find(self, address: int) -> Optional[Entry]:
        """The function whose code begins at an address."""
        if self._functions is None:
            self._load()
            try:
                self._functions = dict(self._scan())
            except IndexError:
                raise damaged("an entry is cut short") from None
        at = self._functions.get(address)
        return None if at is None else self.entry(at)

    def _scan(self) -> Iterator[Tuple[int, int]]:
        """The address of every function, and where its entry is."""
        data, at, end = self._data, self.first - self.offset, self.end - self.offset
        spend, abbreviations = self._dwarf.spend, self._abbreviations
        while at < end:
            begin = at
            code, at = _uleb(data, at)
            if not code:
                continue
            spend()
            kind = abbreviations[code]
            if kind.tag == _SUBPROGRAM:
                entry = self._parse(begin)
                address = self._dwarf.begins(entry) if entry is not None else None
                if address is not None:
                    yield address, self.offset + begin
            if kind.size >= 0 and self.wide == 4:
                at += kind.size
                continue
            for _attribute, form, implicit in kind.forms:
                at = self._value(at, form, implicit)[2]

    def _load(self) -> None:
        size = self.end - self.offset
        if size > _MAX_UNIT:
            raise ElfError(f"has debug information of {size} bytes for one source file; at most {_MAX_UNIT} are read")
        if len(self._data) < size:
            self._data = self._dwarf.part(".debug_info").read(self.offset, size)

    def _parse(self, at: int) -> Optional[Entry]:
        begin = at
        code, at = _uleb(self._data, at)
        if not code:
            return None
        kind = self._abbreviations[code]
        values: Dict[int, Tuple[int, int]] = {}
        for attribute, form, implicit in kind.forms:
            form, value, at = self._value(at, form, implicit)
            values[attribute] = form, value
        if at > self.end - self.offset:
            raise damaged("an entry is cut short")
        return Entry(self, self.offset + begin, kind.tag, values, kind.children, self.offset + at)

    def _value(self, at: int, form: int, implicit: int) -> Tuple[int, int, int]:
        """The form, the value and where it ends; the value of a text or block is where it begins in the section."""
        data = self._data
        if form == _INDIRECT:
            form, at = _uleb(data, at)
        if form in (_PRESENT, _IMPLICIT):
            return form, 1 if form == _PRESENT else implicit, at
        size = self.wide if form in _OFFSETS else 4 if form == _REF_SUP4 else _FIXED.get(form, 0)
        if size:
            return form, _number(data, at, size), at + size
        if form in _ULEB:
            value, at = _uleb(data, at)
            return form, value, at
        if form == _SDATA:
            value, end = _uleb(data, at)
            bits = 7 * (end - at)
            return form, value - (1 << bits) if value >> (bits - 1) & 1 else value, end
        if form == _STRING:
            end = data.find(b"\0", at)
            if end < 0:
                raise IndexError
            return form, self.offset + at, end + 1
        if form not in _BLOCKS:
            raise ElfError(f"has debug information with a form ({form:#x}) that is not known")
        if _BLOCKS[form]:
            length, at = _number(data, at, _BLOCKS[form]), at + _BLOCKS[form]
        else:
            length, at = _uleb(data, at)
        if at + length > len(data):
            raise IndexError
        return form, self.offset + at, at + length


class Dwarf:
    """The debug information of a file; raises ElfError for one that cannot be read."""

    def __init__(self, elf: Elf) -> None:
        self._elf = elf
        self._parts: Dict[str, _Part] = {}
        self._tables: Dict[int, _Abbreviations] = {}
        self._every: Optional[bytes] = None  # of the tables
        self._left = _MAX_ENTRIES
        self._offsets: List[int] = []
        self._units: Dict[int, Unit] = {}
        self._code: Optional[List[Tuple[int, int, Unit]]] = None  # from where to where it lies
        self._texts: Dict[Tuple[int, str], Set[int]] = {}
        info, at = self.part(".debug_info"), 0
        while at + 4 <= info.size:
            if len(self._offsets) == _MAX_UNITS:
                raise ElfError(f"has debug information of more than {_MAX_UNITS} source files")
            self._offsets.append(at)
            length = info.number(at, 4)
            at += 12 + info.number(at + 4, 8) if length == 0xFFFFFFFF else 4 + length

    def spend(self) -> None:
        """Counts an entry that is read; raises ElfError when there were too many."""
        self._left -= 1
        if self._left < 0:
            raise ElfError(f"has more than the {_MAX_ENTRIES} entries of debug information that are read")

    def function(self, address: int) -> Optional[Entry]:
        """The entry of the function whose code begins at an address."""
        for unit in self._at(address):
            found = unit.find(address)
            if found is not None:
                return found
        return None

    def named(self, path: Sequence[str], tags: Collection[int], address: int) -> Iterator[Entry]:
        """The entries of a name such as Shop, Client; first those of the file whose code is at an address."""
        near = list(self._at(address))
        for unit in near:
            yield from self._in_scope(unit.root, path, tags)
        mention = self._mention(path[-1])
        for offset in self._offsets:
            unit = self._unit(offset)
            if unit not in near and self._mentions(unit, mention):
                yield from self._in_scope(unit.root, path, tags)

    def _at(self, address: int) -> Iterator[Unit]:
        """The compiled files whose code is at an address."""
        if self._code is None:
            self._code = list(self._covered())
        for start, end, unit in self._code:
            if start <= address < end:
                root = unit.root
                if root is not None and any(attribute in root.values for attribute in _DWO):
                    raise ElfError("has its debug information in files of its own (-gsplit-dwarf), which are not read")
                yield unit

    def _in_scope(self, scope: Optional[Entry], path: Sequence[str], tags: Collection[int]) -> Iterator[Entry]:
        if scope is None:
            return
        for child in self.children(scope):
            if len(path) == 1 and child.tag in tags and self._is_named(child, path[0]):
                yield child
            elif len(path) > 1 and child.tag in _SCOPES and self._is_named(child, path[0]):
                yield from self._in_scope(child, path[1:], tags)

    def _is_named(self, entry: Entry, name: str) -> bool:
        form, value = entry.values.get(_NAME, (0, 0))
        if form in _STRINGS and len(self._alike(form, name)) < _MAX_ALIKE:
            return value in self._alike(form, name)
        return bool(form) and self.name(entry) == name

    def _alike(self, form: int, name: str) -> Set[int]:
        """Where a text is in a section of texts; the linker puts one into another that ends alike."""
        if (form, name) not in self._texts:
            found = self._texts.setdefault((form, name), set())
            part, needle = self.part(_STRINGS[form]), os.fsencode(name) + b"\0"
            for start in range(0, part.size, _CHUNK):
                data = part.read(start, min(_CHUNK + len(needle) - 1, part.size - start))
                at = data.find(needle)
                while at >= 0 and len(found) < _MAX_ALIKE:
                    found.add(start + at)
                    at = data.find(needle, at + 1)
        return self._texts[form, name]

    def _mention(self, name: str) -> Optional[Pattern[bytes]]:
        """What the bytes of a compiled file have if an entry in it has a name; None if that cannot be said."""
        places = [self._alike(form, name) for form in _STRINGS]
        if any(len(each) == _MAX_ALIKE for each in places):
            return None
        numbers = [(place & 0xFFFFFFFF).to_bytes(4, "little") for each in places for place in each]
        return re.compile(b"|".join(map(re.escape, [os.fsencode(name) + b"\0", *numbers])))

    def _mentions(self, unit: Unit, mention: Optional[Pattern[bytes]]) -> bool:
        size = unit.end - unit.offset
        if mention is None or (unit.version >= 5 and self.part(".debug_str_offsets").size) or size > _MAX_UNIT:
            return True
        return mention.search(self.part(".debug_info").read(unit.offset, size)) is not None

    def _covered(self) -> Iterator[Tuple[int, int, Unit]]:
        """Where the code of each unit lies."""
        for offset in self._offsets:
            unit = self._unit(offset)
            root = unit.root
            if root is None or root.tag not in _COMPILED:
                continue
            for start, end in self._extents(root):
                self.spend()
                yield start, end, unit

    def refers_to(self, entry: Entry, attribute: int) -> Optional[Entry]:
        """The entry to which an attribute refers."""
        form, value = entry.values.get(attribute, (0, 0))
        unit = entry.unit
        if form in _REFERENCES:
            return unit.entry(unit.offset + value)
        if form in _ELSEWHERE:
            raise ElfError(
                "has a part of its debug information in type units or in a file that it shares (dwz -m), which are not "
                "read"
            )
        if form != _REF_ADDRESS:
            return None
        return self._unit(self._offsets[bisect.bisect_right(self._offsets, value) - 1]).entry(value)

    def children(self, entry: Entry) -> Iterator[Entry]:
        """The entries directly below one."""
        at, depth = entry.end, 0
        while entry.children and at < entry.unit.end:
            child = entry.unit.entry(at)
            if child is None:
                at, depth = at + 1, depth - 1
                if depth < 0:
                    return
                continue
            if not depth:
                yield child
            form, sibling = child.values.get(_SIBLING, (0, 0))
            behind = entry.unit.offset + sibling
            if child.children and form in _REFERENCES and behind > child.end:
                at = behind
            else:
                at, depth = child.end, depth + child.children

    def number(self, entry: Entry, attribute: int) -> Optional[int]:
        """An attribute's number; None without one, and where it has to be computed."""
        form, value = entry.values.get(attribute, (_STRING, 0))
        return None if form == _STRING or form in _BLOCKS else value

    def name(self, entry: Entry) -> str:
        """The name of an entry; empty if it has none."""
        form, value = entry.values.get(_NAME, (0, 0))
        if form == _STRING:
            return self.part(".debug_info").text(value)
        if form in _STRINGS:
            return self.part(_STRINGS[form]).text(value)
        if form in _INDEXED:
            unit = entry.unit
            base = self._base(unit, _STR_OFFSETS_BASE, 2 * unit.wide if unit.version >= 5 else 0)
            at = self.part(".debug_str_offsets").number(base + value * unit.wide, unit.wide)
            return self.part(".debug_str").text(at)
        return ""

    def begins(self, entry: Entry) -> Optional[int]:
        """Where the code of an entry begins."""
        form, value = entry.values.get(_LOW_PC, (0, 0))
        if form:
            return self._address(entry.unit, form, value)
        return next((start for start, _end in self._ranges(entry)), None)

    def abbreviations(self, offset: int) -> _Abbreviations:
        """The table of abbreviations at an offset."""
        if self._every is None:
            part = self.part(".debug_abbrev")
            if part.size > _MAX_SECTION:
                raise ElfError(f"has a section .debug_abbrev of {part.size} bytes; at most {_MAX_SECTION} are read")
            self._every = part.read(0, part.size)
        if offset not in self._tables:
            self._tables[offset] = _Abbreviations(self._every, offset)
        return self._tables[offset]

    def part(self, name: str) -> _Part:
        """A section, unpacked if it is compressed; an empty one if the file has none of that name."""
        if name not in self._parts:
            section = self._elf.section(name)
            if section is None:
                self._parts[name] = _Part(MemorySource(b""), 0, 0, name)
            elif section.compressed:
                data = self._unpacked(name)
                self._parts[name] = _Part(MemorySource(data), 0, len(data), name)
            else:
                self._parts[name] = _Part(self._elf.source, section.offset, section.size, name)
        return self._parts[name]

    def _unpacked(self, name: str) -> bytes:
        packed = self._elf.read_section(name, _MAX_SECTION) or b""
        if _number(packed.ljust(4, b"\0"), 0, 4) != _ZLIB:
            raise ElfError(f"has a section {name} that is compressed with zstd; only zlib is read (gcc -gz=zlib)")
        unpacker = zlib.decompressobj()
        try:
            data = unpacker.decompress(packed[_COMPRESSED_HEAD:], _MAX_SECTION)
        except zlib.error:
            raise damaged(f"its section {name} cannot be unpacked") from None
        if unpacker.unconsumed_tail:
            raise ElfError(f"has a compressed section {name} of more than {_MAX_SECTION} bytes")
        return data

    def _unit(self, offset: int) -> Unit:
        if offset not in self._units:
            self._units[offset] = Unit(self, offset)
        return self._units[offset]

    def _extents(self, root: Entry) -> Iterator[Tuple[int, int]]:
        form, low = root.values.get(_LOW_PC, (0, 0))
        high_form, high = root.values.get(_HIGH_PC, (0, 0))
        if not high_form:
            yield from self._ranges(root)
            return
        low = self._address(root.unit, form, low)
        yield low, self._address(root.unit, high_form, high) if high_form in (_ADDRESS, *_ADDRESSES) else low + high

    def _address(self, unit: Unit, form: int, value: int) -> int:
        if form not in _ADDRESSES:
            return value
        return self.part(".debug_addr").number(self._base(unit, _ADDR_BASE, 8) + value * 8, 8)

    def _base(self, unit: Unit, attribute: int, default: int) -> int:
        root = unit.root
        return default if root is None else root.values.get(attribute, (0, default))[1]

    def _ranges(self, entry: Entry) -> Iterator[Tuple[int, int]]:
        """From where to where (exclusive) the code of an entry lies."""
        form, at = entry.values.get(_RANGES, (0, 0))
        if not form:
            return
        unit = entry.unit
        root = unit.root
        low_form, low = root.values.get(_LOW_PC, (0, 0)) if root is not None else (0, 0)
        base = self._address(unit, low_form, low)
        if unit.version < 5:
            yield from self._old_ranges(at, base)
            return
        part = self.part(".debug_rnglists")
        if form == 0x23:  # DW_FORM_rnglistx
            table = self._base(unit, _RNGLISTS_BASE, 8 + unit.wide)
            at = table + part.number(table + at * unit.wide, unit.wide)
        data = part.read(at, min(part.size - at, 17 * _MAX_RANGES))
        try:
            yield from self._range_list(unit, data, base)
        except IndexError:
            raise damaged("a list of ranges is cut short") from None

    def _old_ranges(self, at: int, base: int) -> Iterator[Tuple[int, int]]:
        part = self.part(".debug_ranges")
        for place in range(at, at + 16 * _MAX_RANGES, 16):
            start, end = part.number(place, 8), part.number(place + 8, 8)
            if start == (1 << 64) - 1:
                base = end
            elif not start and not end:
                return
            else:
                yield base + start, base + end

    def _range_list(self, unit: Unit, data: bytes, base: int) -> Iterator[Tuple[int, int]]:
        """DWARF 5, 7.25: each entry is a kind and up to two numbers."""
        at = 0
        for _number_of_range in range(_MAX_RANGES):
            kind, at = data[at], at + 1
            if not kind:
                return
            if kind > 7:
                raise damaged("a list of ranges has an unknown entry")
            values = []
            for form in _RANGE_FORMS[kind]:
                if form == _ADDRESS:
                    value, at = _number(data, at, 8), at + 8
                else:
                    value, at = _uleb(data, at)
                    value = self._address(unit, form, value)
                values.append(value)
            if kind in (1, 5):
                base = values[0]
            elif kind == 4:
                yield base + values[0], base + values[1]
            else:
                yield values[0], values[1] + (values[0] if kind in (3, 7) else 0)


# the forms of the numbers of each kind: DW_RLE_base_addressx, startx_endx, startx_length, offset_pair, and so on
_UDATA, _ADDRX = 0x0F, 0x1B
_RANGE_FORMS: Dict[int, Tuple[int, ...]] = {
    1: (_ADDRX,),
    2: (_ADDRX, _ADDRX),
    3: (_ADDRX, _UDATA),
    4: (_UDATA, _UDATA),
    5: (_ADDRESS,),
    6: (_ADDRESS, _ADDRESS),
    7: (_ADDRESS, _UDATA),
}


class _Abbreviations:
    """A table of abbreviations, read up to the last one that was needed."""

    def __init__(self, data: bytes, offset: int) -> None:
        self._data, self._at = data, offset
        self._known: Dict[int, _Abbreviation] = {}

    def __getitem__(self, code: int) -> _Abbreviation:
        while code not in self._known:
            try:
                self._read()
            except IndexError:
                raise damaged("a table of abbreviations is cut short") from None
        return self._known[code]

    def _read(self) -> None:
        data = self._data
        code, at = _uleb(data, self._at)
        if not code:
            raise damaged("an entry has no abbreviation")
        tag, at = _uleb(data, at)
        children, at = data[at] != 0, at + 1
        forms: List[Tuple[int, int, int]] = []
        size = 0
        while len(forms) < _MAX_FORMS:
            attribute, at = _uleb(data, at)
            form, at = _uleb(data, at)
            implicit = 0
            if form == _IMPLICIT:
                implicit, end = _uleb(data, at)
                bits = 7 * (end - at)
                implicit, at = implicit - (1 << bits) if implicit >> (bits - 1) & 1 else implicit, end
            if not attribute and not form:
                self._known.setdefault(code, _Abbreviation(tag, children, forms, size))
                self._at = at
                return
            forms.append((attribute, form, implicit))
            size = size + _SKIPPED[form] if size >= 0 and form in _SKIPPED else -1
        raise damaged("an abbreviation has too many attributes")


def damaged(why: str) -> ElfError:
    """The error for debug information that contradicts itself."""
    return ElfError(f"has damaged debug information: {why}")


def _number(data: bytes, at: int, size: int) -> int:
    if at + size > len(data):
        raise IndexError
    return int.from_bytes(data[at : at + size], "little")


def _uleb(data: bytes, at: int) -> Tuple[int, int]:
    """A LEB128 number and where it ends; raises IndexError at the end of the data, and for more than 64 bits."""
    value, shift = data[at], 7
    at += 1
    if value < 0x80:
        return value, at
    value &= 0x7F
    while shift < 70:
        byte, at = data[at], at + 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at
    raise IndexError

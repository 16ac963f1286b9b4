# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables by which a file's functions are unwound: where an entry for an address lies, and what its head says.

.eh_frame and its index .eh_frame_hdr are in the Linux Standard Base, Core, 10.6; .debug_frame is in DWARF 5, 6.4.1. The
index is sorted, so only the entries that are asked for are read. Without it, all entries are read once. Whatever a file
holds, nothing but ElfError is raised. ``_resolve/cfa.py`` executes the entries.
"""

from __future__ import annotations

import bisect
import contextlib
import struct
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError

_MAX_SECTION = 32 << 20
_MAX_INDEX = 32 << 20
_MAX_ENTRY = 1 << 18  # bytes; the largest seen have a few thousand
_MAX_ENTRIES = 1 << 18
_LONG = 0xFFFFFFFF  # the length is in the 8 bytes that follow
_NO_CIE = 0xFFFFFFFF  # in .debug_frame, in the place where an entry names its CIE
_OMIT = 0xFF
_FORMAT, _RELATIVE, _INDIRECT = 0x0F, 0x70, 0x80
_PCREL = 0x10
# of an encoded pointer (LSB Core, 10.5): all but the LEB128 ones, which no compiler writes for addresses
_POINTERS: Dict[int, str] = {0x00: "<Q", 0x02: "<H", 0x03: "<I", 0x04: "<Q", 0x0A: "<h", 0x0B: "<i", 0x0C: "<q"}
_SORTED = 0x3B  # the encoding of every index that linkers write: 32-bit offsets from the start of the index
_UDATA4 = 0x03
_HEADS = {0x1B: 8, 0x03: 8, 0x0B: 8, 0x3B: 8, 0x1C: 12, 0x0C: 12, 0x04: 12, 0x00: 12}  # bytes before the count


class Cie(NamedTuple):
    """What the entries of one compiled file share. ``signal`` marks the frame that the kernel makes for a signal."""

    code_factor: int
    data_factor: int
    return_register: int
    signal: bool
    encoding: int
    augmented: bool
    instructions: bytes


class Entry(NamedTuple):
    """The entry of one function, from ``start`` (inclusive) to ``end`` (exclusive)."""

    start: int
    end: int
    cie: Cie
    instructions: bytes
    position: int  # the address of ``instructions``, to which pointers in them are relative


class Bytes:
    """Reads numbers from bytes, one after another; raises ElfError at their end."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at, self._size = data, at, len(data)

    def more(self) -> bool:
        """Whether there is anything left."""
        return self.at < self._size

    def byte(self) -> int:
        """An unsigned byte."""
        at = self.at
        if at >= self._size:
            raise damaged("an entry is cut short")
        self.at = at + 1
        return self.data[at]

    def number(self, form: str) -> int:
        """A number of a format of ``struct``."""
        size = struct.calcsize(form)
        if self.at + size > self._size:
            raise damaged("an entry is cut short")
        value: int = struct.unpack_from(form, self.data, self.at)[0]
        self.at += size
        return value

    def uleb(self) -> int:
        """An unsigned LEB128 number of at most 64 bits."""
        return self._leb()[0] & 0xFFFFFFFFFFFFFFFF

    def sleb(self) -> int:
        """A signed LEB128 number of at most 64 bits."""
        value, bits = self._leb()
        return value - (1 << bits) if value >> (bits - 1) else value

    def _leb(self) -> Tuple[int, int]:
        """The digits of a LEB128 number, and how many bits they have."""
        value = bits = 0
        while bits < 70:
            byte = self.byte()
            value |= (byte & 0x7F) << bits
            bits += 7
            if not byte & 0x80:
                return value, bits
        raise damaged("a number has more than 64 bits")

    def block(self) -> bytes:
        """Bytes after their length."""
        return self.take(self.uleb())

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes."""
        if self.at + size > self._size:
            raise damaged("an entry is cut short")
        self.at += size
        return self.data[self.at - size : self.at]

    def text(self) -> bytes:
        """The bytes up to a zero, which is skipped."""
        end = self.data.find(b"\0", self.at)
        if end < 0:
            raise damaged("a text has no end")
        text = self.data[self.at : end]
        self.at = end + 1
        return text

    def pointer(self, encoding: int, address: int) -> int:
        """An encoded pointer; ``address`` is that of ``data``."""
        place = address + self.at
        form = _POINTERS.get(encoding & _FORMAT)
        if form is None or encoding & _INDIRECT or encoding & _RELATIVE not in (0, _PCREL):
            raise damaged(f"a pointer has the encoding {encoding:#x}")
        value = self.number(form)
        return (value + (place if encoding & _RELATIVE else 0)) & 0xFFFFFFFFFFFFFFFF


class Cfi:
    """The unwind tables of a file. Raises ElfError if there are none, or none that can be used.

    Functions that .eh_frame lacks are looked up in .debug_frame. ``late`` says that the time is up: what is not known
    then stays unknown.
    """

    def __init__(self, elf: Elf, late: Callable[[], bool] = lambda: False) -> None:
        self._elf, self._late = elf, late
        index = _Index(elf)
        self._main: Union[_Index, _Listing] = index if index.count else _Listing(elf, ".eh_frame", False, late)
        self._debug: Optional[_Listing] = None
        if not self._main.count and not self._debug_frame().count:
            raise ElfError("has no unwind tables")

    def entry(self, address: int) -> Optional[Entry]:
        """The entry of the function around an address; None where there is none. Raises ElfError."""
        found = self._main.entry(address)
        if found is None or not found.start <= address < found.end:
            found = self._debug_frame().entry(address)
        return found if found is not None and found.start <= address < found.end else None

    def starts(self) -> List[int]:
        """Where the functions begin that have an entry, ascending."""
        return sorted({*self._main.starts(), *self._debug_frame().starts()})

    def _debug_frame(self) -> _Listing:
        if self._debug is None:
            self._debug = _Listing(self._elf, ".debug_frame", True, self._late)
        return self._debug


class _Index:
    """.eh_frame by its index. Only the entries that are asked for are read."""

    def __init__(self, elf: Elf) -> None:
        self._elf = elf
        self._cies: Dict[int, Cie] = {}
        self._data, self._address = _read_index(elf)
        self.count = len(self._data) // 8

    def starts(self) -> List[int]:
        return [self._start(number) for number in range(self.count)]

    def entry(self, address: int) -> Optional[Entry]:
        """The last entry that begins at or before an address."""
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if self._start(middle) <= address:
                low = middle + 1
            else:
                high = middle
        if not low:
            return None
        relative: int = struct.unpack_from("<i", self._data, 8 * (low - 1) + 4)[0]
        place = self._address + relative
        return _parse(self._record(place), place, self._cie)

    def _start(self, number: int) -> int:
        relative: int = struct.unpack_from("<i", self._data, 8 * number)[0]
        return (self._address + relative) & 0xFFFFFFFFFFFFFFFF

    def _record(self, address: int) -> bytes:
        size = int.from_bytes(self._elf.read_at(address, 4, "unwind table"), "little")
        if size > _MAX_ENTRY:
            raise damaged(f"an entry has {size} bytes")
        return self._elf.read_at(address, size + 4, "unwind table")

    def _cie(self, number: int, place: int) -> Cie:
        address = place - number
        found = self._cies.get(address)
        if found is None:
            found = self._cies[address] = parse_cie(self._record(address), address, False)
        return found


class _Listing:
    """A section without an index: where each of its entries lies. Those that are damaged are left out."""

    def __init__(self, elf: Elf, name: str, debug: bool, late: Callable[[], bool]) -> None:
        section = elf.section(name)
        self._debug = debug
        self._data = b""
        with contextlib.suppress(ElfError):
            self._data = elf.read_section(name, _MAX_SECTION) or b""
        self._address = section.address if section is not None and not debug else 0
        self._cies: Dict[int, Cie] = {}
        found = sorted(self._entries(late))
        self._starts = [start for start, _at, _size in found]
        self._places = [(at, size) for _start, at, size in found]
        self.count = len(found)

    def starts(self) -> List[int]:
        return self._starts

    def entry(self, address: int) -> Optional[Entry]:
        """The last entry that begins at or before an address."""
        number = bisect.bisect_right(self._starts, address) - 1
        if number < 0:
            return None
        at, size = self._places[number]
        return _parse(self._data[at : at + size], self._address + at, self._cie)

    def _entries(self, late: Callable[[], bool]) -> Iterator[Tuple[int, int, int]]:
        data, at, no_cie = self._data, 0, _NO_CIE if self._debug else 0
        for read in range(_MAX_ENTRIES):
            if at + 8 > len(data) or (not read % 1024 and late()):
                break
            size, number = struct.unpack_from("<II", data, at)
            if size == _LONG or at + 4 + size > len(data):
                break
            if size >= 4 and number != no_cie:
                with contextlib.suppress(ElfError):
                    yield _parse(data[at : at + 4 + size], self._address + at, self._cie).start, at, 4 + size
            at += 4 + size

    def _cie(self, number: int, place: int) -> Cie:
        at = number if self._debug else place - self._address - number
        found = self._cies.get(at)
        if found is None:
            if not 0 <= at <= len(self._data) - 8:
                raise damaged("an entry names a CIE outside the table")
            size = int.from_bytes(self._data[at : at + 4], "little")
            found = self._cies[at] = parse_cie(self._data[at : at + 4 + size], self._address + at, self._debug)
        return found


def _parse(record: bytes, address: int, cie_at: Callable[[int, int], Cie]) -> Entry:
    """The entry in a record at an address; it begins with its length. ``cie_at`` gives the CIE that it names."""
    reader = Bytes(record, 4)
    cie = cie_at(reader.number("<I"), address + 4)
    start = reader.pointer(cie.encoding, address)
    length = reader.pointer(cie.encoding & _FORMAT, 0)
    if cie.augmented:
        reader.block()
    return Entry(start, start + length, cie, record[reader.at :], address + reader.at)


def parse_cie(record: bytes, address: int, debug: bool) -> Cie:
    """A CIE, from its length on; raises ElfError."""
    reader = Bytes(record, 4)
    if reader.number("<I") != (_NO_CIE if debug else 0):
        raise damaged("an entry names a CIE that is none")
    version = reader.byte()
    if version not in (1, 3, 4):
        raise damaged(f"a CIE has version {version}")
    letters = reader.text()
    if version == 4 and (reader.byte() != 8 or reader.byte()):
        raise damaged("its addresses do not have 64 bits")
    code, data = reader.uleb(), reader.sleb()
    register = reader.byte() if version == 1 else reader.uleb()
    encoding, signal = 0, False
    if letters[:1] == b"z":
        end = reader.uleb() + reader.at
        for letter in letters[1:].decode("latin-1"):
            if letter == "R":
                encoding = reader.byte()
            elif letter == "L":
                reader.byte()
            elif letter == "P":
                # what handles exceptions; its place does not matter, so neither does what it is relative to
                kind = reader.byte()
                if kind != _OMIT:
                    reader.pointer(kind & _FORMAT, address)
            elif letter == "S":
                signal = True
            elif letter != "B":  # a key of pointer authentication
                break
        if not reader.at <= end <= len(record):
            raise damaged("a CIE is cut short")
        reader.at = end
    elif letters:
        raise damaged("a CIE has an unknown augmentation")
    return Cie(code, data, register, signal, encoding, letters[:1] == b"z", record[reader.at :])


def _read_index(elf: Elf) -> Tuple[bytes, int]:
    """The sorted table of .eh_frame_hdr, and the address to which its numbers are relative; empty without one."""
    section = elf.section(".eh_frame_hdr")
    if section is None or section.size < 12:
        return b"", 0
    head = elf.source.read(section.offset, 4, "section .eh_frame_hdr")
    before = _HEADS.get(head[1])
    if head[0] != 1 or before is None or head[2] != _UDATA4 or head[3] != _SORTED:
        return b"", 0
    count = int.from_bytes(elf.source.read(section.offset + before, 4, "section .eh_frame_hdr"), "little")
    if 8 * count > min(section.size - before - 4, _MAX_INDEX):
        return b"", 0
    return elf.source.read(section.offset + before + 4, 8 * count, "section .eh_frame_hdr"), section.address


def damaged(what: str) -> ElfError:
    """What is wrong with the tables, to be raised."""
    return ElfError(f"has damaged unwind tables: {what}")

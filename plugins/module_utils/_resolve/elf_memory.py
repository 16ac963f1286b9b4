# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds data in an ELF file, and the pointers between them as they are in memory once the file is loaded."""

from __future__ import annotations

import struct
from typing import Iterator, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import CHUNK_BYTES, MAX_OCCURRENCES, Elf

_DT_RELA, _DT_RELASZ = 7, 8
_RELOCATION = struct.Struct("<QQQ")
_RELATIVE = {"x86_64": 8, "aarch64": 1027}  # R_X86_64_RELATIVE, R_AARCH64_RELATIVE

_MAX_RELOCATIONS = 64 << 20  # bytes
_MAX_SEARCHED = 256 << 20


def addresses_of(elf: Elf, data: bytes) -> Iterator[int]:
    """The addresses at which these bytes lie in the file."""
    room = _MAX_SEARCHED
    for address, length, start in elf.loaded:
        length = min(length, room, elf.source.size - start)
        room -= max(0, length)
        for first in range(0, length, CHUNK_BYTES):
            size = min(CHUNK_BYTES + len(data) - 1, length - first)
            chunk = elf.source.read(start + first, size, "segment")
            at = chunk.find(data)
            while at >= 0:
                yield address + first + at
                at = chunk.find(data, at + 1)


class Pointers:
    """The pointers in a program, as the loader leaves them in one loaded at address 0."""

    def __init__(self, elf: Elf) -> None:
        self._elf = elf
        self._relative = _RELATIVE[elf.machine]
        self._relocations: Optional[bytes] = None

    def at(self, address: int) -> int:
        """The pointer at an address; raises ElfError."""
        return int.from_bytes(self._elf.read_at(address, 8, "data"), "little") or self.relocated(address)

    def relocated(self, address: int) -> int:
        """What the loader writes to an address; 0 if nothing."""
        for place, info, addend in self._relocations_with(0, address):
            if place == address and info == self._relative:
                return addend
        return 0

    def relocations_to(self, address: int) -> Iterator[int]:
        """Where the loader writes an address."""
        for place, info, addend in self._relocations_with(16, address):
            if addend == address and info == self._relative:
                yield place

    def _relocations_with(self, at: int, value: int) -> Iterator[Tuple[int, int, int]]:
        """The relocations that have a value ``at`` this place in their record."""
        if self._relocations is None:
            entries = self._elf.dynamic_entries()
            start = self._elf.data_offset(entries.get(_DT_RELA, -1))
            size = min(entries.get(_DT_RELASZ, 0), _MAX_RELOCATIONS)
            self._relocations = b"" if start is None else self._elf.source.read(start, size, "relocations")
        found = -1
        for _number in range(MAX_OCCURRENCES):
            found = self._relocations.find(struct.pack("<Q", value), found + 1)
            begin = found - at
            if found < 0:
                return
            if begin >= 0 and not begin % _RELOCATION.size and begin + _RELOCATION.size <= len(self._relocations):
                yield _RELOCATION.unpack_from(self._relocations, begin)

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How to leave a function of Go: the table pcsp of .gopclntab, by which Go's own tracebacks go.

Layouts: src/runtime/symtab.go (_func, pcvalue) of Go 1.18 to 1.26; rules: src/runtime/traceback.go.
"""

from __future__ import annotations

import bisect
from typing import List, NamedTuple, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Bytes
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import (
    LAYOUTS,
    QUANTUM,
    GoTable,
    go_index,
    go_tables,
)

_MACHINE = "x86_64"  # on arm64 a function saves its return address at the other end of its frame
# abi.FuncFlagTopFrame: no function called it; abi.FuncFlagSPWrite: it moves the stack pointer as no table says
_TOP, _MOVES = 1 << 0, 1 << 1
_PCSP = 16  # where in _func the place of the function's values is
_LENGTHS = (256, 1 << 13, 1 << 18)  # bytes of a function's values that are read: those of most have 100 at most
_MAX_FRAME = 1 << 30
_WORD = 8


class GoFrame(NamedTuple):
    """``size`` is how far above the stack pointer the return address lies, None if only the frame pointer leads on.

    ``top``: no function called this one.
    """

    size: Optional[int]
    top: bool = False


class GoFrames:
    """The frames of a Go program's functions. Raises ElfError where its table cannot be read or has no such figures."""

    def __init__(self, elf: Elf, machine: str) -> None:
        self._elf, self._quantum = elf, QUANTUM[machine]
        found = next(filter(None, (_read(elf, table) for table in go_tables(elf, machine))), None)
        if found is None or machine != _MACHINE:
            raise ElfError("has no table of Go's frames")
        self._table, self._starts, self._places = found
        self._special = LAYOUTS[self._table.magic][2]

    def at(self, address: int) -> Optional[GoFrame]:
        """The frame of the function around an address; None if that is of C, or another language. Raises ElfError."""
        if not self._starts[0] <= address - self._table.text < self._starts[-1]:
            return None
        number = bisect.bisect_right(self._starts, address - self._table.text) - 1
        place = self._table.address + self._table.entries + self._places[number]
        record = self._elf.read_at(place, self._special + 2, "table of Go functions")
        values, flags = int.from_bytes(record[_PCSP : _PCSP + 4], "little"), record[self._special + 1]
        if not values:
            return None  # of C, put among Go's functions by Go's linker
        size = self._value(values, self._table.text + self._starts[number], address)
        if size is None or not 0 <= size <= _MAX_FRAME or size % _WORD:
            return GoFrame(None)
        if flags & _TOP and not size:
            return GoFrame(0, top=True)
        # The handler of signals is a top too, with a frame: its frame pointer leads to what was interrupted.
        return GoFrame(None if flags & (_TOP | _MOVES) else size)

    def _value(self, values: int, start: int, address: int) -> Optional[int]:
        """The value that holds at an address, of those of the function that begins at ``start``."""
        place = self._elf.data_offset(self._table.address + self._table.values + values)
        if place is None:
            return None
        for length in _LENGTHS:
            length = min(length, self._elf.source.size - place)
            reader = Bytes(self._elf.source.read(place, length, "table of Go functions"))
            try:
                return _value_at(reader, start, address, self._quantum)
            except ElfError:
                pass  # the values go on behind what was read
        return None


def _read(elf: Elf, table: GoTable) -> Optional[Tuple[GoTable, List[int], List[int]]]:
    """A table with where its functions begin and where their records lie; None if it cannot be used."""
    if table.magic not in LAYOUTS or not LAYOUTS[table.magic][1]:
        return None  # before Go 1.18 the records do not say what moves the stack pointer
    try:
        index = go_index(elf, table)
    except ElfError:
        return None
    starts, places = index[0::2].tolist(), index[1::2].tolist()
    return (table, starts, places) if starts == sorted(starts) else None


def _value_at(reader: Bytes, start: int, address: int, quantum: int) -> Optional[int]:
    """The value at an address: they are pairs of differences, of the value and of the address; raises ElfError."""
    value, at, first = -1, start, True
    while True:
        difference = reader.uleb()
        if not difference and not first:
            return None
        first = False
        value += -(difference + 1 >> 1) if difference & 1 else difference >> 1
        at += reader.uleb() * quantum
        if address < at:
            return value

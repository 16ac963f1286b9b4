# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file says about unwinding the stack: the extents of its functions, and whether exceptions can pass them.

The format of .eh_frame is in the Linux Standard Base, Core, 10.6.
"""

from __future__ import annotations

import bisect
import struct
from typing import Dict, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError

MAX_EH_FRAME = 32 << 20
_PCREL_SDATA4 = 0x1B  # the encoding of addresses that every linker in use writes
# what a file has that throws exceptions, catches them or lets destructors run while they pass
_UNWINDS = (
    "__gxx_personality_v0",
    "__gcc_personality_v0",
    "rust_eh_personality",
    "__cxa_throw",
    "__cxa_begin_catch",
    "_Unwind_Resume",
    "_Unwind_RaiseException",
    "_Unwind_ForcedUnwind",
)
_EXCEPTION_TABLE = ".gcc_except_table"
_MANGLED = ("_Z", "_R")  # C++ and Rust


def can_unwind(elf: Elf, function: str) -> str:
    """Why an exception may pass through a function of a file; empty where nothing says so."""
    if function.startswith(_MANGLED):
        return "its name is of C++ or Rust"
    if elf.section(_EXCEPTION_TABLE) is not None:
        return f"the file has a section {_EXCEPTION_TABLE}"
    named = elf.mentioned(_UNWINDS)
    return f"the file uses {named}" if named else ""


class Extents:
    """Where the functions of a file begin and end by its .eh_frame, which stripped files have too."""

    def __init__(self, elf: Elf) -> None:
        self._starts: List[int] = []
        self._ends: List[int] = []
        section = elf.section(".eh_frame")
        try:
            data = elf.read_section(".eh_frame", MAX_EH_FRAME)
        except ElfError:
            data = None
        if section is not None and data:
            found = sorted(_entries(data, section.address))
            self._starts = [start for start, _size in found]
            self._ends = [start + size for start, size in found]

    def at(self, address: int) -> Optional[Tuple[int, int]]:
        """Start and size of the entry that holds an address; None where there is none."""
        index = bisect.bisect_right(self._starts, address) - 1
        if index < 0 or address >= self._ends[index]:
            return None
        return self._starts[index], self._ends[index] - self._starts[index]


def _entries(data: bytes, address: int) -> List[Tuple[int, int]]:
    """Start and size of each entry whose addresses are encoded in the usual way."""
    usual: Dict[int, bool] = {}
    found: List[Tuple[int, int]] = []
    at, end = 0, len(data)
    while at + 8 <= end:
        length, number = struct.unpack_from("<II", data, at)
        body = at + 4
        if not length:
            at = body  # ld puts together what several files end with
            continue
        if length >= 0xFFFFFFF0 or body + length > end:
            break
        if not number:
            usual[at] = _encoding(data[body + 4 : body + length]) == _PCREL_SDATA4
        elif usual.get(body - number) and length >= 12:
            relative, size = struct.unpack_from("<iI", data, body + 4)
            found.append((address + body + 4 + relative, size))
        at = body + length
    return found


def _encoding(cie: bytes) -> int:
    """How the entries of a CIE encode addresses; -1 where that is not known. ``cie`` begins with the version."""
    try:
        text_end = cie.index(b"\0", 1)
        letters, at = cie[1:text_end], text_end + 1
        if not letters.startswith(b"z"):
            return -1
        for _number in range(3):  # code and data alignment, register of the return address
            while cie[at] & 0x80:
                at += 1
            at += 1
        while cie[at] & 0x80:  # length of what follows
            at += 1
        at += 1
        for letter in letters[1:].decode("latin-1"):
            if letter == "R":
                return cie[at]
            if letter == "L":
                at += 1
            elif letter == "P":
                encoding = cie[at]
                sizes = {0x00: 8, 0x02: 2, 0x03: 4, 0x04: 8, 0x0A: 2, 0x0B: 4, 0x0C: 8}
                at += 1 + sizes[encoding & 0x0F]
            elif letter not in "SB":
                return -1
    except (IndexError, KeyError, ValueError):
        pass
    return -1

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The types and functions in a file's debug information, as ``_core/c_types.py`` has types."""

from __future__ import annotations

from typing import Dict, Iterator, List, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.c_types import (
    ARRAY,
    COMPOSITE,
    ENUM,
    FLOAT,
    INTEGER,
    OTHER,
    POINTER,
    POINTER_SIZE,
    REFERENCE,
    UNNAMED,
    CType,
    Member,
    TypeSource,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._resolve.dwarf import Dwarf, Entry, damaged

_ARRAY, _CLASS, _ENUM, _PARAMETER, _MEMBER, _POINTER = 0x01, 0x02, 0x04, 0x05, 0x0D, 0x0F
_REFERENCE, _STRUCT, _UNION, _INHERITANCE, _SUBRANGE, _BASE, _ENUMERATOR = 0x10, 0x13, 0x17, 0x1C, 0x21, 0x24, 0x28
_TYPEDEF, _RVALUE_REFERENCE, _UNSPECIFIED, _SUBROUTINE = 0x16, 0x42, 0x3B, 0x15
_ALIASES = _TYPEDEF, 0x26, 0x2D, 0x35, 0x37, 0x47, 0x4B  # const, packed, volatile, restrict, atomic, immutable
_COMPOSITES = {_STRUCT: "struct", _CLASS: "class", _UNION: "union"}
_KINDS = {
    **dict.fromkeys(_COMPOSITES, COMPOSITE),
    _ARRAY: ARRAY,
    _ENUM: ENUM,
    _POINTER: POINTER,
    _UNSPECIFIED: POINTER,  # decltype(nullptr)
    _REFERENCE: REFERENCE,
    _RVALUE_REFERENCE: REFERENCE,
}
_BYTE_SIZE, _OLD_BIT_OFFSET, _BIT_SIZE, _LANGUAGE, _CONST_VALUE, _UPPER_BOUND = 0x0B, 0x0C, 0x0D, 0x13, 0x1C, 0x2F
_ORIGIN, _CALLING, _COUNT, _LOCATION, _DECLARATION, _ENCODING = 0x31, 0x36, 0x37, 0x38, 0x3C, 0x3E
_EXTERNAL, _SPECIFICATION, _TYPE, _BIT_OFFSET, _STRIDE = 0x3F, 0x47, 0x49, 0x6B, 0x2E
_SIGNED = 0x05, 0x06, 0x0D  # DW_ATE_signed, signed_char, signed_fixed
_FLOATS, _CHARACTERS = (0x03, 0x04), (0x06, 0x08, 0x10)
_OTHER_CONVENTION = 3  # DW_CC_nocall
_C = 0x01, 0x02, 0x0C, 0x1D, 0x2C
_MOST_STEPS = 64  # of aliases, and of structs within structs
# what a word before a name in a cast can mean: classes of C++ go by both words
_FOUND_BY: Dict[str, Tuple[int, ...]] = {
    "struct": (_STRUCT, _CLASS),
    "class": (_STRUCT, _CLASS),
    "union": (_UNION,),
    "enum": (_ENUM,),
    "": (_TYPEDEF, _BASE, _STRUCT, _CLASS, _UNION, _ENUM),
}


class DwarfType(CType):
    """A type of a file. ``dimension`` is which one of an array's it begins with."""

    def __init__(self, dwarf: Dwarf, entry: Entry, dimension: int = 0) -> None:
        self._dwarf, self._entry, self._dimension = dwarf, entry, dimension
        self.kind = _KINDS.get(entry.tag, OTHER)
        if entry.tag == _BASE:
            self.kind = FLOAT if dwarf.number(entry, _ENCODING) in _FLOATS else INTEGER
        elif self.kind == ARRAY and dwarf.number(entry, _STRIDE):
            self.kind = OTHER
        self.defined = not dwarf.number(entry, _DECLARATION)

    @property
    def name(self) -> str:
        entry = self._entry
        word = {**_COMPOSITES, _ENUM: "enum"}.get(entry.tag, "")
        unnamed = {_SUBROUTINE: "a function", _ARRAY: "an array with gaps"}.get(entry.tag, UNNAMED)
        return f"{word} {printable_text(self._dwarf.name(entry)) or unnamed}".strip()

    def target(self) -> Optional[CType]:
        if self.kind == ARRAY and self._dimension + 1 < len(self._dimensions()):
            return DwarfType(self._dwarf, self._entry, self._dimension + 1)
        return type_of(self._dwarf, self._entry)

    def size(self) -> Optional[int]:
        size = self._dwarf.number(self._entry, _BYTE_SIZE) if not self._dimension else None
        if size is None and self.kind in (POINTER, REFERENCE):
            return POINTER_SIZE
        if size is None and self.kind == ARRAY:
            inner = self.target()
            one = inner.size() if inner is not None else None
            return None if one is None else one * (self.count() or 0)
        return size

    def count(self) -> Optional[int]:
        dimensions = self._dimensions()
        if self._dimension >= len(dimensions):
            return None
        entry = dimensions[self._dimension]
        count, last = self._dwarf.number(entry, _COUNT), self._dwarf.number(entry, _UPPER_BOUND)
        return count if count is not None else last + 1 if last is not None else None

    def members(self) -> Iterator[Member]:
        due = [(self._entry, 0)]
        for _step in range(_MOST_STEPS):
            if not due:
                return
            inner, start = due.pop(0)
            for member in self._dwarf.children(inner):
                if member.tag not in (_MEMBER, _INHERITANCE) or self._dwarf.number(member, _EXTERNAL):
                    continue
                at = self._dwarf.number(member, _LOCATION)
                if at is None and _LOCATION in member.values:
                    continue  # of a virtual base class
                name = self._dwarf.name(member) if member.tag == _MEMBER else ""
                if name:
                    kind = type_of(self._dwarf, member)
                    yield Member(name, kind, start + (at or 0), self._bits(member, kind))
                    continue
                below = beneath(self._dwarf, member)
                if below is not None and below.tag in _COMPOSITES:
                    due.append((below, start + (at or 0)))

    def enumerators(self) -> List[Tuple[int, str]]:
        found = []
        for child in self._dwarf.children(self._entry):
            value = self._dwarf.number(child, _CONST_VALUE) if child.tag == _ENUMERATOR else None
            if value is not None:
                found.append((value, self._dwarf.name(child)))
        return found

    def signed(self) -> bool:
        kind: Optional[Entry] = self._entry
        for _step in range(_MOST_STEPS):
            if kind is None:
                break
            encoding = self._dwarf.number(kind, _ENCODING)
            if encoding is not None:
                return encoding in _SIGNED
            if kind.tag != _ENUM:
                break
            below = beneath(self._dwarf, kind)
            if below is None:
                return any(number < 0 for number, _name in DwarfType(self._dwarf, kind).enumerators())
            kind = below
        return False

    def character(self) -> bool:
        entry, dwarf = self._entry, self._dwarf
        return entry.tag == _BASE and self.size() == 1 and dwarf.number(entry, _ENCODING) in _CHARACTERS

    def _dimensions(self) -> List[Entry]:
        return [child for child in self._dwarf.children(self._entry) if child.tag == _SUBRANGE]

    def _bits(self, member: Entry, kind: Optional[CType]) -> Optional[Tuple[int, int]]:
        """The bits of a member within the bytes from where it lies; None for a whole number of bytes."""
        dwarf = self._dwarf
        size, first = dwarf.number(member, _BIT_SIZE), dwarf.number(member, _BIT_OFFSET)
        if size is None:
            return None
        if first is None:
            # DWARF 3: counted from the most significant bit of the storage
            storage = dwarf.number(member, _BYTE_SIZE) or (kind.size() if kind is not None else None) or 0
            first = 8 * storage - (dwarf.number(member, _OLD_BIT_OFFSET) or 0) - size
        return first, size


class DwarfSource(TypeSource):
    """The types of a file by name, first those of the source file whose code is at an address."""

    where = "the file's debug information"

    def __init__(self, dwarf: Dwarf, address: int) -> None:
        self._dwarf, self._address = dwarf, address

    def find(self, word: str, name: str) -> Optional[CType]:
        for entry in self._dwarf.named(name.split("::"), _FOUND_BY[word], self._address):
            if entry.tag == _TYPEDEF:
                return type_of(self._dwarf, entry)
            if not self._dwarf.number(entry, _DECLARATION):
                return DwarfType(self._dwarf, entry)
        return None


class DwarfFunction:
    """A function: its result and the types of its parameters."""

    def __init__(self, dwarf: Dwarf, entry: Entry) -> None:
        self._dwarf = dwarf
        self.changed = dwarf.number(entry, _CALLING) == _OTHER_CONVENTION
        self._entry = self._declared(entry)

    def result(self) -> Optional[CType]:
        """What it returns."""
        entry = self._entry
        if _TYPE not in entry.values:
            entry = self._dwarf.refers_to(entry, _SPECIFICATION) or entry
        return type_of(self._dwarf, entry)

    def parameters(self) -> Iterator[Optional[CType]]:
        """The types of its parameters, in order."""
        for child in self._dwarf.children(self._entry):
            if child.tag == _PARAMETER:
                yield type_of(self._dwarf, self._declared(child) if _TYPE not in child.values else child)

    def in_c(self) -> bool:
        """Whether it is a function of C."""
        root = self._entry.unit.root
        return root is not None and self._dwarf.number(root, _LANGUAGE) in _C

    def _declared(self, entry: Entry) -> Entry:
        """The entry that has the parameters: that of the function itself, or of what it is a copy of."""
        for _step in range(_MOST_STEPS):
            other = self._dwarf.refers_to(entry, _ORIGIN)
            if other is None:
                return entry
            entry = other
        raise damaged("a function is a copy of itself")


def beneath(dwarf: Dwarf, entry: Entry) -> Optional[Entry]:
    """The type of an entry beneath its typedefs and qualifiers; None for void."""
    kind = dwarf.refers_to(entry, _TYPE)
    for _step in range(_MOST_STEPS):
        if kind is None or kind.tag not in _ALIASES:
            return kind
        kind = dwarf.refers_to(kind, _TYPE)
    raise damaged("a typedef leads to itself")


def type_of(dwarf: Dwarf, entry: Entry) -> Optional[CType]:
    """The same as a type."""
    kind = beneath(dwarf, entry)
    return DwarfType(dwarf, kind) if kind is not None else None

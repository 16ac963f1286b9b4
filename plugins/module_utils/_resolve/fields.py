# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the fields of a function's arguments and result lie in memory, by the debug information of its file.

``arg0->request->status`` is a register and a chain of loads: each field adds to an address, and each pointer on the way
is loaded from there. The program's side is ``bpf/include/fleet/path.h``.
"""

from __future__ import annotations

from typing import Any, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest, closest_names
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import separate_symbols
from ansible_collections.fleet.probe.plugins.module_utils._resolve.dwarf import Dwarf, Entry, damaged
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import ElfError
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    SearchedFile,
    Site,
    SiteReader,
    shown,
)

MAX_LOADS = 6  # as in path.h: offsets, each of which leads to a load
MAX_PLACES = 8  # VALUE_PLACES of collect.h
MAX_NAMES = 1024  # of one enum
NOWHERE = (0,) * (5 + MAX_LOADS)

_ARRAY, _CLASS, _ENUM, _PARAMETER, _MEMBER, _POINTER = 0x01, 0x02, 0x04, 0x05, 0x0D, 0x0F
_REFERENCE, _STRUCT, _UNION, _INHERITANCE, _SUBRANGE, _BASE, _ENUMERATOR = 0x10, 0x13, 0x17, 0x1C, 0x21, 0x24, 0x28
_RVALUE_REFERENCE, _UNSPECIFIED = 0x42, 0x3B
_ALIASES = 0x16, 0x26, 0x2D, 0x35, 0x37, 0x47, 0x4B  # typedef, const, packed, volatile, restrict, atomic, immutable
_UNNAMED = {0x15: "a function"}  # DW_TAG_subroutine_type
_POINTERS = _POINTER, _REFERENCE, _RVALUE_REFERENCE
_COMPOSITES = {_STRUCT: "struct", _CLASS: "class", _UNION: "union"}
_BYTE_SIZE, _OLD_BIT_OFFSET, _BIT_SIZE, _LANGUAGE, _CONST_VALUE, _UPPER_BOUND = 0x0B, 0x0C, 0x0D, 0x13, 0x1C, 0x2F
_ORIGIN, _CALLING, _COUNT, _LOCATION, _DECLARATION, _ENCODING = 0x31, 0x36, 0x37, 0x38, 0x3C, 0x3E
_EXTERNAL, _SPECIFICATION, _TYPE, _BIT_OFFSET, _STRIDE = 0x3F, 0x47, 0x49, 0x6B, 0x2E
_SIGNED = 0x05, 0x06, 0x0D  # DW_ATE_signed, signed_char, signed_fixed
_FLOATS, _CHARACTERS = (0x03, 0x04), (0x06, 0x08, 0x10)
_OTHER_CONVENTION = 3  # DW_CC_nocall
_C = 0x01, 0x02, 0x0C, 0x1D, 0x2C
_CHANGED = ".isra.", ".constprop.", ".part.", ".cold"  # copies of a function with other parameters
_MOST_STEPS = 64  # of aliases, and of structs within structs
_MOST_LISTED = 8
_MOST_PARAMETERS = 64


class Wanted(NamedTuple):
    """One value of a hit that lies behind a register: ``base`` is arg0 or retval, ``steps`` are those of
    ``values.split_path``, ``kind`` is the type that was asked for, or empty for that of the file, and ``words`` are the
    names of an enum with which filters compare it. ``place`` is its number among the values.
    """

    place: int
    name: str
    base: str
    steps: Sequence[Tuple[str, str]]
    kind: str = ""
    words: Sequence[str] = ()


class Found(NamedTuple):
    """What a value is: its type as in ``values.py``, for a text its length at most (0: no limit), and for an enum its
    names by number. ``declared`` is the type as a C declaration has it.
    """

    type: str
    most: int = 0
    names: Tuple[Tuple[int, str], ...] = ()
    declared: str = ""


class FieldFinder(SiteReader):
    """Finds the wanted values in files, for the sites of functions."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.wanted = wanted

    def complete(self, file: SearchedFile, sites: Sequence[Site]) -> List[Site]:
        """The sites with where their values lie, without those that have no such values.

        Raises ContainerError where none has, and where what a value is differs from site to site.
        """
        try:
            dwarf = _debug_information(file)
        except ElfError as error:
            raise file.inside.fail(f"{file.where} {error}, so {self.wanted[0].name} cannot be found.") from None
        done: List[Site] = []
        reasons: List[str] = []
        first: List[Found] = []
        for site in sites:
            places = [NOWHERE] * MAX_PLACES
            try:
                function = _Function(dwarf, file, site)
                found = [function.resolve(each, places) for each in self.wanted]
            except ElfError as error:
                reasons.append(f"{file.where} {error}, so {self.wanted[0].name} cannot be found.")
                continue
            except ContainerError as error:
                reasons.append(error.reason)
                continue
            if first and found != first:
                which = next(number for number, pair in enumerate(zip(found, first)) if pair[0] != pair[1])
                reasons.append(
                    f"{self.wanted[which].name} of {shown(site.function)} in {file.where} is {found[which].declared}, "
                    f"and that of {shown(done[0].function)} is {first[which].declared}; probe them one at a time."
                )
                continue
            first = found
            done.append(site._replace(arguments=tuple(places)))
        file.leave_out(reasons, bool(done))
        file.found.extend(list(each) for each in first)
        return done


def _debug_information(file: SearchedFile) -> Dwarf:
    """Raises ElfError without any."""
    dwarf = Dwarf(file.elf)
    if dwarf.part(".debug_info").size:
        return dwarf
    file.alone = False
    other = separate_symbols(file.elf, file.opened, file.inside, file.machine)
    if other is not None:
        dwarf = Dwarf(other)
        if dwarf.part(".debug_info").size:
            return dwarf
    raise ElfError(
        "has no debug information, which says where fields lie: build it with -g, or put its debug file below "
        "/usr/lib/debug of the container"
    )


class _Function:
    """A function and its values."""

    def __init__(self, dwarf: Dwarf, file: SearchedFile, site: Site) -> None:
        self._dwarf, self._file, self._site = dwarf, file, site
        self._wanted = ""
        name = site.in_file
        if site.go or file.elf.go:
            raise self._fail("is in a Go program, where the registers of a struct are not known; give a register")
        if any(part in name for part in _CHANGED):
            raise self._fail("is a copy whose parameters the compiler has changed; give a register")
        entry = dwarf.function(site.address)
        if entry is None:
            raise self._fail("has no entry in the file's debug information; build all of it with -g")
        if dwarf.number(entry, _CALLING) == _OTHER_CONVENTION:
            raise self._fail("has parameters that the compiler has changed; give a register")
        self._entry = self._declared(entry)

    def resolve(self, wanted: Wanted, places: List[Tuple[int, ...]]) -> Found:
        """What a value is; puts where it lies into ``places``. Raises ContainerError or ElfError."""
        self._wanted = wanted.name
        kind = self._result() if wanted.base == "retval" else self._parameter(int(wanted.base[3:]))
        walk = _Walk(self, kind)
        for how, what in wanted.steps:
            walk.step(how, what)
        places[wanted.place], found = walk.end(wanted)
        unknown = [word for word in wanted.words if word not in [name for _number, name in found.names]]
        if unknown:
            names = [name for _number, name in found.names]
            raise self.refuse(
                f"is {found.declared}, which has no {unknown[0]}{_choice(unknown[0], names)}"
                if names
                else f"is {found.declared} and no enum, so it cannot be compared with {unknown[0]}; give a number"
            )
        return found

    def refuse(self, what: str) -> ContainerError:
        """The error for the value that is being resolved."""
        function = shown(self._site.function)
        return self._file.inside.fail(f"{self._wanted} of {function} in {self._file.where} {what}.")

    def type_of(self, entry: Entry) -> Optional[Entry]:
        """The type of an entry beneath its typedefs and qualifiers; None for void."""
        kind = self._dwarf.refers_to(entry, _TYPE)
        for _step in range(_MOST_STEPS):
            if kind is None or kind.tag not in _ALIASES:
                return kind
            kind = self._dwarf.refers_to(kind, _TYPE)
        raise damaged("a typedef leads to itself")

    def members(self, composite: Entry) -> Iterator[Tuple[str, Entry, int]]:
        """The fields of a struct, and those of the unnamed ones and the base classes in it: name, entry and where."""
        due = [(composite, 0)]
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
                    yield name, member, start + (at or 0)
                    continue
                kind = self.type_of(member)
                if kind is not None and kind.tag in _COMPOSITES:
                    due.append((kind, start + (at or 0)))

    def declared(self, kind: Optional[Entry]) -> str:
        """A type as C writes it."""
        stars = ""
        for _step in range(_MOST_STEPS):
            if kind is None:
                return f"void {stars}".rstrip()
            if kind.tag in _POINTERS:
                stars += "*" if kind.tag == _POINTER else "&"
            elif kind.tag == _ARRAY:
                stars += "[]"
            else:
                word = {**_COMPOSITES, _ENUM: "enum"}.get(kind.tag, "")
                name = printable_text(self._dwarf.name(kind)) or _UNNAMED.get(kind.tag, "without a name")
                return f"{word} {name} {stars}".strip()
            kind = self.type_of(kind)
        return "a type without end"

    def size(self, kind: Optional[Entry]) -> int:
        """The bytes of a value; raises ContainerError if they are unknown."""
        for_pointer = 8 if kind is not None and kind.tag in _POINTERS else None
        size = self._dwarf.number(kind, _BYTE_SIZE) if kind is not None else None
        if size is None:
            size = for_pointer
        if size is None and kind is not None and kind.tag == _ARRAY:
            size = self.size(self.type_of(kind)) * (self.count(kind) or 0)
        if size is None or not 0 <= size < 1 << 31:
            raise self.refuse(f"is {self.declared(kind)}, whose size is not known")
        return size

    def count(self, array: Entry) -> Optional[int]:
        """How many elements an array has; None if that is not known."""
        found = [child for child in self._dwarf.children(array) if child.tag == _SUBRANGE]
        if len(found) != 1 or self._dwarf.number(array, _STRIDE):
            raise self.refuse("is an array of several dimensions, which is not read")
        count, last = self._dwarf.number(found[0], _COUNT), self._dwarf.number(found[0], _UPPER_BOUND)
        return count if count is not None else last + 1 if last is not None else None

    def number(self, entry: Entry, attribute: int) -> Optional[int]:
        """An attribute's number."""
        return self._dwarf.number(entry, attribute)

    def enumerators(self, kind: Entry) -> Tuple[Tuple[int, str], ...]:
        """The names of an enum; those of equal numbers come in the order of the file."""
        found = []
        for child in self._dwarf.children(kind):
            value = self._dwarf.number(child, _CONST_VALUE) if child.tag == _ENUMERATOR else None
            if value is not None:
                found.append((value, printable_text(self._dwarf.name(child))))
            if len(found) > MAX_NAMES:
                return ()
        return tuple(found)

    def is_signed(self, kind: Entry) -> bool:
        """Whether a number can be below 0."""
        for _step in range(_MOST_STEPS):
            encoding = self._dwarf.number(kind, _ENCODING)
            if encoding is not None:
                return encoding in _SIGNED
            below = self.type_of(kind) if kind.tag == _ENUM else None
            if below is None:
                return kind.tag == _ENUM and any(number < 0 for number, _name in self.enumerators(kind))
            kind = below
        return False

    def _declared(self, entry: Entry) -> Entry:
        """The entry that has the parameters: that of the function itself, or of what it is a copy of."""
        for _step in range(_MOST_STEPS):
            other = self._dwarf.refers_to(entry, _ORIGIN)
            if other is None:
                return entry
            entry = other
        raise damaged("a function is a copy of itself")

    def _result(self) -> Optional[Entry]:
        entry = self._entry
        if _TYPE not in entry.values:
            entry = self._dwarf.refers_to(entry, _SPECIFICATION) or entry
        return self.type_of(entry)

    def _parameter(self, number: int) -> Optional[Entry]:
        """The type of what the register of an argument holds."""
        result = self._result()
        if result is not None and result.tag in _COMPOSITES and self._file.machine == "x86_64":
            root = self._entry.unit.root
            in_c = root is not None and self._dwarf.number(root, _LANGUAGE) in _C
            if self.size(result) > 16 or not in_c:
                raise self.refuse(
                    f"cannot be found: the function returns {self.declared(result)} in memory, which moves its "
                    "arguments to other registers; give a register"
                )
        taken = 0
        parameters = [child for child in self._dwarf.children(self._entry) if child.tag == _PARAMETER]
        for at, parameter in enumerate(parameters[:_MOST_PARAMETERS]):
            kind = self.type_of(self._declared(parameter) if _TYPE not in parameter.values else parameter)
            if kind is not None and kind.tag == _BASE and self.number(kind, _ENCODING) in _FLOATS:
                continue  # in a register of another kind
            if kind is None or kind.tag not in (*_POINTERS, _BASE, _ENUM, _UNSPECIFIED) or self.size(kind) > 8:
                raise self.refuse(
                    f"cannot be found: parameter {at + 1} is {self.declared(kind)} by value, whose registers are not "
                    "known; give a register"
                )
            if taken == number:
                return kind
            taken += 1
        raise self.refuse(f"does not exist: the function has {taken} arguments in registers of whole numbers")

    def _fail(self, what: str) -> ContainerError:
        return self._file.inside.fail(f"{shown(self._site.function)} in {self._file.where} {what}.")


class _Walk:
    """The way from a register to a value: ``offsets`` are added to an address, and between two of them is a load."""

    def __init__(self, function: _Function, kind: Optional[Entry]) -> None:
        self._function, self._kind = function, kind
        self._offsets = [0]
        self._in_memory = False
        self._bits: Optional[Tuple[int, int]] = None  # of a bit-field: the first, and how many

    def step(self, how: str, what: str) -> None:
        """Goes to a field or an element; raises ContainerError."""
        if self._bits is not None:
            raise self._function.refuse(f"cannot be found: what is before {how}{what} is a bit-field")
        if how == "[":
            self._element(int(what))
        else:
            self._field(how, what)

    def _field(self, how: str, name: str) -> None:
        function, kind = self._function, self._kind
        pointer = kind is not None and kind.tag in _POINTERS
        right = "->" if kind is not None and kind.tag == _POINTER else "."
        before = f"what is before {how}{name} is {function.declared(kind)}"
        if pointer:
            kind = self._follow()
        if kind is None or kind.tag not in _COMPOSITES:
            raise function.refuse(f"does not exist: {before}, which has no fields")
        if how != right:
            raise function.refuse(f"does not fit: {before}; use {right}")
        if function.number(kind, _DECLARATION):
            raise function.refuse(
                f"cannot be found: {function.declared(kind)} is not defined in the source file of the function; probe "
                "a function of a file that knows its fields"
            )
        names = []
        for other, member, at in function.members(kind):
            names.append(printable_text(other))
            if other == name:
                self._offsets[-1] += at
                self._bits = self._bit_field(member, at)
                self._kind = function.type_of(member)
                return
        raise function.refuse(f"does not exist: {function.declared(kind)} has no field {name}{_choice(name, names)}")

    def _element(self, number: int) -> None:
        function, kind = self._function, self._kind
        if kind is not None and kind.tag == _ARRAY:
            count = function.count(kind)
            if count and number >= count:
                raise function.refuse(f"does not exist: the array has {count} elements, from [0] on")
            kind = function.type_of(kind)
        elif kind is not None and kind.tag == _POINTER:
            kind = self._follow()
        else:
            raise function.refuse(f"does not fit: what is before [{number}] is {function.declared(kind)}")
        self._offsets[-1] += number * function.size(kind)
        self._kind = kind

    def _follow(self) -> Optional[Entry]:
        """Loads the pointer here; returns the type of what it points to."""
        if self._in_memory:
            self._offsets.append(0)
        self._in_memory = True
        return self._function.type_of(self._kind) if self._kind is not None else None

    def _bit_field(self, member: Entry, at: int) -> Optional[Tuple[int, int]]:
        """The bits of a member within the bytes from where it lies; None for a whole number of bytes."""
        function = self._function
        size, first = function.number(member, _BIT_SIZE), function.number(member, _BIT_OFFSET)
        if size is None:
            return None
        if first is None:
            # DWARF 3: counted from the most significant bit of the storage
            storage = function.number(member, _BYTE_SIZE) or function.size(function.type_of(member))
            first = 8 * storage - (function.number(member, _OLD_BIT_OFFSET) or 0) - size
        return first, size

    def end(self, wanted: Wanted) -> Tuple[Tuple[int, ...], Found]:
        """Where the value lies, as NOWHERE, and what it is; raises ContainerError."""
        function, kind = self._function, self._kind
        if kind is not None and kind.tag in (_REFERENCE, _RVALUE_REFERENCE):
            kind = self._kind = self._follow()
        declared = function.declared(kind)
        text = self._text(wanted, declared)
        if text is not None:
            load = 8 if kind is not None and kind.tag in _POINTERS and self._in_memory else 0
            return self._packed(load, 0, 0, False), text
        if kind is None or kind.tag not in (_BASE, _ENUM, *_POINTERS):
            fields = ""
            if kind is not None and kind.tag in _COMPOSITES:
                names = [printable_text(name) for name, _member, _at in function.members(kind)]
                fields = f" with the fields {_listed(names)}" if names else ""
            raise function.refuse(f"is {declared}{fields}, and only numbers and text are read; name one of its parts")
        if kind.tag == _BASE and function.number(kind, _ENCODING) in _FLOATS:
            raise function.refuse(f"is {declared}, and floating-point numbers are not read")
        first, bits = self._bits or (0, 8 * function.size(kind))
        self._offsets[-1] += first // 8
        first %= 8
        load = (first + bits + 7) // 8
        if not 0 < bits <= 64 or load > 8:
            raise function.refuse(f"is {declared} of {bits} bits, and only numbers in 8 bytes at most are read")
        signed = function.is_signed(kind) if not wanted.kind else wanted.kind.startswith("int")
        if wanted.kind in ("int32", "uint32"):
            bits = min(bits, 32)
        words = function.enumerators(kind) if kind.tag == _ENUM else ()
        where = self._packed(load if self._in_memory else 0, 64 - first - bits, 64 - bits, signed)
        return where, Found("int64" if signed else "uint64", 0, words, declared)

    def _text(self, wanted: Wanted, declared: str) -> Optional[Found]:
        """What a text is; None for anything else."""
        function, kind = self._function, self._kind
        if kind is None or kind.tag not in (_ARRAY, _POINTER) or wanted.kind not in ("", "str"):
            if wanted.kind == "str":
                raise function.refuse(f"is {declared}, which is no text; omit value_type")
            return None
        inner = function.type_of(kind)
        characters = inner is not None and inner.tag == _BASE and function.number(inner, _BYTE_SIZE) == 1
        if kind.tag == _POINTER:
            is_text = wanted.kind == "str" or (
                characters and inner is not None and function.number(inner, _ENCODING) in _CHARACTERS
            )
            return Found("str", declared=declared) if is_text else None
        if not characters:
            return None
        return Found("str", function.count(kind) or 0, declared=declared)

    def _packed(self, load: int, left: int, right: int, signed: bool) -> Tuple[int, ...]:
        if len(self._offsets) > MAX_LOADS:
            raise self._function.refuse(f"has more than {MAX_LOADS - 1} pointers on its way")
        if not all(0 <= offset < 1 << 31 for offset in self._offsets):
            raise self._function.refuse("lies too far from its pointer")
        offsets = [*self._offsets, *[0] * (MAX_LOADS - len(self._offsets))]
        return len(self._offsets) - 1, load, left, right, int(signed), *offsets


def _choice(name: str, names: Sequence[str]) -> str:
    """``; the closest name is a; it has a, b, c`` for the end of a sentence."""
    alike = closest(name, names)
    return (f"; {closest_names(alike)}" if alike else "") + (f"; it has {_listed(names)}" if names else "")


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    return ", ".join(names[:_MOST_LISTED]) + more


def as_found(entries: Sequence[Sequence[Any]]) -> List[Found]:
    """What FieldFinder left in an answer of the helper."""
    found: List[Found] = []
    for kind, most, names, declared in entries:
        pairs = tuple((int(number), printable_text(str(name))) for number, name in names)
        found.append(Found(str(kind), int(most), pairs, printable_text(str(declared))))
    return found

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a register to a value in memory, by the types on the way.

``arg0->request->status`` is a register and a chain of loads: each field adds to an address, and each pointer on the way
is loaded from there. A cast changes the type of what was reached so far and loads nothing. The program's side is
``bpf/include/fleet/path.h``.
"""

from __future__ import annotations

from typing import Any, Callable, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.c_types import (
    ARRAY,
    COMPOSITE,
    ENUM,
    FLOAT,
    NUMBERS,
    POINTER,
    REFERENCE,
    CType,
    Integer,
    Member,
    PointerTo,
    TypeSource,
    declared,
    integer,
    split_declaration,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import closest, closest_names
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

MAX_LOADS = 6  # as in path.h: offsets, each of which leads to a load
MAX_PLACES = 8  # VALUE_PLACES of collect.h
MAX_NAMES = 1024  # of one enum
NOWHERE = (0,) * (5 + MAX_LOADS)
CAST = "("  # the first half of a step that is a cast, as values.split_path has it
_MOST_LISTED = 8
_MOST_PARAMETERS = 64

Path = Tuple[int, ...]


class Wanted(NamedTuple):
    """One value of a hit that lies behind a register: ``base`` is arg0 or retval, ``steps`` are those of
    ``values.split_path``, ``kind`` is the type that was asked for, or empty for that of the file, and ``words`` are the
    names of an enum with which filters compare it. ``place`` is its number among the values. ``sized`` means that it is
    the address of bytes, whose length another value has.
    """

    place: int
    name: str
    base: str
    steps: Sequence[Tuple[str, str]]
    kind: str = ""
    words: Sequence[str] = ()
    sized: bool = False

    @property
    def cast(self) -> bool:
        """Whether the type of its register does not matter."""
        return bool(self.steps) and self.steps[0][0] == CAST


class Found(NamedTuple):
    """What a value is: its type as in ``values.py``, for a text its length at most (0: no limit), and for an enum its
    names by number. ``declared`` is the type as a C declaration has it.
    """

    type: str
    most: int = 0
    names: Tuple[Tuple[int, str], ...] = ()
    declared: str = ""


class Attached(NamedTuple):
    """One place to attach to, where values are read: its name, and what makes the error for a value there. ``start`` is
    the type of what a register holds.
    """

    name: str
    fail: Callable[[str], ContainerError]
    start: Callable[[str, Callable[[str], ContainerError]], Optional[CType]]
    source: TypeSource

    def resolve(self, wanted: Sequence[Wanted]) -> Tuple[Tuple[Path, ...], List[Found]]:
        """Where the values lie, MAX_PLACES of them, and what they are; raises ContainerError."""
        paths, found = [NOWHERE] * MAX_PLACES, []
        for each in wanted:
            walk = Walk(each, self)
            for how, what in each.steps:
                walk.step(how, what)
            paths[each.place], what_it_is = walk.end()
            _require_words(walk, each, what_it_is)
            found.append(what_it_is)
        return tuple(paths), found


class Agreement:
    """What values are at one place after another: a program reads them all alike, so they have to be the same."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.wanted = wanted
        self.found: List[Found] = []
        self._first = ""

    def differs(self, found: List[Found], name: str, where: str = "") -> str:
        """Why the values of a place differ from those of the first one; empty if they do not. ``name`` says which."""
        if not self.found:
            self.found, self._first = found, name
        for wanted, here, first in zip(self.wanted, found, self.found):
            if here != first:
                return (
                    f"{wanted.name} of {name}{where} is {here.declared}, and that of {self._first} is "
                    f"{first.declared}; probe them one at a time"
                )
        return ""


def argument(
    number: int, parameters: Iterator[Optional[CType]], refuse: Callable[[str], ContainerError]
) -> Optional[CType]:
    """The type of what the register of an argument holds; raises ContainerError."""
    taken = 0
    for at, kind in zip(range(_MOST_PARAMETERS), parameters):
        if kind is not None and kind.kind == FLOAT:
            continue  # in a register of another kind
        if kind is None or kind.kind not in NUMBERS or (kind.size() or 0) > 8:
            raise refuse(
                f"cannot be found: parameter {at + 1} is {declared(kind)} by value, whose registers are not known; "
                "give a register"
            )
        if taken == number:
            return kind
        taken += 1
    raise refuse(f"does not exist: the function has {taken} arguments in registers of whole numbers")


def in_memory(result: Optional[CType], machine: str, always: bool = False) -> bool:
    """Whether a function returns its result in memory, whose address then is its first argument on x86-64; in C++
    ``always``, in C a struct of more than 16 bytes (System V ABI, AMD64 supplement, 3.2.3)."""
    if result is None or result.kind != COMPOSITE or machine != "x86_64":
        return False
    return always or (result.size() or 0) > 16


class Walk:
    """The way from a register to a value: ``offsets`` are added to an address, and between two of them is a load."""

    def __init__(self, wanted: Wanted, place: Attached) -> None:
        self._wanted, self._place = wanted, place
        self._kind = Integer() if wanted.cast else place.start(wanted.base, self.refuse)
        self._offsets = [0]
        self._in_memory = False
        self._bits: Optional[Tuple[int, int]] = None  # of what is narrower than its type: the first, and how many
        self._signed: Optional[bool] = None  # of what a cast has widened

    def refuse(self, what: str) -> ContainerError:
        """The error for this value."""
        return self._place.fail(f"{self._wanted.name} of {self._place.name} {what}.")

    def step(self, how: str, what: str) -> None:
        """Goes to a field or an element, or casts; raises ContainerError."""
        if how == CAST:
            self._cast(what)
            return
        if self._bits is not None:
            raise self.refuse(f"cannot be found: what is before {how}{what} is a bit-field")
        if how == "[":
            self._element(int(what))
        else:
            self._field(how, what)

    def _cast(self, text: str) -> None:
        word, name, stars = split_declaration(text)
        kind = None if name == "void" and not word else self._named(word, name)
        if not stars and (kind is None or kind.kind not in NUMBERS):
            raise self.refuse(f"does not fit: {text} is cast to, and only numbers and pointers are; write {text} *")
        for _star in range(stars):
            kind = PointerTo(kind)
        here = self._kind
        if here is not None and here.kind == REFERENCE:
            here = self._kind = self._follow()
        if here is not None and here.kind == ARRAY and self._in_memory:
            self._in_memory = False  # its address
        elif here is None or here.kind not in NUMBERS:
            raise self.refuse(f"does not fit: what is cast to {text} is {declared(here)}; name one of its parts")
        else:
            self._narrow(here, kind, text)
        self._kind = kind

    def _narrow(self, here: CType, kind: Optional[CType], text: str) -> None:
        """Keeps of what is cast what is narrower than the type that it becomes."""
        size, room = self._size(here), self._size(kind)
        if self._bits is None and size < room:
            self._bits = 0, 8 * size
        if self._bits is None:
            return
        if kind is not None and kind.kind == POINTER:
            raise self.refuse(f"does not fit: what is cast to {text} is {declared(here)}, which has no room for it")
        self._bits = self._bits[0], min(self._bits[1], 8 * room)
        if self._signed is None and self._bits[1] < 8 * room:
            self._signed = here.signed()

    def _named(self, word: str, name: str) -> Optional[CType]:
        kind = (integer(name) if not word else None) or self._place.source.find(word, name)
        if kind is None:
            raise self.refuse(f"cannot be found: {self._place.source.where} has no {f'{word} {name}'.strip()}")
        return kind

    def _field(self, how: str, name: str) -> None:
        kind = self._kind
        right = "->" if kind is not None and kind.kind == POINTER else "."
        before = f"what is before {how}{name} is {declared(kind)}"
        if kind is not None and kind.kind in (POINTER, REFERENCE):
            kind = self._follow()
        if kind is None or kind.kind != COMPOSITE:
            raise self.refuse(f"does not exist: {before}, which has no fields")
        if how != right:
            raise self.refuse(f"does not fit: {before}; use {right}")
        if not kind.defined:
            only, (word, known_as, _stars) = kind.name, split_declaration(kind.name)
            kind = self._place.source.find(word, known_as)
            if kind is None:
                raise self.refuse(f"cannot be found: {self._place.source.where} has no fields of {only}")
        names = []
        for member in kind.members():
            names.append(printable_text(member.name))
            if member.name == name:
                self._take(member)
                return
        raise self.refuse(f"does not exist: {declared(kind)} has no field {name}{_choice(name, names)}")

    def _take(self, member: Member) -> None:
        self._offsets[-1] += member.at
        self._bits = member.bits
        self._kind = member.type

    def _element(self, number: int) -> None:
        kind = self._kind
        if kind is not None and kind.kind == ARRAY:
            count = kind.count()
            if count and number >= count:
                raise self.refuse(f"does not exist: the array has {count} elements, from [0] on")
            kind = kind.target()
        elif kind is not None and kind.kind == POINTER:
            kind = self._follow()
        else:
            raise self.refuse(f"does not fit: what is before [{number}] is {declared(kind)}")
        self._offsets[-1] += number * self._size(kind)
        self._kind = kind

    def _follow(self) -> Optional[CType]:
        """Loads the pointer here; returns the type of what it points to."""
        if self._in_memory:
            self._offsets.append(0)
        self._in_memory = True
        return self._kind.target() if self._kind is not None else None

    def _size(self, kind: Optional[CType]) -> int:
        """The bytes of a value; raises ContainerError if they are unknown."""
        size = kind.size() if kind is not None else None
        if size is None or not 0 <= size < 1 << 31:
            raise self.refuse(f"is {declared(kind)}, whose size is not known")
        return size

    def end(self) -> Tuple[Path, Found]:
        """Where the value lies, as NOWHERE, and what it is; raises ContainerError."""
        kind, wanted = self._kind, self._wanted
        if kind is not None and kind.kind == REFERENCE:
            kind = self._kind = self._follow()
        written = declared(kind)
        text = self._text(written)
        if text is not None:
            load = 8 if kind is not None and kind.kind == POINTER and self._in_memory else 0
            return self._packed(load, 0, 0, False), text
        if kind is None or kind.kind not in NUMBERS:
            if kind is not None and kind.kind == FLOAT:
                raise self.refuse(f"is {written}, and floating-point numbers are not read")
            names = [printable_text(member.name) for member in kind.members()] if kind is not None else []
            fields = f" with the fields {_listed(names)}" if names else ""
            raise self.refuse(f"is {written}{fields}, and only numbers and text are read; name one of its parts")
        first, bits = self._bits or (0, 8 * self._size(kind))
        self._offsets[-1] += first // 8
        first %= 8
        load = (first + bits + 7) // 8
        if not 0 < bits <= 64 or load > 8:
            raise self.refuse(f"is {written} of {bits} bits, and only numbers in 8 bytes at most are read")
        signed = kind.signed() if self._signed is None else self._signed
        if wanted.kind:
            signed = wanted.kind.startswith("int")
        if wanted.kind in ("int32", "uint32"):
            bits = min(bits, 32)
        words = (
            tuple((number, printable_text(name)) for number, name in kind.enumerators()) if kind.kind == ENUM else ()
        )
        where = self._packed(load if self._in_memory else 0, 64 - first - bits, 64 - bits, signed)
        return where, Found("int64" if signed else "uint64", 0, words if len(words) <= MAX_NAMES else (), written)

    def _text(self, written: str) -> Optional[Found]:
        """What a text is, or bytes of a given length; None for anything else."""
        kind, wanted = self._kind, self._wanted
        asked = wanted.kind == "str" or wanted.sized
        if kind is None or kind.kind not in (ARRAY, POINTER) or (wanted.kind not in ("", "str") and not wanted.sized):
            if asked:
                raise self.refuse(f"is {written}, which is no text; omit value_type")
            return None
        inner = kind.target()
        if kind.kind == POINTER:
            is_text = asked or (inner is not None and inner.character())
            return Found("str", declared=written) if is_text else None
        if not wanted.sized and (inner is None or inner.size() != 1):
            return None
        return Found("str", kind.count() or 0, declared=written)

    def _packed(self, load: int, left: int, right: int, signed: bool) -> Path:
        if len(self._offsets) > MAX_LOADS:
            raise self.refuse(f"has more than {MAX_LOADS - 1} pointers on its way")
        if not all(0 <= offset < 1 << 31 for offset in self._offsets):
            raise self.refuse("lies too far from its pointer")
        offsets = [*self._offsets, *[0] * (MAX_LOADS - len(self._offsets))]
        return len(self._offsets) - 1, load, left, right, int(signed), *offsets


def _require_words(walk: Walk, wanted: Wanted, found: Found) -> None:
    """Raises ContainerError if a filter compares with a name that an enum does not have."""
    names = [name for _number, name in found.names]
    unknown = [word for word in wanted.words if word not in names]
    if unknown:
        raise walk.refuse(
            f"is {found.declared}, which has no {unknown[0]}{_choice(unknown[0], names)}"
            if names
            else f"is {found.declared} and no enum, so it cannot be compared with {unknown[0]}; give a number"
        )


def _choice(name: str, names: Sequence[str]) -> str:
    """``; the closest name is a; it has a, b, c`` for the end of a sentence."""
    alike = closest(name, names)
    return (f"; {closest_names(alike)}" if alike else "") + (f"; it has {_listed(names)}" if names else "")


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    return ", ".join(names[:_MOST_LISTED]) + more


def as_found(entries: Sequence[Sequence[Any]]) -> List[Found]:
    """What came as JSON: each as ``Found``."""
    found: List[Found] = []
    for kind, most, names, written in entries:
        pairs = tuple((int(number), printable_text(str(name))) for number, name in names)
        found.append(Found(str(kind), int(most), pairs, printable_text(str(written))))
    return found

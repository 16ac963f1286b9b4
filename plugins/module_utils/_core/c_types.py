# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types of C as debug information has them, whichever format that is in.

``_resolve/dwarf_types.py`` reads those of a file, ``_load/btf.py`` those of the kernel, and ``_resolve/paths.py`` walks
through either. Void is None in the place of a type.
"""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Optional, Sequence, Tuple

INTEGER, FLOAT, ENUM, POINTER, REFERENCE, ARRAY, COMPOSITE, OTHER = range(8)
NUMBERS = INTEGER, ENUM, POINTER, REFERENCE  # what a general register holds
WORDS = ("struct", "union", "class", "enum")  # before the name of a type
UNNAMED = "without a name"
POINTER_SIZE = 8

# What a cast may name without any debug information: bytes, whether below 0, and what C and the kernel call them.
_INTEGERS = {
    name: (size, signed)
    for size, signed, names in (
        (1, True, "char, signed char, int8_t, s8, __s8"),
        (1, False, "unsigned char, uint8_t, u8, __u8, bool, _Bool"),
        (2, True, "short, int16_t, s16, __s16"),
        (2, False, "unsigned short, uint16_t, u16, __u16"),
        (4, True, "int, signed, int32_t, s32, __s32"),
        (4, False, "unsigned, uint32_t, u32, __u32"),
        (8, True, "long, long long, int64_t, s64, __s64, ssize_t, ptrdiff_t"),
        (8, False, "unsigned long, unsigned long long, uint64_t, u64, __u64, size_t, uintptr_t"),
    )
    for name in names.split(", ")
}


class Member(NamedTuple):
    """A field: the byte of the struct from which it is counted and, of a bit-field, its first bit and how many."""

    name: str
    type: Optional[CType]
    at: int
    bits: Optional[Tuple[int, int]] = None


class CType:
    """One type, beneath its typedefs and qualifiers. ``defined`` is false where only its name is known."""

    kind: int = OTHER
    defined: bool = True

    @property
    def name(self) -> str:
        """As C writes it, such as ``struct client``; of a pointer or array it is not used."""
        return UNNAMED

    def target(self) -> Optional[CType]:
        """What a pointer points to, and what an array has; the type of an enum's numbers."""
        return None

    def size(self) -> Optional[int]:
        """In bytes; None if that is not known."""
        return None

    def count(self) -> Optional[int]:
        """How many elements an array has; None or 0 if that is not known."""
        return None

    def members(self) -> Iterator[Member]:
        """The fields of a struct, and those of the unnamed ones and the base classes in it."""
        return iter(())

    def enumerators(self) -> Sequence[Tuple[int, str]]:
        """The numbers and names of an enum, in the order of the file."""
        return ()

    def signed(self) -> bool:
        """Whether a number can be below 0."""
        return False

    def character(self) -> bool:
        """Whether it is one byte of text."""
        return False


class Integer(CType):
    """A number that needs no debug information; without a name what a register holds."""

    kind = INTEGER

    def __init__(self, name: str = "", size: int = POINTER_SIZE, signed: bool = False) -> None:
        self._name, self._size, self._signed = name or "a number without a type", size, signed

    @property
    def name(self) -> str:
        return self._name

    def size(self) -> int:
        return self._size

    def signed(self) -> bool:
        return self._signed

    def character(self) -> bool:
        return self._size == 1 and "ool" not in self._name


class PointerTo(CType):
    """A pointer that a cast makes."""

    kind = POINTER

    def __init__(self, target: Optional[CType]) -> None:
        self._target = target

    def target(self) -> Optional[CType]:
        return self._target

    def size(self) -> int:
        return POINTER_SIZE


class TypeSource:
    """Where types are found by name; ``where`` says it in messages."""

    where: str = ""

    def find(self, word: str, name: str) -> Optional[CType]:
        """The type; ``word`` is one of WORDS or empty for any type of that name. None without one."""
        raise NotImplementedError


def declared(kind: Optional[CType]) -> str:
    """A type as C writes it."""
    stars = ""
    for _step in range(64):
        if kind is None:
            return f"void {stars}".rstrip()
        if kind.kind == ARRAY:
            stars += "[]"
        elif kind.kind in (POINTER, REFERENCE):
            stars += "*" if kind.kind == POINTER else "&"
        else:
            return f"{kind.name} {stars}".strip()
        kind = kind.target()
    return "a type without end"


def split_declaration(text: str) -> Tuple[str, str, int]:
    """``const struct client *`` as struct, client and 1: the word before the name, the name, and how many pointers."""
    stars = text.count("*")
    words: List[str] = [word for word in text.replace("*", " ").split() if word not in ("const", "volatile")]
    word = words.pop(0) if words and words[0] in WORDS else ""
    return word, _plain(words), stars


def integer(name: str) -> Optional[CType]:
    """The type of that name, if any compiler knows it."""
    return Integer(name, *_INTEGERS[name]) if name in _INTEGERS else None


def _plain(words: List[str]) -> str:
    """The shortest of the forms that C has for one type: ``unsigned long`` for ``long unsigned int``."""
    rest = [word for word in words if word not in ("int", "signed", "unsigned")]
    sign = "unsigned" if "unsigned" in words else "signed" if "signed" in words and rest in ([], ["char"]) else ""
    name = " ".join(filter(None, (sign, *rest))) or "int"
    return name if name in _INTEGERS else " ".join(words)

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The types and functions in the kernel's type information, as ``_core/c_types.py`` has types.

Structs are those of include/uapi/linux/btf.h.
"""

from __future__ import annotations

import ctypes
import os
from typing import Iterator, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.c_types import (
    ARRAY,
    COMPOSITE,
    ENUM,
    FLOAT,
    INTEGER,
    OTHER,
    POINTER,
    POINTER_SIZE,
    UNNAMED,
    CType,
    Member,
    TypeSource,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load.kernel_btf import (
    ALIASES,
    BTF_KIND_ARRAY,
    BTF_KIND_ENUM,
    BTF_KIND_ENUM64,
    BTF_KIND_FLOAT,
    BTF_KIND_FUNC,
    BTF_KIND_FUNC_PROTO,
    BTF_KIND_FWD,
    BTF_KIND_INT,
    BTF_KIND_PTR,
    BTF_KIND_STRUCT,
    BTF_KIND_TYPEDEF,
    BTF_KIND_UNION,
    KernelBtf,
)

MODULES = "/sys/kernel/btf"
_VMLINUX = "vmlinux"
_KINDS = {
    BTF_KIND_INT: INTEGER,
    BTF_KIND_PTR: POINTER,
    BTF_KIND_ARRAY: ARRAY,
    BTF_KIND_STRUCT: COMPOSITE,
    BTF_KIND_UNION: COMPOSITE,
    BTF_KIND_FWD: COMPOSITE,
    BTF_KIND_ENUM: ENUM,
    BTF_KIND_ENUM64: ENUM,
    BTF_KIND_FLOAT: FLOAT,
}
_WORDS = {BTF_KIND_STRUCT: "struct", BTF_KIND_UNION: "union", BTF_KIND_ENUM: "enum", BTF_KIND_ENUM64: "enum"}
_FOUND_BY = {
    "struct": (BTF_KIND_STRUCT,),
    "class": (),
    "union": (BTF_KIND_UNION,),
    "enum": (BTF_KIND_ENUM, BTF_KIND_ENUM64),
    "": (BTF_KIND_TYPEDEF, BTF_KIND_INT),
}
_SIZED = (BTF_KIND_INT, BTF_KIND_STRUCT, BTF_KIND_UNION, BTF_KIND_ENUM, BTF_KIND_ENUM64, BTF_KIND_FLOAT)
_SIGNED, _BOOL = 1, 4  # of an INT's encoding
_MOST_STEPS = 64  # of aliases, and of structs within structs


class Btf:
    """The types of the kernel and, with ``module``, of one of its modules."""

    def __init__(self, kernel: KernelBtf, module: str = "", folder: str = MODULES) -> None:
        self._lib = kernel.library
        self._btf = kernel.handle
        if module:
            path = os.path.join(folder, module)
            parse = self._lib.btf__parse_raw_split
            parse.restype, parse.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_void_p]
            split = parse(path.encode(), kernel.handle)
            if not split or split > (1 << 64) - 4096:
                raise HostError(f"The type information of the kernel's module {module} cannot be read at {path}")
            self._btf = split

    def find(self, name: str, kind: int) -> Optional[int]:
        """The number of a type of one of BTF's kinds."""
        number: int = self._lib.btf__find_by_name_kind(self._btf, name.encode(), kind)
        return number if number > 0 else None

    def words(self, number: int, count: int, begin: int = 0) -> Sequence[int]:
        """Words of a type: name, info, size or type, and what follows for its kind."""
        address = self._lib.btf__type_by_id(self._btf, number)
        if not address:
            raise HostError("The kernel's type information contradicts itself")
        return list((ctypes.c_uint32 * count).from_address(address + 4 * begin))

    def text(self, offset: int) -> str:
        """A name."""
        raw: bytes = self._lib.btf__name_by_offset(self._btf, offset) or b""
        return os.fsdecode(raw)

    def type(self, number: int) -> Optional[CType]:
        """A type beneath its typedefs and qualifiers; None for void."""
        for _step in range(_MOST_STEPS):
            if not number:
                return None
            info = self.words(number, 3)
            if info[1] >> 24 & 0x1F not in ALIASES:
                return BtfType(self, number)
            number = info[2]
        raise HostError("The kernel's type information contradicts itself")

    def function(self, name: str) -> Optional[BtfFunction]:
        """A function, if its prototype is known."""
        number = self.find(name, BTF_KIND_FUNC)
        return BtfFunction(self, self.words(number, 3)[2]) if number is not None else None


class BtfType(CType):
    """A type of the kernel."""

    def __init__(self, btf: Btf, number: int) -> None:
        self._btf, self._number = btf, number
        self._label, info, self._word = btf.words(number, 3)
        self._shape, self._length, self._flag = info >> 24 & 0x1F, info & 0xFFFF, info >> 31
        self.kind = _KINDS.get(self._shape, OTHER)
        self.defined = self._shape != BTF_KIND_FWD

    @property
    def name(self) -> str:
        word = _WORDS.get(self._shape, "")
        if self._shape == BTF_KIND_FWD:
            word = "union" if self._flag else "struct"
        unnamed = "a function" if self._shape == BTF_KIND_FUNC_PROTO else UNNAMED
        return f"{word} {self._btf.text(self._label) or unnamed}".strip()

    def target(self) -> Optional[CType]:
        if self._shape == BTF_KIND_ARRAY:
            return self._btf.type(self._more(1)[0])
        return self._btf.type(self._word) if self._shape == BTF_KIND_PTR else None

    def size(self) -> Optional[int]:
        if self._shape == BTF_KIND_PTR:
            return POINTER_SIZE
        if self._shape == BTF_KIND_ARRAY:
            inner = self.target()
            one = inner.size() if inner is not None else None
            return None if one is None else one * self._more(3)[2]
        return self._word if self._shape in _SIZED else None

    def count(self) -> Optional[int]:
        return self._more(3)[2] if self._shape == BTF_KIND_ARRAY else None

    def members(self) -> Iterator[Member]:
        if self._shape not in (BTF_KIND_STRUCT, BTF_KIND_UNION):
            return
        due: List[Tuple[BtfType, int]] = [(self, 0)]
        for _step in range(_MOST_STEPS):
            if not due:
                return
            inner, start = due.pop(0)
            found = inner._more(3 * inner._length)
            for at in range(0, 3 * inner._length, 3):
                name, kind = self._btf.text(found[at]), self._btf.type(found[at + 1])
                bits = found[at + 2]
                width = bits >> 24 if inner._flag else 0
                bits = bits & 0xFFFFFF if inner._flag else bits
                if name:
                    yield _member(name, kind, start, bits, width)
                elif isinstance(kind, BtfType) and kind.kind == COMPOSITE:
                    due.append((kind, start + bits // 8))

    def enumerators(self) -> List[Tuple[int, str]]:
        if self._shape not in (BTF_KIND_ENUM, BTF_KIND_ENUM64):
            return []
        width = 3 if self._shape == BTF_KIND_ENUM64 else 2
        words = self._more(width * self._length)
        signed, bits = self.signed(), 64 if width == 3 else 32
        found = []
        for at in range(0, width * self._length, width):
            value = words[at + 1] | (words[at + 2] << 32 if width == 3 else 0)
            if signed and value >> (bits - 1):
                value -= 1 << bits
            found.append((value, self._btf.text(words[at])))
        return found

    def signed(self) -> bool:
        if self._shape == BTF_KIND_INT:
            return bool(self._more(1)[0] >> 24 & _SIGNED)
        if self._shape not in (BTF_KIND_ENUM, BTF_KIND_ENUM64):
            return False
        if self._flag or self._shape == BTF_KIND_ENUM64:
            return bool(self._flag)
        # before Linux 6.0 nothing said so, and a number below 0 has the top bit
        words = self._more(2 * self._length)
        return any(words[at] >> 31 for at in range(1, 2 * self._length, 2))

    def character(self) -> bool:
        return self._shape == BTF_KIND_INT and self._word == 1 and not self._more(1)[0] >> 24 & _BOOL

    def _more(self, count: int) -> Sequence[int]:
        return self._btf.words(self._number, count, 3)


class BtfFunction:
    """A function of the kernel: its result and the types of its parameters."""

    def __init__(self, btf: Btf, prototype: int) -> None:
        self._btf, self._prototype = btf, prototype
        _name, info, self._result = btf.words(prototype, 3)
        self._length = info & 0xFFFF

    def result(self) -> Optional[CType]:
        """What it returns."""
        return self._btf.type(self._result)

    def parameters(self) -> Iterator[Optional[CType]]:
        """The types of its parameters, in order."""
        words = self._btf.words(self._prototype, 2 * self._length, 3)
        for at in range(1, 2 * self._length, 2):
            yield self._btf.type(words[at])


class KernelTypes(TypeSource):
    """Functions and types of the kernel and, where it has none of a name, those of its modules.

    A module's are loaded once one is looked for that the kernel itself does not have. Raises HostError.
    """

    where = "the type information of this kernel"

    def __init__(self, kernel: KernelBtf, folder: str = MODULES) -> None:
        self._kernel, self._folder = kernel, folder
        self._read: List[Btf] = [Btf(kernel)]
        self._names: Optional[List[str]] = None

    def function(self, name: str) -> Optional[BtfFunction]:
        """A function, if its prototype is known."""
        return next((found for found in (btf.function(name) for btf in self._all()) if found is not None), None)

    def find(self, word: str, name: str) -> Optional[CType]:
        for btf in self._all():
            for kind in _FOUND_BY[word]:
                number = btf.find(name, kind)
                if number is not None:
                    return btf.type(number)
        return None

    def _all(self) -> Iterator[Btf]:
        if self._names is None:
            names = os.listdir(self._folder) if os.path.isdir(self._folder) else []
            self._names = sorted(name for name in names if name != _VMLINUX)
        yield from self._read
        while self._names:
            self._read.append(Btf(self._kernel, self._names.pop(0), self._folder))
            yield self._read[-1]


def _member(name: str, kind: Optional[CType], start: int, bits: int, width: int) -> Member:
    """A member at a bit of a struct; ``width`` is that of a bit-field, else 0."""
    if not width and bits % 8 == 0:
        return Member(name, kind, start + bits // 8)
    return Member(name, kind, start, (bits, width or 8 * ((kind.size() if kind is not None else 0) or 0)))

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs and unpacks C structs by their layouts in the bytecode.

The compiler writes each struct's fields into the bytecode, so only the C source defines them. This module turns them
into ``struct`` formats.
"""

from __future__ import annotations

import struct
from typing import Any, Dict, Iterator, List, Sequence, Tuple


class Layout:
    """One struct. Each of ``fields`` is [name, struct code, byte offset, count]; a count above 1 makes an array."""

    def __init__(self, fields: Sequence[Sequence[Any]]) -> None:
        self._names: List[Tuple[str, int]] = []
        form, at, widest = "<", 0, 1
        for name, code, offset, count in fields:
            width = struct.calcsize("<" + code)
            form += f"{offset - at}x" if offset > at else ""
            text = code == "s"
            form += f"{count}{code}" if count > 1 or text else code
            self._names.append((name, 0 if text or count == 1 else count))
            at, widest = offset + width * count, max(widest, width)
        padding = -at % widest
        self._plain = [name for name, count in self._names] if not any(count for _name, count in self._names) else []
        self.format = form + (f"{padding}x" if padding else "")
        self._struct = struct.Struct(self.format)
        self.size = self._struct.size

    def unpack(self, raw: bytes, offset: int = 0) -> Dict[str, Any]:
        """The struct at ``offset`` as name -> value; arrays become tuples, char arrays bytes."""
        return self._named(self._struct.unpack_from(raw, offset))

    def unpack_all(self, raw: bytes, size: int) -> Iterator[Dict[str, Any]]:
        """The structs in ``raw``, one every ``size`` bytes."""
        for offset in range(0, len(raw), size):
            yield self.unpack(raw, offset)

    def pack(self, **values: Any) -> bytes:
        """The struct's bytes. Every field is required (KeyError); an array is a tuple."""
        flat: List[Any] = []
        for name, count in self._names:
            flat += values[name] if count else (values[name],)
        return self._struct.pack(*flat)

    def _named(self, values: Tuple[Any, ...]) -> Dict[str, Any]:
        if self._plain:
            return dict(zip(self._plain, values))
        result: Dict[str, Any] = {}
        at = 0
        for name, count in self._names:
            result[name] = values[at : at + count] if count else values[at]
            at += count or 1
        return result


def c_string(raw: bytes) -> bytes:
    """The bytes before the first NUL."""
    return raw.split(b"\0", 1)[0]

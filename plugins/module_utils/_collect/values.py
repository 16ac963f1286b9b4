# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values that a program reads of a hit, and its filters, in the form of ``bpf/include/fleet/collect.h``."""

from __future__ import annotations

import errno
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string

TYPES = ["int32", "uint32", "int64", "uint64", "str"]
# of uprobe: bytes as hexadecimal digits; in functions of Go, what lies at an address, as long as the next register says
BYTES, GO_TYPES = "bytes", ["gostr", "goslice"]
TEXTS = ["str", BYTES, *GO_TYPES]
_SIZED = 6  # TYPE_SIZED of collect.h
MAX_VALUES = 6
MAX_FILTERS = 4
MAX_TEXT = 128  # bytes of a string, as in collect.h
OPERATORS = ["==", "!=", "<", "<=", ">", ">="]
RANGES = {"int32": (-(1 << 31), (1 << 31) - 1), "uint32": (0, (1 << 32) - 1), "int64": (-(1 << 63), (1 << 63) - 1)}


class Value(NamedTuple):
    """One value of a hit: its name, the type as which it is read, and the number of its source in the program.

    ``sized`` means that it is bytes at an address, and that the next value is how many; that one is ``hidden``, for it
    was not asked for.
    """

    name: str
    type: str
    source: int
    sized: bool = False
    hidden: bool = False

    @property
    def code(self) -> int:
        """Its byte in the VALUES constant: the source in the low half, the type in the high half."""
        kind = _SIZED if self.sized else TYPES.index(self.type) + 1
        return self.source | kind << 4

    def number(self, raw: int) -> int:
        """The 64 bits that the program sent, as a number of this type."""
        return raw - (1 << 64) if self.type in ("int32", "int64") and raw >> 63 else raw


class Filter(NamedTuple):
    """A comparison that the program makes; a hit that fails it does not count."""

    name: str
    operator: str
    operand: int

    def code(self, values: Sequence[Value]) -> int:
        """Its byte in the FILTERS constant: the value's number from 1, the operator, whether it is unsigned."""
        place = next(at for at, value in enumerate(values) if value.name == self.name and not value.hidden)
        return (place + 1) | (OPERATORS.index(self.operator) + 1) << 4 | (values[place].type == "uint64") << 7


def error_name(number: int) -> Optional[str]:
    """``ENOENT``; the number if it has no name, as the kernel's restart codes have none; None for 0."""
    return errno.errorcode.get(number, str(number)) if number else None


def error_of(retval: int) -> Optional[str]:
    """The name of the error that a system call returned; None where it succeeded."""
    return error_name(-retval) if retval < 0 else None


def parse_values(
    names: Sequence[str], types: Sequence[str], sources: Mapping[str, int], lengths: bool = False
) -> List[Value]:
    """Pairs names with types: one for all, or one for each. ``sources`` are the valid names. Raises OptionError.

    With ``lengths`` a name such as ``arg1:arg2`` is that of bytes, by the address and the length.
    """
    for name in names:
        if not sources.keys() >= set(name.split(":", 1) if lengths else [name]):
            raise OptionError(f"value is {name!r}; give any of {', '.join(sources)}")
    widened = for_each(types, len(names))
    if names and len(types) not in (1, len(names)):
        raise OptionError(
            f"value_type has {len(types)} types for {len(names)} values; give one type for all or one for each"
        )
    values: List[Value] = []
    for name, kind in zip(names, widened):
        address, _colon, length = name.partition(":")
        length = _length(address, length, kind, sources)
        values.append(Value(address, kind, sources[address], sized=bool(length)))
        if length:
            values.append(Value(length, "int64", sources[length], hidden=True))
    if len(values) > MAX_VALUES:
        pairs = "; bytes of a given length count twice" if any(value.hidden for value in values) else ""
        raise OptionError(f"value, by and filter name {len(values)} values; give at most {MAX_VALUES}{pairs}")
    return values


def _length(address: str, length: str, kind: str, sources: Mapping[str, int]) -> str:
    """The name of the value that is the length of what lies at an address; empty if none is. Raises OptionError."""
    if kind in GO_TYPES:
        stem = address.rstrip("0123456789")
        number = int(address[len(stem) :] or 0) + 1
        following = f"{stem}{number}"
        if length:
            raise OptionError(f"value_type of {address} is {kind}, whose length is in {following}; omit :{length}")
        if following not in sources:
            raise OptionError(f"value_type of {address} is {kind}, but no value follows it that would be its length")
        return following
    if length and kind not in TEXTS:
        raise OptionError(f"value_type of {address}:{length} is {kind}; give str, or bytes for hexadecimal digits")
    if kind == BYTES and not length:
        raise OptionError(f"value_type of {address} is bytes; give where their number is, too, such as {address}:arg2")
    return length


def for_each(types: Sequence[str], count: int) -> List[str]:
    """value_type for ``count`` values: a single type applies to all of them."""
    return list(types) * count if len(types) == 1 else list(types)


def parse_filter(text: str) -> Filter:
    """Parses a value, a comparison and a number, such as ``retval<0`` or ``arg1 == 0x10``; raises OptionError."""
    match = re.match(r"\A\s*(\w+)\s*(==|!=|<=|>=|<|>)\s*(-?(?:0[xX][0-9a-fA-F]+|0|[1-9][0-9]*))\s*\Z", text)
    if not match:
        raise OptionError(
            f"filter is {text!r}; write a value, one of {' '.join(OPERATORS)} and a number, such as retval<0"
        )
    operand = int(match[3], 0)
    if not -(1 << 63) <= operand < 1 << 64:
        raise OptionError(f"filter is {text!r}; its number does not fit into 64 bits")
    return Filter(match[1], match[2], operand)


def encode_values(values: Sequence[Value]) -> int:
    """The VALUES constant of collect.h: one byte each."""
    return sum(value.code << 8 * number for number, value in enumerate(values))


def text_bytes(values: Sequence[Value]) -> int:
    """The bytes that the strings after an event take."""
    return MAX_TEXT * sum(value.type in TEXTS for value in values)


def decode_values(values: Sequence[Value], raw: Sequence[int], text: bytes) -> Dict[str, Any]:
    """The event's keys: each value under its name, and the first one also under ``value``.

    Bytes of a given length also have ``NAME_length``, and are None if they could not be read.
    """
    fields: Dict[str, Any] = {}
    for place, (value, bits) in enumerate(zip(values, raw)):
        if value.sized:
            number = values[place + 1].number(raw[place + 1])
            found = text[: max(0, min(number, MAX_TEXT))]
            if found and not bits:
                fields[value.name] = None
            elif value.type in (BYTES, "goslice"):
                fields[value.name] = found.hex()
            else:
                fields.update(text_fields(value.name, found))
            fields[f"{value.name}_length"] = number
            text = text[MAX_TEXT:]
        elif value.hidden:
            continue
        elif value.type == "str":
            fields.update(text_fields(value.name, c_string(text[:MAX_TEXT])))
            text = text[MAX_TEXT:]
        else:
            fields[value.name] = value.number(bits)
    if values:
        fields["value"] = fields[values[0].name]
    return fields

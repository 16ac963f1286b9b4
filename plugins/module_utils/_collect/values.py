# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values that a program reads of a hit, in the form of ``bpf/include/fleet/collect.h``."""

from __future__ import annotations

import errno
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

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
# of a number or a text, as fields of structs have it; the file says which
FIELD = ""
UNREADABLE = 0x9D3B61C7F20E84A5  # collect.h
CAST = "("  # the first half of a step that is a cast
MOST_LETTERS = 400  # of an expression
_NAME = re.compile(r"\w+")
_STEP = re.compile(r"(->|\.)([A-Za-z_]\w*)|(\[)(\d{1,9})\]")
_TYPE = r"[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*"
_CAST = re.compile(rf"\(\s*({_TYPE}(?:\s+{_TYPE})*)\s*((?:\*\s*)*)\)\s*(?=[\w(])")
Steps = Tuple[Tuple[str, str], ...]
RANGES = {"int32": (-(1 << 31), (1 << 31) - 1), "uint32": (0, (1 << 32) - 1), "int64": (-(1 << 63), (1 << 63) - 1)}


class Value(NamedTuple):
    """One value of a hit: its name, the type as which it is read, and the number of its source in the program.

    ``sized`` means that it is bytes at an address, and that the next value is how many; that one is ``hidden``, for it
    was not asked for. With ``steps`` it lies behind the register that is its source. ``names`` are those of an enum, by
    number, and ``most`` is how many bytes a text has at most, if that is known; step 2 finds both, and the type.
    """

    name: str
    type: str
    source: int
    sized: bool = False
    hidden: bool = False
    steps: Tuple[Tuple[str, str], ...] = ()
    names: Mapping[int, str] = {}
    most: int = 0

    @property
    def register(self) -> str:
        """The name of its source, such as arg0."""
        return split_path(self.name)[0]

    @property
    def code(self) -> int:
        """Its byte in the VALUES constant: the source in the low half, the type in the high half."""
        kind = _SIZED if self.sized else TYPES.index(self.type or TYPES[2]) + 1
        return self.source | kind << 4

    def number(self, raw: int) -> int:
        """The 64 bits that the program sent, as a number of this type."""
        return raw - (1 << 64) if self.type in ("int32", "int64") and raw >> 63 else raw

    def shown(self, raw: int) -> Union[int, str, None]:
        """The 64 bits that the program sent, as a result has them: the name of an enum's number, None if unread."""
        if self.steps and raw == UNREADABLE:
            return None
        number = self.number(raw)
        return self.names.get(number, number)


def read_expression(text: str, start: int = 0) -> Optional[Tuple[str, Steps, int]]:
    """The register of a value, the steps from there, and where it ends in a text; None where none begins.

    ``arg0->a.b[2]`` is arg0, and ->, a, ., b, [, 2 in pairs. A cast is a step behind what it casts:
    ``((struct b *)arg0->a)->c`` has the steps ->, a, (, struct b *, ->, c. As in C, a step binds closer than a cast.
    """
    cast = _CAST.match(text, start)
    if cast:
        inner = read_expression(text, cast.end())
        if inner is None:
            return None
        stars = "*" * cast[2].count("*")
        return inner[0], (*inner[1], (CAST, " ".join([*cast[1].split(), *[stars] * bool(stars)]))), inner[2]
    name = _NAME.match(text, start)
    base, steps, at = (name[0], (), name.end()) if name else ("", (), start)  # type: str, Steps, int
    if text.startswith("(", start):
        inner = read_expression(text, start + 1)
        if inner is None or not text.startswith(")", inner[2]):
            return None
        base, steps, at = inner[0], inner[1], inner[2] + 1
    while base:
        step = _STEP.match(text, at)
        if not step:
            return base, steps, at
        steps, at = (*steps, (step[1] or step[3], step[2] or step[4])), step.end()
    return None


def split_path(name: str) -> Tuple[str, Steps]:
    """The register of a value and the steps from there, as ``read_expression`` has them.

    Without steps for anything that is not written like this.
    """
    found = read_expression(name) if len(name) <= MOST_LETTERS else None
    return found[:2] if found is not None and found[2] == len(name) else (name, ())


def split_length(name: str) -> Tuple[str, str]:
    """``arg1:arg2`` as arg1 and arg2; the second is empty where no length is given."""
    found = read_expression(name) if len(name) <= MOST_LETTERS else None
    end = found[2] if found is not None else len(name)
    return (name[:end], name[end + 1 :]) if name[end : end + 1] == ":" and name[end + 1 :] else (name, "")


def is_path(name: str) -> bool:
    """Whether a name is that of a field or an element behind a register."""
    return bool(split_path(name)[1])


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

    A name such as ``arg0->status`` is that of a field behind a source. With ``lengths`` one such as ``arg1:arg2`` is
    that of bytes, by the address and the length.
    """
    for name in names:
        for part in filter(None, split_length(name) if lengths else [name]):
            if split_path(part)[0] not in sources:
                raise OptionError(f"value is {name!r}; give any of {', '.join(sources)}")
    widened = for_each(types, len(names))
    if names and len(types) not in (1, len(names)):
        raise OptionError(
            f"value_type has {len(types)} types for {len(names)} values; give one type for all or one for each"
        )
    values: List[Value] = []
    for name, kind in zip(names, widened):
        address, length = split_length(name) if lengths else (name, "")
        length = _length(address, length, kind, sources)
        register, steps = split_path(address)
        values.append(Value(address, kind, sources[register], sized=bool(length), steps=steps))
        if length:
            register, steps = split_path(length)
            values.append(Value(length, FIELD if steps else "int64", sources[register], hidden=True, steps=steps))
    if len(values) > MAX_VALUES:
        pairs = "; bytes of a given length count twice" if any(value.hidden for value in values) else ""
        raise OptionError(f"value, by and filter name {len(values)} values; give at most {MAX_VALUES}{pairs}")
    return values


def _length(address: str, length: str, kind: str, sources: Mapping[str, int]) -> str:
    """The name of the value that is the length of what lies at an address; empty if none is. Raises OptionError."""
    if is_path(address) and kind in GO_TYPES or (kind == BYTES and not length and is_path(address)):
        raise OptionError(f"value_type of {address} is {kind}; give str or an integer type, or omit value_type")
    if kind in GO_TYPES:
        stem = address.rstrip("0123456789")
        number = int(address[len(stem) :] or 0) + 1
        following = f"{stem}{number}"
        if length:
            raise OptionError(f"value_type of {address} is {kind}, whose length is in {following}; omit :{length}")
        if following not in sources:
            raise OptionError(f"value_type of {address} is {kind}, but no value follows it that would be its length")
        return following
    if length and kind not in TEXTS and not (kind == FIELD and is_path(address)):
        raise OptionError(f"value_type of {address}:{length} is {kind}; give str, or bytes for hexadecimal digits")
    if kind == BYTES and not length:
        raise OptionError(f"value_type of {address} is bytes; give where their number is, too, such as {address}:arg2")
    return length


def for_each(types: Sequence[str], count: int) -> List[str]:
    """value_type for ``count`` values: a single type applies to all of them."""
    return list(types) * count if len(types) == 1 else list(types)


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
            number = values[place + 1].shown(raw[place + 1])
            found = text[: max(0, min(number, MAX_TEXT))] if isinstance(number, int) else b""
            if number is None or (found and not bits):
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
            found = c_string(text[: min(value.most or MAX_TEXT, MAX_TEXT)])
            fields.update({value.name: None} if value.steps and bits == UNREADABLE else text_fields(value.name, found))
            text = text[MAX_TEXT:]
        else:
            fields[value.name] = value.shown(bits)
    if values:
        fields["value"] = fields[values[0].name]
    return fields

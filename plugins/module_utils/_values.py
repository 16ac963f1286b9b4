# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments and return values by their bpftrace names, as ``bpf/uprobe.bpf.c`` takes them. Private to fleet.probe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._text import text_fields

ARGUMENTS = [f"arg{number}" for number in range(6)]
RETVAL = "retval"
NAMES = [*ARGUMENTS, RETVAL]
TYPES = ["int32", "uint32", "int64", "uint64", "str"]
MAX_VALUES = 6
MAX_TEXT = 128  # bytes of a string, as in uprobe.bpf.c


@dataclass(frozen=True)
class Value:
    """One value of a hit: its name (arg0 to arg5, retval) and how it is read."""

    name: str
    type: str

    @property
    def code(self) -> int:
        """The byte that tells the program: source in the low half, type in the high half."""
        return NAMES.index(self.name) + 1 | (TYPES.index(self.type) + 1) << 4

    def number(self, raw: int) -> int:
        """The 64 bits that the program sent, as this type."""
        return raw - (1 << 64) if self.type in ("int32", "int64") and raw >> 63 else raw


def parse_values(names: Sequence[str], types: Sequence[str]) -> List[Value]:
    """Pairs names with types: one type serves all, else one for each."""
    if len(names) > MAX_VALUES:
        raise OptionError(f"value names {len(names)} values; {MAX_VALUES} is the most at once")
    for name in names:
        if name not in NAMES:
            raise OptionError(f"value is {name!r}; give any of {', '.join(NAMES)}")
    if len(types) not in (1, len(names)):
        raise OptionError(
            f"value_type gives {len(types)} types for {len(names)} values; give one for all or one for each"
        )
    widened = list(types) * len(names) if len(types) == 1 else list(types)
    return [Value(name, kind) for name, kind in zip(names, widened)]


def encode_values(values: Sequence[Value]) -> int:
    """The VALUES constant of uprobe.bpf.c: one byte each."""
    return sum(value.code << 8 * number for number, value in enumerate(values))


def text_bytes(values: Sequence[Value]) -> int:
    """Room for the strings behind an event."""
    return MAX_TEXT * sum(value.type == "str" for value in values)


def decode_values(values: Sequence[Value], raw: Sequence[int], text: bytes) -> Dict[str, Any]:
    """The event's keys: each value under its name, and the first one under ``value`` too."""
    fields: Dict[str, Any] = {}
    for value, bits in zip(values, raw):
        if value.type == "str":
            fields.update(text_fields(value.name, c_string(text[:MAX_TEXT])))
            text = text[MAX_TEXT:]
        else:
            fields[value.name] = value.number(bits)
    if values:
        fields["value"] = fields[values[0].name]
    return fields

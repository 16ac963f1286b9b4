# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters of a probe: what the program compares of a hit, in the form of ``bpf/include/fleet/collect.h``."""

from __future__ import annotations

import os
import re
from typing import Dict, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    MOST_LETTERS,
    Value,
    is_path,
    read_expression,
    split_length,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

# Bytes of a string that a filter compares: collect.h reads two more, the NUL and what is no longer it.
MAX_COMPARED = 62
OPERATORS = ["==", "!=", "<", "<=", ">", ">="]
_COMPARED = re.compile(
    r"""\s*(==|!=|<=|>=|<|>)\s*
    (?:(-?(?:0[xX][0-9a-fA-F]+|0|[1-9][0-9]*))|([A-Za-z_][\w:]*)|(["'])(.*)\4)\s*\Z""",
    re.DOTALL | re.VERBOSE,
)


class Filter(NamedTuple):
    """A comparison that the program makes; a hit that fails it does not count.

    ``word`` is the name of an enum's number with which it compares; step 2 finds that number, the ``operand``. With a
    ``text`` it compares with that, and with ``prefix`` what a text begins with.
    """

    name: str
    operator: str
    operand: int
    word: str = ""
    text: Optional[bytes] = None
    prefix: bool = False

    @property
    def value(self) -> str:
        """The name of the value that it compares, without that of its length."""
        return split_length(self.name)[0]

    def place(self, values: Sequence[Value]) -> int:
        """Which of the values it compares."""
        return next(at for at, value in enumerate(values) if value.name == self.value and not value.hidden)

    def text_constants(self, values: Sequence[Value]) -> Dict[str, int]:
        """The constants of collect.h for one that compares with a text."""
        place = self.place(values)
        flags = (self.operator == "!=") << 4 | values[place].sized << 5 | (not self.prefix) << 6
        return {"TEXT": (place + 1) | flags, "TEXT_LENGTH": len(self.text or b"")}

    def compared(self, values: Sequence[Value]) -> bytes:
        """The struct compared of collect.h: the text, and a mask of the bytes that count."""
        value, text = values[self.place(values)], self.text or b""
        # of an array that is full of text, nothing ends it
        ended = not self.prefix and not value.sized and len(text) != value.most
        room = MAX_COMPARED + 2
        return text.ljust(room, b"\0") + (b"\xff" * (len(text) + ended)).ljust(room, b"\0")

    def code(self, values: Sequence[Value]) -> int:
        """Its byte in the FILTERS constant: the value's number from 1, the operator, whether it is unsigned."""
        place = self.place(values)
        return (place + 1) | (OPERATORS.index(self.operator) + 1) << 4 | (values[place].type == "uint64") << 7


def parse_filter(text: str) -> Filter:
    """Parses a value, a comparison and a number, such as ``retval<0`` or ``arg1 == 0x10``; raises OptionError.

    A field can be compared with the name of an enum's number, too, and any value with a text: ``arg1 == "GET"``, or
    ``arg1 == "GET*"`` for what it begins with.
    """
    left = text.lstrip()
    end = _end_of_value(left)
    name, match = left[:end], _COMPARED.match(left, end)
    if match and match[4]:
        return _text_filter(text, name, match[1], match[5])
    if not match or not end or split_length(name)[1] or (match[3] and not is_path(name)):
        raise OptionError(
            f"filter is {text!r}; write a value, one of {' '.join(OPERATORS)} and a number, such as retval<0"
        )
    if match[3]:
        return Filter(name, match[1], 0, match[3])
    operand = int(match[2], 0)
    if not -(1 << 63) <= operand < 1 << 64:
        raise OptionError(f"filter is {text!r}; its number does not fit into 64 bits")
    return Filter(name, match[1], operand)


def _end_of_value(text: str) -> int:
    """Where the value ends with which a text begins, and its length; 0 where it begins with none."""
    found = read_expression(text[:MOST_LETTERS])
    if found is None:
        return 0
    length = read_expression(text[:MOST_LETTERS], found[2] + 1) if text.startswith(":", found[2]) else None
    return length[2] if length is not None else found[2]


def _text_filter(whole: str, name: str, operator: str, operand: str) -> Filter:
    text = os.fsencode(operand)
    prefix = text.endswith(b"*")
    text = text[: len(text) - prefix]
    if operator not in ("==", "!="):
        raise OptionError(f"filter is {whole!r}; texts are compared with == and != only")
    if b"*" in text or b"?" in text or b"\0" in text:
        raise OptionError(f"filter is {whole!r}; a text may have * at its end only, for what begins with it, and no ?")
    if not text and prefix or len(text) > MAX_COMPARED:
        raise OptionError(f"filter is {whole!r}; give a text of at most {MAX_COMPARED} bytes")
    return Filter(name, operator, 0, text=text, prefix=prefix)

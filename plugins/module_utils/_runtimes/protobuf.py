# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader of the protocol buffer wire format, with the wire types that the runtimes use.

https://protobuf.dev/programming-guides/encoding/: a message is a sequence of numbered fields. The clients
(cri.py, containerd.py) know what the numbers mean.
"""

from __future__ import annotations

from typing import Dict, Iterator, List, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import MOST_ENTRIES
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError

Value = Union[int, bytes]


class Message:
    """One message: its fields by number, each a list in wire order. Raises RuntimeClientError."""

    def __init__(self, data: bytes) -> None:
        self._fields: Dict[int, List[Value]] = {}
        for count, (number, value) in enumerate(_fields(data)):
            if count == MOST_ENTRIES:
                raise RuntimeClientError(f"its answer has more than {MOST_ENTRIES} fields")
            self._fields.setdefault(number, []).append(value)

    def texts(self, number: int) -> List[str]:
        """A repeated string; bytes that are not UTF-8 become surrogate escapes."""
        return [value.decode("utf-8", "surrogateescape") for value in self._raw(number)]

    def text(self, number: int) -> str:
        """A string field: the last value on the wire, "" if absent."""
        found = self.texts(number)
        return found[-1] if found else ""

    def messages(self, number: int) -> List[Message]:
        """A repeated embedded message."""
        return [Message(value) for value in self._raw(number)]

    def message(self, number: int) -> Message:
        """An embedded message, empty if absent."""
        found = self.messages(number)
        return found[-1] if found else Message(b"")

    def string_map(self, number: int) -> Dict[str, str]:
        """A map<string, string>: entries with key 1 and value 2."""
        return {entry.text(1): entry.text(2) for entry in self.messages(number)}

    def _raw(self, number: int) -> List[bytes]:
        return [value for value in self._fields.get(number, []) if isinstance(value, bytes)]


def _fields(data: bytes) -> Iterator[Tuple[int, Value]]:
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        kind = tag & 7
        if kind == 0:
            number, at = _varint(data, at)
            yield tag >> 3, number
            continue
        if kind == 2:
            size, at = _varint(data, at)
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
        else:
            raise RuntimeClientError("its answer is not a protocol buffer")
        if at + size > len(data):
            raise RuntimeClientError("its answer is truncated")
        if kind == 2:
            yield tag >> 3, data[at : at + size]
        at += size


def _varint(data: bytes, at: int) -> Tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise RuntimeClientError("its answer is not a protocol buffer")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacks of many hosts as a profile that pprof reads (https://github.com/google/pprof/blob/main/proto/profile.proto).

The format is a protocol buffer of numbers, messages and one table of strings, compressed with gzip. Writing that takes
the few lines below, so the controller needs no library for it.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import merge_window, reached
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import host_rows, short_id
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import weight_unit

# Fields of message Profile, and of the messages in it.
_SAMPLE_TYPE, _SAMPLE, _LOCATION, _FUNCTION, _STRINGS = 1, 2, 4, 5, 6
_TIME, _DURATION, _DEFAULT = 9, 10, 14
_MOST_VALUE = (1 << 63) - 1


class _Strings:
    """The table of strings; the first is empty, as the format demands."""

    def __init__(self) -> None:
        self.numbers = {"": 0}

    def number(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))


def to_pprof(results: Mapping[str, Mapping[str, Any]]) -> bytes:
    """The stacks of ``{host: module result}`` as a compressed profile.

    Samples are counted (``samples`` or ``hits``, or ``waits`` where stacks have a time) and where they have one have
    their ``time`` in nanoseconds, which is shown first. Their labels are ``host``, ``container``, ``image``, ``comm``
    and ``pid``.
    """
    entries = list(host_rows(results, "stacks"))
    timed = any(entry.row.get("sum") is not None for entry in entries)
    strings = _Strings()
    functions: dict[str, int] = {}
    types = [("waits", "count"), ("time", "nanoseconds")] if timed else [(weight_unit(results) or "samples", "count")]
    out = []
    for what, unit in types:
        out.append(_message(_SAMPLE_TYPE, [_number(1, strings.number(what)), _number(2, strings.number(unit))]))
    for entry in entries:
        stack = entry.row
        frames = stack["frames"] or ["?"]
        places = [functions.setdefault(frame, len(functions) + 1) for frame in frames]
        values = [stack["count"], stack.get("sum") or 0] if timed else [stack["count"]]
        labels = {
            "host": entry.host,
            "container": entry.container.get("name") or short_id(stack.get("container") or ""),
            "image": entry.container.get("image"),
            "comm": stack.get("comm"),
        }
        fields = [_packed(1, places), _packed(2, [min(value, _MOST_VALUE) for value in values])]
        for key, text in labels.items():
            if text:
                fields.append(_message(3, [_number(1, strings.number(key)), _number(2, strings.number(text))]))
        if stack.get("pid"):
            fields.append(_message(3, [_number(1, strings.number("pid")), _number(3, stack["pid"])]))
        out.append(_message(_SAMPLE, fields))
    for name, number in functions.items():
        line = _message(4, [_number(1, number)])
        out.append(_message(_LOCATION, [_number(1, number), line]))
        named = strings.number(name)
        out.append(_message(_FUNCTION, [_number(1, number), _number(2, named), _number(3, named)]))
    out += _window(results)
    if timed:
        out.append(_number(_DEFAULT, strings.number("time")))
    out += [_bytes(_STRINGS, text.encode("utf-8", "backslashreplace")) for text in strings.numbers]
    return gzip.compress(b"".join(out), mtime=0)


def _window(results: Mapping[str, Mapping[str, Any]]) -> list[bytes]:
    """When the shared window began, and how long it was."""
    window = merge_window(reached(results))
    start, end = window["first_started_at"], window["ended_at"]
    if start is None or end is None:
        return []
    return [_number(_TIME, round(start * 1e9)), _number(_DURATION, max(round((end - start) * 1e9), 0))]


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _message(field: int, parts: Iterable[bytes]) -> bytes:
    return _bytes(field, b"".join(parts))


def _packed(field: int, values: Iterable[int]) -> bytes:
    return _message(field, map(_varint, values))

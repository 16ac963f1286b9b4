# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the rows that the program has kept; needed only once the window is open."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import as_result
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import (
    LABEL,
    STACK,
    STATISTICS_SIZE,
    RowOptions,
    container_id,
    is_described,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import record_bytes, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string

_SIGN = 1 << 63


def read_rows(
    loaded: Loaded,
    options: RowOptions,
    selected: Sequence[Container],
    more: Sequence[Dict[str, Any]] = (),
    stacks: Mapping[int, List[str]] = MappingProxyType({}),
) -> List[Dict[str, Any]]:
    """``rows`` of the result, summed over CPUs, and over the containers that ``by`` does not distinguish.

    ``more`` are hits that the program did not count, each with the fields of a key. ``stacks`` are the frames of the
    stacks that rows are by, by their numbers.
    """
    rows: Dict[str, _Row] = {}

    def add(key: Dict[str, Any], words: List[List[int]]) -> None:
        container = container_id(selected, key["container"]) if "container" in options.by else None
        row = _Row(container, _by(options, key, selected, stacks), [[] for _word in words])
        row = rows.setdefault(f"{row.container} {row.by}", row)
        for word, parts in zip(row.words, words):
            word += parts

    for key, words in _kept(loaded):
        if any(map(any, _counts(words))):  # an array has an element for every container, hit or not
            add(key, words)
    for key in more:
        add(key, [[1]])
    return [_as_result(options, row) for row in rows.values()]


def count_stacks(loaded: Loaded) -> Dict[int, int]:
    """How many hits the rows have by each stack, by its number."""
    found: Dict[int, int] = {}
    for key, words in _kept(loaded):
        found[key[STACK]] = found.get(key[STACK], 0) + sum(map(sum, _counts(words)))
    return found


def _kept(loaded: Loaded) -> Iterator[Tuple[Dict[str, Any], List[List[int]]]]:
    """The rows that the program has kept: their keys, and for each word its values on all CPUs."""
    entry, cpus = loaded.maps["rows"], loaded.libbpf.possible_cpus
    width = entry.value_size // 8
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size * cpus, entry.max_entries)
    every = memoryview(values).cast("q")
    for number in range(count):
        begin = number * cpus * width
        words = [every[begin + at : begin + cpus * width : width].tolist() for at in range(width)]
        yield entry.key.unpack(keys, number * entry.key_size), words


class _Row(NamedTuple):
    container: Optional[str]
    by: Dict[str, Any]
    words: List[List[int]]  # for each 64-bit word of the row, its values on all CPUs


def _as_result(options: RowOptions, row: _Row) -> Dict[str, Any]:
    words = row.words
    counts = [sum(parts) for parts in _counts(words)]
    return {
        "container": row.container,
        "by": row.by,
        "count": sum(counts),
        "sum": sum(word % 2**64 for word in words[1]) + (sum(words[2]) << 64) if options.statistics else None,
        "min": _value(options, ~max(word % 2**64 for word in words[4])) if options.statistics else None,
        "max": _value(options, max(word % 2**64 for word in words[3])) if options.statistics else None,
        "histogram": as_result(counts, options.sub_bits) if options.statistics else [],
        "unit": options.unit,
    }


def _counts(words: Sequence[List[int]]) -> Sequence[List[int]]:
    """The words of a row that count hits: those of its buckets, or the one that it has without them."""
    return words[STATISTICS_SIZE // 8 :] if len(words) > 1 else words


def _value(options: RowOptions, ordered: int) -> int:
    """The value of which these 64 bits are the ORDERED() form, see row.h."""
    return (ordered % 2**64) - (0 if options.unsigned else _SIGN)


def _by(
    options: RowOptions, key: Dict[str, Any], selected: Sequence[Container], stacks: Mapping[int, List[str]]
) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    own = {key.name: key for key in options.own}
    for name in options.by:
        if name == "pid":
            found.update(pid=key["pid"], container_pid=key["container_pid"] or None)
        elif name == "user":
            found["user"] = key["uid"]
        elif name == options.site:
            found[name] = options.functions[key["site"]]
        elif name == STACK:
            # while the window is open, functions have no names yet
            found[name] = stacks.get(key[name]) or [f"stack {key[name] % 2**64:016x}"]
        elif name == "comm":
            found.update(text_fields(name, c_string(key[name])))
        elif name in own:
            found.update(own[name].decode(key))
        elif options.value is not None and name == options.value.name:
            found[name] = options.value.shown(key["value"] % 2**64)
        elif is_described(name):
            found.update(_described(name, selected, key["container"]))
    return found


def _described(name: str, selected: Sequence[Container], index: int) -> Dict[str, Any]:
    """The property ``name`` of a container; None when it has none, and for the host."""
    container = selected[index] if index < len(selected) else None
    if container is None:
        return {name: None}
    if name.startswith(LABEL):
        text = container.labels.get(name[len(LABEL) :])
        if text is None and container.pod is not None:
            text = container.pod.labels.get(name[len(LABEL) :])
    elif name.startswith("pod."):
        text = getattr(container.pod, name.partition(".")[2], None)
    else:
        text = getattr(container, name)
    return {name: None} if text is None else text_fields(name, record_bytes(text))

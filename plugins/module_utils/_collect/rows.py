# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows: counts and statistics by key. The program's side is ``bpf/include/fleet/row.h``."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Callable, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import as_result, slot_count
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import record_bytes, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_PERCPU_ARRAY
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string

# bits of the BY constant in row.h; host matters only when the results of several hosts are merged
BITS = {"pid": 1, "comm": 2, "user": 4, "value": 8, "container": 16, "stack": 32, "site": 64, "host": 0}
OWN_BIT = 256  # the bit of the program's first own key
KEYS = ["container", "pid", "comm", "user", "host"]
STACK = "stack"  # the functions of who caused the hit; a key of the probes that have collect: stacks
# properties of the container: the program counts by container, and read_rows() adds these counts up
DESCRIBED = ["name", "image", "runtime", "hostname", "parent", "pod.name", "pod.namespace", "pod.uid"]
LABEL = "label."
# the end of each field in row.h's key; the map's key ends after the last field in use
KEY_SIZES = {"container": 4, "host": 4, "site": 8, "value": 16, "pid": 24, "user": 32, "comm": 48, "stack": 56}
# bytes of a row: its count; or what stands before its buckets, whose sum is its count
COUNT_SIZE, STATISTICS_SIZE = 8, 40
SIGN = 1 << 63
MOST_MEMORY = 64 << 20  # bytes for rows with histograms, on all CPUs together


class Key(NamedTuple):
    """A key of the program's own; ``decode`` turns the fields of row.h's key into entries of a row's ``by``.

    ``kind`` is the key of row.h whose field it is decoded from; empty for a field of the program's own.
    """

    name: str
    decode: Callable[[Dict[str, Any]], Dict[str, Any]]
    kind: str = ""


def number_key(name: str) -> Key:
    """A key that is the number in the field of the same name."""
    return Key(name, lambda fields: {name: fields[name]})


def text_key(name: str) -> Key:
    """A key that is the text in the field of the same name."""
    return Key(name, lambda fields: text_fields(name, c_string(fields[name])))


def is_described(key: str) -> bool:
    """Whether a key is a property of the container, not of the hit: its name, image or pod, or one of its labels."""
    return key in DESCRIBED or (key.startswith(LABEL) and len(key) > len(LABEL))


class RowOptions(NamedTuple):
    """Which rows to keep. ``own`` are the program's own keys in the order of their bits in the program (BY_OWN of
    row.h); ``value`` is the key that is a number."""

    by: Sequence[str]
    entries: int
    own: Sequence[Key] = ()
    value: Optional[Value] = None
    statistics: bool = False
    unsigned: bool = False  # whether the statistics are of unsigned values
    sub_bits: int = 0
    unit: str = "hits"
    functions: Sequence[str] = ()
    site: str = "function"  # the key whose values are ``functions``

    def constants(self) -> Dict[str, int]:
        """The constants of row.h."""
        mask = 0
        for key in self.by:
            mask |= self._own_bits[key] if key in self._own_bits else BITS[self._kind(key)]
        return {
            "BY": mask,
            "STATISTICS": int(self.statistics),
            "UNSIGNED": int(self.unsigned),
            "SUB_BITS": self.sub_bits,
            "SLOTS": slot_count(self.sub_bits) if self.statistics else 0,
        }

    @property
    def _own_bits(self) -> Dict[str, int]:
        own = [key.name for key in self.own if not key.kind]
        return {name: OWN_BIT << number for number, name in enumerate(own)}

    def _kind(self, key: str) -> str:
        """The key of row.h that yields ``key``, which is not one of the program's own."""
        if self.value is not None and key == self.value.name:
            return "value"
        decoded = next((own.kind for own in self.own if own.name == key), "")
        if decoded:
            return decoded
        return "site" if key == self.site else "container" if is_described(key) else key

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Map sizes: room for the rows, or for fewer when their histograms would take more than MOST_MEMORY.

        ``containers`` is the highest number of containers, or None when the host is included (its index is larger).
        """
        size = STATISTICS_SIZE + 8 * slot_count(self.sub_bits) if self.statistics else COUNT_SIZE
        rows, blank = {"value_size": size}, {"blank": {"value_size": size}}
        most = max(1, MOST_MEMORY // (size * possible_cpus)) if self.statistics else 1 << 32
        kinds = [self._kind(key) for key in self.by if key not in self._own_bits]
        cut = len(kinds) == len(self.by)  # the program's own keys come last and cannot be cut off
        by_container = self.entries > 1 and cut and set(kinds) <= {"container", "host"}
        if by_container and containers is not None and containers <= most:
            return {
                "rows": {**rows, "type": BPF_MAP_TYPE_PERCPU_ARRAY, "key_size": 4, "max_entries": containers},
                **blank,
            }
        rows["max_entries"] = min(self.entries, most)
        if cut:
            rows["key_size"] = max((KEY_SIZES[kind] for kind in kinds), default=KEY_SIZES["container"])
        return {"rows": rows, **blank}


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


def container_id(selected: Sequence[Container], index: int) -> Optional[str]:
    """The id of the container at an index; None for the host and for NOBODY, which have no container."""
    return selected[index].id if index < len(selected) else None


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
    return (ordered % 2**64) - (0 if options.unsigned else SIGN)


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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts and statistics by key, as ``bpf/include/fleet/row.h`` keeps them. Private to fleet.probe."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import as_result, slot_count
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import record_bytes, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_PERCPU_ARRAY
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string

# bits of the BY constant in row.h; host is a key only where results of several hosts are merged
BITS = {"pid": 1, "comm": 2, "user": 4, "value": 8, "container": 16, "site": 64, "host": 0}
OWN_BIT = 256  # of the first key of the program's own
KEYS = ["container", "pid", "comm", "user", "host"]
# what is known of the container itself: the program counts by container, and the counts are added up here
DESCRIBED = ["image", "pod.name", "pod.namespace"]
LABEL = "label."
# what of row.h's key a row needs, up to and with the field; the map's key is cut off behind the last one
KEY_SIZES = {"container": 4, "host": 4, "site": 8, "value": 16, "pid": 24, "user": 32, "comm": 48}
COUNT_SIZE, STATISTICS_SIZE = 8, 40  # bytes of a row: its count; count, sum and bounds before the buckets
SIGN = 1 << 63
MOST_MEMORY = 64 << 20  # bytes that rows with histograms may take, on all CPUs together


@dataclass(frozen=True)
class Key:
    """A key of the program's own; ``decode`` makes the entries of a row's ``by`` of the fields of row.h's key."""

    name: str
    decode: Callable[[Dict[str, Any]], Dict[str, Any]]


def number_key(name: str) -> Key:
    """A key that is the number in the field of its name."""
    return Key(name, lambda fields: {name: fields[name]})


def text_key(name: str) -> Key:
    """A key that is the text in the field of its name."""
    return Key(name, lambda fields: text_fields(name, c_string(fields[name])))


def is_described(key: str) -> bool:
    """Whether a key tells of the container, not of the hit: its image, its pod, one of its labels."""
    return key in DESCRIBED or (key.startswith(LABEL) and len(key) > len(LABEL))


@dataclass(frozen=True)
class RowOptions:
    """What rows are kept: ``own`` are the program's own keys in the order of their bits in it (BY_OWN of row.h),
    ``value`` is the key that is a number."""

    by: Sequence[str]
    entries: int
    own: Sequence[Key] = ()
    value: Optional[Value] = None
    statistics: bool = False
    unsigned: bool = False  # what statistics are kept of
    sub_bits: int = 0
    unit: str = "hits"
    functions: Sequence[str] = field(default_factory=list)
    site: str = "function"  # the key that names a hit's place among ``functions``

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
        return {key.name: OWN_BIT << number for number, key in enumerate(self.own)}

    def _kind(self, key: str) -> str:
        """Which of row.h's keys gives ``key``, where it is none of the program's own."""
        if self.value is not None and key == self.value.name:
            return "value"
        return "site" if key == self.site else "container" if is_described(key) else key

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Room for the rows; fewer of them where each has a histogram on each of many CPUs.

        ``containers`` is how many there are at most, where their numbers are all that can be the key.
        """
        size = STATISTICS_SIZE + 8 * slot_count(self.sub_bits) if self.statistics else COUNT_SIZE
        rows, blank = {"value_size": size}, {"blank": {"value_size": size}}
        most = max(1, MOST_MEMORY // (size * possible_cpus)) if self.statistics else 1 << 32
        kinds = [self._kind(key) for key in self.by if key not in self._own_bits]
        cut = len(kinds) == len(self.by)  # the program's own stand last
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
    loaded: Loaded, options: RowOptions, selected: Sequence[Container], more: Sequence[Dict[str, Any]] = ()
) -> List[Dict[str, Any]]:
    """The rows as the result lists them, each summed over CPUs, and over containers where ``by`` does not tell
    them apart. ``more`` are hits that the program did not count, each with the fields of a key."""
    entry, cpus = loaded.maps["rows"], loaded.libbpf.possible_cpus
    width = entry.value_size // 8
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size * cpus, entry.max_entries)
    words = memoryview(values).cast("q")
    rows: Dict[str, _Row] = {}

    def add(key: Dict[str, Any], places: List[List[int]]) -> None:
        container = container_id(selected, key["container"]) if "container" in options.by else None
        row = _Row(container, _by(options, key, selected), [[] for _place in places])
        row = rows.setdefault(f"{row.container} {row.by}", row)
        for place, parts in zip(row.places, places):
            place += parts

    for number in range(count):
        begin = number * cpus * width
        # one list for each place in the row, over all CPUs
        places = [words[begin + place : begin + cpus * width : width].tolist() for place in range(width)]
        if not any(places[0]):  # an array has an element for every container, hit or not
            continue
        add(entry.key.unpack(keys, number * entry.key_size), places)
    for key in more:
        add(key, [[1]])
    return [_as_result(options, row) for row in rows.values()]


class _Row(NamedTuple):
    container: Optional[str]
    by: Dict[str, Any]
    places: List[List[int]]


def container_id(selected: Sequence[Container], index: int) -> Optional[str]:
    """The id at an index that a program reported; None for processes in no container and for all together."""
    return selected[index].id if index < len(selected) else None


def _as_result(options: RowOptions, row: _Row) -> Dict[str, Any]:
    places = row.places
    return {
        "container": row.container,
        "by": row.by,
        "count": sum(places[0]),
        "sum": sum(word % 2**64 for word in places[1]) + (sum(places[2]) << 64) if options.statistics else None,
        "min": _value(options, ~max(word % 2**64 for word in places[4])) if options.statistics else None,
        "max": _value(options, max(word % 2**64 for word in places[3])) if options.statistics else None,
        "histogram": as_result([sum(slot) for slot in places[5:]], options.sub_bits) if options.statistics else [],
        "unit": options.unit,
    }


def _value(options: RowOptions, ordered: int) -> int:
    """The value whose ORDERED() form, as row.h has it, these 64 bits are."""
    return (ordered % 2**64) - (0 if options.unsigned else SIGN)


def _by(options: RowOptions, key: Dict[str, Any], selected: Sequence[Container]) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    own = {key.name: key for key in options.own}
    for name in options.by:
        if name == "pid":
            found.update(pid=key["pid"], container_pid=key["container_pid"] or None)
        elif name == "user":
            found["user"] = key["uid"]
        elif name == options.site:
            found[name] = options.functions[key["site"]]
        elif name == "comm":
            found.update(text_fields(name, c_string(key[name])))
        elif name in own:
            found.update(own[name].decode(key))
        elif options.value is not None and name == options.value.name:
            found[name] = options.value.number(key["value"] % 2**64)
        elif is_described(name):
            found.update(_described(name, selected, key["container"]))
    return found


def _described(name: str, selected: Sequence[Container], index: int) -> Dict[str, Any]:
    """What ``name`` is of a container; None where it has none, and for processes in no container."""
    container = selected[index] if index < len(selected) else None
    if container is None:
        return {name: None}
    if name.startswith(LABEL):
        told = container.labels.get(name[len(LABEL) :])
        if told is None and container.pod is not None:
            told = container.pod.labels.get(name[len(LABEL) :])
    elif name == "image":
        told = container.image
    else:
        told = getattr(container.pod, name.partition(".")[2], None)
    return {name: None} if told is None else text_fields(name, record_bytes(told))

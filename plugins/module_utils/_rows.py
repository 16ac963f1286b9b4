# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts and statistics by key, as ``bpf/include/fleet/row.h`` keeps them. Private to fleet.probe."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._bundle import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._histogram import as_result, slot_count
from ansible_collections.fleet.probe.plugins.module_utils._layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._text import text_fields

# bits of the BY constant in row.h; host is a key only where results of several hosts are merged
BITS = {"pid": 1, "comm": 2, "user": 4, "value": 8, "container": 16, "extra": 32, "site": 64, "host": 0}
KEYS = ["container", "pid", "comm", "user", "host"]
COUNT_SIZE, STATISTICS_SIZE = 8, 32  # bytes of a row: its count; count, sum and bounds before the buckets
SIGN = 1 << 63
MOST_MEMORY = 64 << 20  # bytes that rows with histograms may take, on all CPUs together


@dataclass(frozen=True)
class RowOptions:
    """What rows are kept: ``extra`` names the key of the program's own, ``value`` the one that is a number."""

    by: Sequence[str]
    entries: int
    extra: str = ""
    value: str = ""
    statistics: bool = False
    sub_bits: int = 0
    unit: str = "hits"
    functions: Sequence[str] = field(default_factory=list)
    site: str = "function"  # the key that names a hit's place among ``functions``

    def constants(self) -> Dict[str, int]:
        """The constants of row.h."""
        mask = 0
        for key in self.by:
            bit = {self.extra: "extra", self.value: "value", self.site: "site"}.get(key, key)
            mask |= BITS[bit]
        return {
            "BY": mask,
            "STATISTICS": int(self.statistics),
            "SUB_BITS": self.sub_bits,
            "SLOTS": slot_count(self.sub_bits) if self.statistics else 0,
        }

    def sizes(self, possible_cpus: int) -> Dict[str, Dict[str, int]]:
        """Room for the rows; fewer of them where each has a histogram on each of many CPUs."""
        size = STATISTICS_SIZE + 8 * slot_count(self.sub_bits) if self.statistics else COUNT_SIZE
        entries = self.entries
        if self.statistics:
            entries = max(1, min(entries, MOST_MEMORY // (size * possible_cpus)))
        return {"rows": {"value_size": size, "max_entries": entries}, "blank": {"value_size": size}}


def read_rows(loaded: Loaded, options: RowOptions, selected: Sequence[Container]) -> List[Dict[str, Any]]:
    """The rows as the result lists them, each summed over CPUs."""
    entry, cpus = loaded.maps["rows"], loaded.libbpf.possible_cpus
    width = entry.value_size // 8
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size * cpus, entry.max_entries)
    assert entry.key is not None  # the bundle describes it
    words = memoryview(values).cast("q")
    rows = []
    for number in range(count):
        begin = number * cpus * width
        # one list for each place in the row, over all CPUs
        places = [words[begin + place : begin + cpus * width : width].tolist() for place in range(width)]
        rows.append(_row(options, selected, entry.key.unpack(keys, number * entry.key_size), places))
    return rows


def container_id(selected: Sequence[Container], index: int) -> Optional[str]:
    """The id at an index that a program reported; None for processes in no container and for all together."""
    return selected[index].id if index < len(selected) else None


def _row(
    options: RowOptions, selected: Sequence[Container], key: Dict[str, Any], places: List[List[int]]
) -> Dict[str, Any]:
    return {
        "container": container_id(selected, key["container"]),
        "by": _by(options, key),
        "count": sum(places[0]),
        "sum": sum(places[1]) if options.statistics else None,
        "min": _value(~max(word % 2**64 for word in places[3])) if options.statistics else None,
        "max": _value(max(word % 2**64 for word in places[2])) if options.statistics else None,
        "histogram": as_result([sum(slot) for slot in places[4:]], options.sub_bits) if options.statistics else [],
        "unit": options.unit,
    }


def _value(ordered: int) -> int:
    """The value whose ORDERED() form, as row.h has it, these 64 bits are."""
    return (ordered % 2**64) - SIGN


def _by(options: RowOptions, key: Dict[str, Any]) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    for name in options.by:
        if name == "pid":
            found.update(pid=key["pid"], container_pid=key["container_pid"] or None)
        elif name == "user":
            found["user"] = key["uid"]
        elif name == options.site:
            found[name] = options.functions[key["site"]]
        elif name == "comm" or name == options.extra:
            found.update(text_fields(name, c_string(key[name])))
        elif name == options.value:
            found[name] = key["value"]
    return found

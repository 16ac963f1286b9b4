# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts by key, as ``bpf/include/fleet/row.h`` keeps them. Private to fleet.probe."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._bundle import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._values import Value

# bits of the BY constant in row.h; host is a key only where results of several hosts are merged
BITS = {"pid": 1, "comm": 2, "user": 4, "value": 8, "container": 16, "extra": 32, "host": 0}
KEYS = ["container", "pid", "comm", "user", "host"]


def by_mask(by: Sequence[str], extra: str = "") -> int:
    """The BY constant. ``extra`` names the key of the program's own; another name not in KEYS is the value's."""
    mask = 0
    for key in by:
        mask |= BITS["extra"] if key == extra else BITS[key] if key in KEYS else BITS["value"]
    return mask


def read_rows(
    loaded: Loaded, by: Sequence[str], selected: Sequence[Container], value: Optional[Value] = None
) -> List[Dict[str, Any]]:
    """The rows as the result lists them; ``value`` is how their value is read (default: signed)."""
    rows = []
    for key, count in _counts(loaded):
        if value is not None:
            key["value"] = value.number(key["value"] & 0xFFFFFFFFFFFFFFFF)
        rows.append(_count_row(by, selected, key, count))
    return rows


def container_id(selected: Sequence[Container], index: int) -> Optional[str]:
    """The id at an index that a program reported; None for processes in no container and for all together."""
    return selected[index].id if index < len(selected) else None


def _counts(loaded: Loaded) -> Iterator[Tuple[Dict[str, Any], int]]:
    """Key and count of every row, summed over CPUs."""
    entry, cpus = loaded.maps["rows"], loaded.libbpf.possible_cpus
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size * cpus, entry.max_entries)
    assert entry.key is not None  # the bundle describes it
    counters = memoryview(values).cast("Q")
    for number in range(count):
        yield entry.key.unpack(keys, number * entry.key_size), sum(counters[number * cpus : (number + 1) * cpus])


def _count_row(by: Sequence[str], selected: Sequence[Container], key: Dict[str, Any], count: int) -> Dict[str, Any]:
    found: Dict[str, Any] = {}
    for name in by:
        if name == "pid":
            found.update(pid=key["pid"], container_pid=key["container_pid"] or None)
        elif name == "comm":
            found.update(text_fields("comm", c_string(key["comm"])))
        elif name == "user":
            found["user"] = key["uid"]
        elif name in key and name not in KEYS:  # a text of the program's own, such as opensnoop's path
            found.update(text_fields(name, c_string(key[name])))
        elif name not in KEYS:
            found[name] = key["value"]
    return {
        "container": container_id(selected, key["container"]),
        "by": found,
        "count": count,
        "sum": None,
        "min": None,
        "max": None,
        "histogram": [],
        "unit": "hits",
    }

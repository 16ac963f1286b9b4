# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps and the ring buffer of the operator's own program, as rows and events."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import container_id
from ansible_collections.fleet.probe.plugins.module_utils._core import uapi
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, Map
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string

ARRAYS = (uapi.BPF_MAP_TYPE_ARRAY, uapi.BPF_MAP_TYPE_PERCPU_ARRAY)
PER_CPU = (uapi.BPF_MAP_TYPE_PERCPU_HASH, uapi.BPF_MAP_TYPE_PERCPU_ARRAY, uapi.BPF_MAP_TYPE_LRU_PERCPU_HASH)
READABLE = (uapi.BPF_MAP_TYPE_HASH, uapi.BPF_MAP_TYPE_LRU_HASH, *ARRAYS, *PER_CPU)
# maps of the headers; a program names its private maps scratch...
NO_ROWS = ("owners", "owner_levels", "control", "tally", "rows", "blank", "pattern")
SCRATCH = "scratch"


def is_row_map(entry: Mapping[str, Any]) -> bool:
    """Whether the result has the elements of this map as rows."""
    listed = entry["name"] not in NO_ROWS and not entry["name"].startswith(SCRATCH)
    return listed and entry["type"] in READABLE and "key" in entry and "value" in entry


def map_rows(loaded: Loaded, bytecode: Mapping[str, Any], containers: Sequence[Container]) -> List[Dict[str, Any]]:
    """Every element of every map as a row; the numbers of a per-CPU map are summed over the CPUs.

    ``containers`` are those that numbers in keys index. An array always has all its elements, so zero ones are omitted.
    A histogram is a row for each key beside its slots.
    """
    rows: List[Dict[str, Any]] = []
    for entry in bytecode["maps"]:
        if is_row_map(entry):
            found = _rows_of(loaded, loaded.maps[entry["name"]], entry["type"], containers)
            rows += _histograms(found, entry["histogram"] == "log2") if "histogram" in entry else found
    return rows


def _histograms(rows: Sequence[Dict[str, Any]], log2: bool) -> List[Dict[str, Any]]:
    """The rows of a BPF_HISTOGRAM, whose keys end in a slot, put together."""
    found: Dict[str, Dict[str, Any]] = {}
    for row in rows:
        keys = dict(row["by"])
        slot = keys.pop("slot" if "slot" in keys else list(keys)[-1])
        merged = found.setdefault(
            json.dumps([row["container"], keys]), {**row, "by": keys, "count": 0, "histogram": [], "value": {}}
        )
        low, high = _bounds(slot) if log2 and 0 <= slot < 64 else (slot, slot + 1)
        merged["count"] += row["count"]
        merged["histogram"].append({"low": low, "high": high, "count": row["count"]})
    for merged in found.values():
        merged["histogram"].sort(key=lambda bucket: bucket["low"])
    return list(found.values())


def _bounds(slot: int) -> Tuple[int, int]:
    """The bounds of a slot of BCC's bpf_log2l(), ``high`` exclusive: slot n is from 2^(n-1) to 2^n, slot 1 from 0."""
    return 0 if slot <= 1 else 1 << (slot - 1), 1 << slot


def _rows_of(loaded: Loaded, entry: Map, kind: int, containers: Sequence[Container]) -> List[Dict[str, Any]]:
    cpus = loaded.libbpf.possible_cpus if kind in PER_CPU else 1
    # the kernel rounds the size of each CPU's value up to 8 bytes (kernel/bpf/hashtab.c, bpf_percpu_hash_copy)
    width = -(-entry.value_size // 8) * 8 if kind in PER_CPU else entry.value_size
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, width * cpus, entry.max_entries)
    rows: List[Dict[str, Any]] = []
    for number in range(count):
        raw = values[number * width * cpus : (number + 1) * width * cpus]
        if kind in ARRAYS and not any(raw):
            continue
        value = _sum([entry.value.unpack(raw, cpu * width) for cpu in range(cpus)])
        key = entry.key.unpack(keys, number * entry.key_size)
        container = container_id(containers, key.pop("container")) if "container" in key else None
        rows.append(
            {
                "container": container,
                "by": {"map": entry.name, **shown(key, "key")},
                "count": _count(value),
                "sum": None,
                "min": None,
                "max": None,
                "histogram": [],
                "unit": "hits",
                "value": shown(value, "value"),
            }
        )
    return rows


def _sum(values: Sequence[Dict[str, Any]]) -> Dict[str, Any]:
    """One value from those of all CPUs: the sum of numbers, the first text that is not empty."""
    total = dict(values[0])
    for value in values[1:]:
        for name, part in value.items():
            if isinstance(part, int):
                total[name] += part
            elif isinstance(part, tuple):
                total[name] = tuple(first + second for first, second in zip(total[name], part))
            else:
                total[name] = total[name] if any(total[name]) else part
    return total


def _count(value: Mapping[str, Any]) -> int:
    """``count`` of a row: the value if it is a number, else its field ``count`` if that is a number, else 1."""
    number = value.get("", value.get("count"))
    return number if isinstance(number, int) else 1


def shown(fields: Mapping[str, Any], unnamed: str) -> Dict[str, Any]:
    """The fields as the result shows them: text escaped, arrays as lists, a value without fields as ``unnamed``."""
    found: Dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, bytes):
            found.update(text_fields(name or unnamed, c_string(value)))
        else:
            found[name or unnamed] = list(value) if isinstance(value, tuple) else value
    return found

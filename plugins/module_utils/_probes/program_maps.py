# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The maps and the ring buffer of the operator's own program, as rows and events."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import container_id
from ansible_collections.fleet.probe.plugins.module_utils._core import uapi
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, Map
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout, c_string
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

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


def ring_buffers(program: Mapping[str, Any]) -> List[str]:
    """The names of the program's ring buffers."""
    return [entry["name"] for entry in program["maps"] if entry["type"] == uapi.BPF_MAP_TYPE_RINGBUF]


def map_rows(loaded: Loaded, bytecode: Mapping[str, Any], containers: Sequence[Container]) -> List[Dict[str, Any]]:
    """Every element of every map as a row; the numbers of a per-CPU map are summed over the CPUs.

    ``containers`` are those that numbers in keys index. An array always has all its elements, so zero ones are omitted.
    """
    rows: List[Dict[str, Any]] = []
    for entry in bytecode["maps"]:
        if is_row_map(entry):
            rows += _rows_of(loaded, loaded.maps[entry["name"]], entry["type"], containers)
    return rows


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


def ring_events(window: Window, layout: Optional[Layout], containers: Sequence[Container]) -> List[Dict[str, Any]]:
    """The records of the ring buffer, in the order of their times.

    A field ``time`` (from bpf_ktime_get_ns()) becomes seconds since the epoch, ``container`` the container's id; other
    fields are unchanged. Without a layout, or where it does not fit, a record is its bytes in hex.
    """
    events = []
    for record in window.records:
        if layout is None or len(record) < layout.size:
            events.append({"time": None, "container": None, "bytes_hex": record.hex()})
            continue
        fields = layout.unpack(record)
        when, container = fields.pop("time", None), fields.pop("container", None)
        events.append(
            {
                "time": None if when is None else round(window.epoch + when / 1e9, 6),
                "container": None if container is None else container_id(containers, container),
                **shown(fields, "value"),
            }
        )
    return sorted(events, key=lambda event: (event["time"] is None, event["time"] or 0.0))

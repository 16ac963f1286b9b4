# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the operator's own program left in its maps and its ring buffer, as rows and events. Private to fleet.probe."""

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
# the headers' own, and what a program keeps for itself
NO_ROWS = ("owners", "owner_levels", "control", "tally", "rows", "blank", "pattern")
SCRATCH = "scratch"


def is_row_map(entry: Mapping[str, Any]) -> bool:
    """Whether the elements of a bundle's map come back as rows."""
    own = entry["name"] not in NO_ROWS and not entry["name"].startswith(SCRATCH)
    return own and entry["type"] in READABLE and "key" in entry and "value" in entry


def ring_buffers(bundle: Mapping[str, Any]) -> List[str]:
    """The names of the program's ring buffers."""
    return [entry["name"] for entry in bundle["maps"] if entry["type"] == uapi.BPF_MAP_TYPE_RINGBUF]


def map_rows(loaded: Loaded, bundle: Mapping[str, Any], places: Sequence[Container]) -> List[Dict[str, Any]]:
    """Every element of every map as a row; numbers of per-CPU maps are summed over the CPUs.

    An array has all its elements from the beginning: those that are zero are left out.
    """
    rows: List[Dict[str, Any]] = []
    for entry in bundle["maps"]:
        if is_row_map(entry):
            rows += _rows_of(loaded, loaded.maps[entry["name"]], entry["type"], places)
    return rows


def _rows_of(loaded: Loaded, entry: Map, kind: int, places: Sequence[Container]) -> List[Dict[str, Any]]:
    cpus = loaded.libbpf.possible_cpus if kind in PER_CPU else 1
    # the kernel gives each CPU's value room up to a multiple of 8 bytes (kernel/bpf/hashtab.c, bpf_percpu_hash_copy)
    width = -(-entry.value_size // 8) * 8 if kind in PER_CPU else entry.value_size
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, width * cpus, entry.max_entries)
    rows: List[Dict[str, Any]] = []
    for number in range(count):
        raw = values[number * width * cpus : (number + 1) * width * cpus]
        if kind in ARRAYS and not any(raw):
            continue
        value = _sum([entry.value.unpack(raw, cpu * width) for cpu in range(cpus)])
        key = entry.key.unpack(keys, number * entry.key_size)
        container = container_id(places, key.pop("container")) if "container" in key else None
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
    """One value of those of all CPUs: numbers summed, texts the first that is any."""
    total = dict(values[0])
    for value in values[1:]:
        for name, part in value.items():
            if isinstance(part, int):
                total[name] += part
            elif isinstance(part, tuple):
                total[name] = tuple(one + other for one, other in zip(total[name], part))
            else:
                total[name] = total[name] if any(total[name]) else part
    return total


def _count(value: Mapping[str, Any]) -> int:
    """What a row is sorted and merged by: the value where it is one number, or its field ``count``, else 1."""
    told = value.get("", value.get("count"))
    return told if isinstance(told, int) else 1


def shown(fields: Mapping[str, Any], unnamed: str) -> Dict[str, Any]:
    """The fields as a result has them: text escaped, arrays as lists, a plain value by the name ``unnamed``."""
    found: Dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, bytes):
            found.update(text_fields(name or unnamed, c_string(value)))
        else:
            found[name or unnamed] = list(value) if isinstance(value, tuple) else value
    return found


def ring_events(window: Window, layout: Optional[Layout], places: Sequence[Container]) -> List[Dict[str, Any]]:
    """The ring buffer's records: ``time`` (of bpf_ktime_get_ns()) and ``container`` mean what they do everywhere,
    the other fields are as the program has them. Without a layout a record is its bytes in hex."""
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
                "container": None if container is None else container_id(places, container),
                **shown(fields, "value"),
            }
        )
    return sorted(events, key=lambda event: (event["time"] is None, event["time"] or 0.0))

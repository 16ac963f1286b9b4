# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows: counts and statistics by key. The program's side is ``bpf/include/fleet/row.h``, ``read_rows`` reads them."""

from __future__ import annotations

from typing import Any, Callable, Dict, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import slot_count
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_PERCPU_ARRAY
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


def container_id(selected: Sequence[Container], index: int) -> Optional[str]:
    """The id of the container at an index; None for the host and for NOBODY, which have no container."""
    return selected[index].id if index < len(selected) else None

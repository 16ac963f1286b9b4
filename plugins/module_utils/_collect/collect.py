# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to collect of each hit: the options of every probe that reads values, and the constants that follow from them.

The program's side is ``bpf/include/fleet/collect.h``.
"""

from __future__ import annotations

import mmap
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events, event_head
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    HISTOGRAM_SPEC,
    PID_SPEC,
    ProbeOptions,
    container_pid,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import KEYS, RowOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    MAX_FILTERS,
    RANGES,
    TEXTS,
    TYPES,
    Filter,
    Value,
    decode_values,
    encode_values,
    parse_filter,
    parse_values,
    text_bytes,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

LATENCY = "latency"

COLLECT_SPEC: Dict[str, Any] = {
    "value": {"type": "list", "elements": "str", "default": []},
    "value_type": {"type": "list", "elements": "str", "choices": TYPES, "default": ["int64"]},
    "filter": {"type": "list", "elements": "str", "default": []},
    **PID_SPEC,
    **HISTOGRAM_SPEC,
}


class CollectOptions(NamedTuple):
    """The checked options. ``mode`` is count, latency, value, stacks or events.

    The first of ``values`` is the measured one. Hits are counted in rows for stacks as for count.
    """

    shared: ProbeOptions
    mode: str
    values: List[Value]
    filters: List[Filter]
    key_value: str
    pid: int
    sub_bits: int
    functions: List[str]  # by site number, filled in when the sites are known
    site: str = "function"  # the key for a site's name: function, probe or event

    @property
    def events(self) -> bool:
        """Whether each hit is recorded as an event."""
        return self.mode == "events"

    @property
    def wants_pids(self) -> bool:
        """Whether the program needs in-container PIDs."""
        return self.mode in ("events", STACKS) or "pid" in self.shared.by or bool(self.pid)

    @property
    def names(self) -> List[str]:
        """The names of all values that the program reads."""
        return [value.name for value in self.values]

    @property
    def rows(self) -> RowOptions:
        """The options of the rows to keep."""
        return RowOptions(
            by=self.shared.by,
            entries=1 if self.events else self.shared.map_entries,
            value=next((value for value in self.values if value.name == self.key_value), None),
            statistics=self.mode in ("latency", "value"),
            unsigned=bool(self.values) and self.values[0].type == "uint64",
            sub_bits=self.sub_bits,
            unit={"latency": "ns", "value": "ns" if self.names[:1] == [LATENCY] else "value"}.get(self.mode, "hits"),
            functions=self.functions,
            site=self.site,
        )

    def constants(self, layout: Layout, per_container: bool) -> Dict[str, int]:
        """The values of collect.h's constants."""
        operands = {f"OPERAND{number}": entry.operand for number, entry in enumerate(self.filters)}
        return {
            "MAX_EVENTS": self.shared.max_events,
            "COLLECT_EVENTS": int(self.events),
            "EVENT_SIZE": layout.size + text_bytes(self.values),
            "ATTACHED_PER_CONTAINER": int(per_container),
            "VALUES": encode_values(self.values),
            "KEY_VALUE": self.names.index(self.key_value) + 1 if self.key_value else 0,
            "ONLY_PID": self.pid,
            "WANTS_SITE": int(self.events or self.site in self.shared.by),
            "FILTERS": sum(entry.code(self.values) << 8 * number for number, entry in enumerate(self.filters)),
            **operands,
            **self.rows.constants(),
        }

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Map sizes: room for what these options collect, and the minimum for the rest."""
        ring = self.shared.ring_bytes if self.events else mmap.PAGESIZE
        return {"events": {"max_entries": ring}, **self.rows.sizes(possible_cpus, containers)}

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """The window's records as events of the result."""

        def event(record: bytes) -> Dict[str, Any]:
            fields = layout.unpack(record)
            return {
                **event_head(fields, selected, window.epoch_at(fields["time"])),
                self.site: self.functions[fields["site"]],
                **decode_values(self.values, fields["values"], record[layout.size :]),
            }

        return Events(window.records, event)


def collect_options(
    params: Mapping[str, Any],
    sources: Mapping[str, int],
    site: str = "function",
    natural: Optional[Mapping[str, str]] = None,
    lengths: bool = False,
) -> CollectOptions:
    """The checked options. ``sources`` are the values that the probe can read, by name. Raises OptionError.

    ``lengths`` is that of parse_values. ``site`` is the key for a site's name (function, probe or event). ``natural``
    is the type of each value when value_type gives none.
    """
    shared = probe_options(params, [*KEYS, site, *sources])
    mode = params["collect"]
    keyed = [name for name in shared.by if name in sources]
    if len(keyed) > 1:
        raise OptionError(f"by names the values {' and '.join(keyed)}; rows can be grouped by one value only")
    names = list(params["value"])
    if mode == "latency":
        if names:
            raise OptionError(
                f"value is {', '.join(names)} but collect=latency takes none; use collect=value, or omit value"
            )
        names = [LATENCY]
    elif mode == "value" and len(names) != 1:
        raise OptionError(f"collect is value, which takes one value, but value is {names}; give one, such as arg0")
    elif mode in ("count", STACKS) and names and not keyed:
        if len(names) > 1:
            raise OptionError(
                f"value is {', '.join(names)}; rows can be grouped by one value only, collect=events has all"
            )
        keyed = names[:1]
        shared.by.append(names[0])
    elif mode in ("count", STACKS) and keyed and names not in ([], keyed):
        raise OptionError(f"by names {keyed[0]} but value is {', '.join(names)}; give the same value in both")
    filters = [parse_filter(text) for text in params["filter"]]
    if len(filters) > MAX_FILTERS:
        raise OptionError(f"filter has {len(filters)} conditions; give at most {MAX_FILTERS}")
    types = list(params["value_type"] or [])
    for name in [*keyed, *(entry.name for entry in filters)]:
        if name not in names:
            types += types[-1:] if 1 < len(types) == len(names) else []
            names.append(name)
    if natural is not None and not types:
        types = [natural.get(name, TYPES[0]) for name in names]
    values = parse_values(names, types, sources, lengths)
    # nanoseconds, whatever the type of the other values
    values = [value._replace(type="int64") if value.name == LATENCY else value for value in values]
    for value in values:
        compared = not value.hidden and any(entry.name == value.name for entry in filters)
        if value.type in TEXTS and (compared or mode != "events"):
            raise OptionError(
                f"value_type of {value.name} is {value.type}, and strings are neither compared nor counted; give an "
                "integer type" + ("" if compared else ", or collect=events")
            )
    for entry in filters:
        kind = next(value.type for value in values if value.name == entry.name and not value.hidden)
        low, high = RANGES.get(kind, (0, (1 << 64) - 1))
        if not low <= entry.operand <= high:
            raise OptionError(
                f"filter compares {entry.name} with {entry.operand}, which does not fit its value_type {kind}; give a "
                f"number from {low} to {high}, or another value_type"
            )
    return CollectOptions(
        shared,
        mode,
        values,
        filters,
        keyed[0] if keyed else "",
        container_pid(params),
        params["sub_buckets"].bit_length() - 1,
        [],
        site,
    )

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to collect of each hit: the options of every probe that reads values, and the constants that follow from them.

The program's side is ``bpf/include/fleet/collect.h``.
"""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events, read_events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    HISTOGRAM_SPEC,
    PID_SPEC,
    ProbeOptions,
    container_pid,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import KEYS, STACK, RowOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    FIELD,
    MAX_FILTERS,
    RANGES,
    TEXTS,
    TYPES,
    Value,
    decode_values,
    encode_values,
    is_path,
    parse_values,
    split_length,
    text_bytes,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import FIRST_KEY
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._collect.filters import Filter

LATENCY = "latency"

COLLECT_SPEC: Dict[str, Any] = {
    "value": {"type": "list", "elements": "str", "default": []},
    "value_type": {"type": "list", "elements": "str", "choices": TYPES},
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

    def _counts(self, name: str) -> bool:
        """Whether rows are keyed by a value, or have its statistics."""
        measured = self.mode == "value" and name == self.names[0]
        return not self.events and (measured or name == split_length(self.key_value)[0])

    @property
    def registers(self) -> List[str]:
        """The sources of all values, such as arg0."""
        return [value.register for value in self.values]

    def settle(self, place: int, kind: str, names: Sequence[Tuple[int, str]], most: int) -> str:
        """Step 2: takes over what a field is. Returns why it cannot be read with these options, or nothing.

        ``names`` are those of an enum; of several for one number, the first is shown.
        """
        value = self.values[place]
        if value.sized:
            kind = value.type or kind
        elif value.hidden and kind in TEXTS:
            return f"{value.name} is text and no number, so it is the length of nothing"
        compared = [number for number, entry in enumerate(self.filters) if entry.name == value.name]
        reason = _unfit(value._replace(type=kind, most=most), self.filters, self._counts(value.name))
        if reason:
            return reason
        for number in compared:
            entry = self.filters[number]
            if entry.word:
                entry = entry._replace(operand=next(each for each, name in names if name == entry.word))
                self.filters[number] = entry
            if not _fits(entry, kind):
                low, high = RANGES.get(kind, (0, (1 << 64) - 1))
                return f"filter compares {value.name} with {entry.operand}; give a number from {low} to {high}"
        self.values[place] = value._replace(type=kind, names=dict(reversed(names)), most=most)
        return ""

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
        compared = [entry for entry in self.filters if entry.text is None]
        operands = {f"OPERAND{number}": entry.operand for number, entry in enumerate(compared)}
        for entry in self.filters:
            if entry.text is not None:
                operands.update(entry.text_constants(self.values))
        return {
            "MAX_EVENTS": self.shared.max_events,
            "COLLECT_EVENTS": int(self.events),
            "EVENT_SIZE": layout.size + text_bytes(self.values),
            "ATTACHED_PER_CONTAINER": int(per_container),
            "VALUES": encode_values(self.values),
            "PATHS": sum(1 << number for number, value in enumerate(self.values) if value.steps),
            "KEY_VALUE": self.names.index(self.key_value) + 1 if self.key_value else 0,
            "ONLY_PID": self.pid,
            "WANTS_SITE": int(self.events or self.site in self.shared.by),
            "FILTERS": sum(entry.code(self.values) << 8 * number for number, entry in enumerate(compared)),
            **operands,
            **self.rows.constants(),
        }

    def fill(self, loaded: Loaded) -> None:
        """Writes the text of a filter into the program's map."""
        for entry in self.filters:
            if entry.text is not None:
                loaded.libbpf.update(loaded.maps["compared"].fd, FIRST_KEY, entry.compared(self.values))

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Map sizes: room for what these options collect, and the minimum for the rest."""
        ring = self.shared.ring_bytes if self.events else mmap.PAGESIZE
        return {"events": {"max_entries": ring}, **self.rows.sizes(possible_cpus, containers)}

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """The window's records as events of the result."""
        site, names, values = self.site, self.functions, self.values

        def own(fields: Dict[str, Any], text: bytes) -> Dict[str, Any]:
            return {site: names[fields["site"]], **decode_values(values, fields["values"], text)}

        return read_events(layout, window, selected, own)


def collect_options(
    params: Mapping[str, Any],
    sources: Mapping[str, int],
    site: str = "function",
    natural: Optional[Mapping[str, str]] = None,
    lengths: bool = False,
) -> CollectOptions:
    """The checked options. ``sources`` are the values that the probe can read, by name. Raises OptionError.

    ``lengths`` is that of parse_values. ``site`` is the key for a site's name (function, probe or event). ``natural``
    is the type of each value when value_type gives none; int64 of others.
    """
    behind = [key for key in params["by"] if is_path(key) and key not in sources]
    shared = probe_options(params, [*KEYS, STACK, site, *sources], behind)
    mode = params["collect"]
    keyed = [name for name in shared.by if name in sources or name in behind]
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
    filters = _filters(params["filter"])
    if len(filters) > MAX_FILTERS:
        raise OptionError(f"filter has {len(filters)} conditions; give at most {MAX_FILTERS}")
    texts = [entry.name for entry in filters if entry.text is not None]
    if len(texts) > 1:
        raise OptionError(f"filter compares {' and '.join(texts)} with texts; give at most one text")
    types = list(params["value_type"] or [])
    asked = [split_length(name)[0] for name in names]
    for name in [*keyed, *(entry.name for entry in filters)]:
        if name not in names and not (name in texts and any(each.startswith(f"{name}:") for each in names)):
            types += types[-1:] if 1 < len(types) == len(names) else []
            names.append(name)
    if not types:
        natural = {**dict.fromkeys(texts, "str"), **(natural or {})}
        types = [FIELD if is_path(split_length(name)[0]) else natural.get(name, TYPES[2]) for name in names]
    values = parse_values(names, types, sources, lengths)
    for at, value in enumerate(values):
        # what is only compared or grouped by is what the file says, or what it is compared with
        if value.name not in asked and value.steps:
            values[at] = value._replace(type=FIELD)
        elif value.name in texts and value.name not in [*asked, *keyed] and not value.sized:
            values[at] = value._replace(type="str")
    # nanoseconds, whatever the type of the other values
    values = [value._replace(type="int64") if value.name == LATENCY else value for value in values]
    made = CollectOptions(
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
    for value in values:
        reason = "" if value.hidden or value.type == FIELD else _unfit(value, filters, made._counts(value.name))
        if reason:
            raise OptionError(reason)
    for entry in filters:
        kind = values[entry.place(values)].type
        if kind != FIELD and entry.text is None and not _fits(entry, kind):
            low, high = RANGES.get(kind, (0, (1 << 64) - 1))
            raise OptionError(
                f"filter compares {entry.name} with {entry.operand}, which does not fit its value_type {kind}; give a "
                f"number from {low} to {high}, or another value_type"
            )
    return made


def _filters(texts: Sequence[str]) -> List[Filter]:
    if not texts:
        return []
    from ansible_collections.fleet.probe.plugins.module_utils._collect.filters import parse_filter

    return [parse_filter(text) for text in texts]


def _fits(entry: Filter, kind: str) -> bool:
    """Whether the number with which a filter compares is one of a type."""
    low, high = RANGES.get(kind, (0, (1 << 64) - 1))
    return low <= entry.operand <= high


def _unfit(value: Value, filters: Sequence[Filter], counted: bool) -> str:
    """Why a value is not what it is read for; empty if it is. ``counted`` means in rows."""
    mine = [entry for entry in filters if entry.value == value.name]
    text = next((entry.text for entry in mine if entry.text is not None), None)
    compared = any(entry.text is None for entry in mine)
    if value.type in TEXTS and (compared or counted):
        return (
            f"value_type of {value.name} is {value.type}, and strings are neither compared with numbers nor counted; "
            "give an integer type" + ("" if compared else ", or collect=events")
        )
    if text is not None and value.type not in TEXTS:
        return f"filter compares {value.name} with a text, but its value_type is {value.type}; give str"
    if text is not None and value.most and len(text) > value.most:
        return f"filter compares {value.name} with {len(text)} bytes, and it has {value.most}; give a shorter text"
    return ""

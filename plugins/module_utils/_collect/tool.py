# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the named tools keep of a hit: a row by the tool's own keys, or an event with its own fields.

The program's side is ``bpf/include/fleet/tool.h``.
"""

from __future__ import annotations

import mmap
from typing import Any, Dict, Mapping, NamedTuple, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Decode, Events, read_events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    LONGEST,
    ProbeOptions,
    container_pid,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import KEYS, STACK, Key, RowOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

# for tools that can leave out what took less than min_us
LEAST_SPEC: Dict[str, Any] = {"min_us": {"type": "int", "default": 0}}
PLAIN = ("events", "count", STACKS)  # modes that measure nothing
LONGEST_US = int(LONGEST) * 1_000_000  # as the longest window


class ToolCollect(NamedTuple):
    """The checked options. ``mode`` is ``events``, ``count``, ``stacks``, or one with a histogram, such as ``latency``.

    ``own`` are the tool's keys in the order of their bits in the program; ``value`` is the key that row.h keeps as a
    number. ``unit`` is the unit of the rows. ``pids`` is True when the program always needs in-container PIDs.
    ``keys`` are the keys of row.h that the tool knows; without ``pid`` among them, events have no process.
    """

    shared: ProbeOptions
    mode: str
    own: Sequence[Key]
    decode_own: Decode
    pid: int = 0
    value: Optional[Value] = None
    unit: str = "hits"
    sub_bits: int = 0
    pids: bool = False
    keys: Sequence[str] = tuple(KEYS)

    @property
    def events(self) -> bool:
        """Whether each hit is recorded as an event."""
        return self.mode == "events"

    @property
    def wants_pids(self) -> bool:
        """Whether the program needs in-container PIDs."""
        stacks = self.mode == STACKS and "pid" in self.keys
        return self.pids or self.events or stacks or "pid" in self.shared.by or bool(self.pid)

    @property
    def rows(self) -> RowOptions:
        """The options of the rows to keep."""
        return RowOptions(
            by=self.shared.by,
            entries=1 if self.events else self.shared.map_entries,
            own=self.own,
            value=self.value,
            statistics=self.mode not in PLAIN,
            sub_bits=self.sub_bits,
            unit=self.unit,
        )

    def constants(self, _layout: Layout, per_container: bool) -> Dict[str, int]:
        """The values of the constants of tool.h and row.h."""
        return {
            "MAX_EVENTS": self.shared.max_events,
            "COLLECT_EVENTS": int(self.events),
            "ONLY_PID": self.pid,
            **self.rows.constants(),
        }

    def fill(self, loaded: Loaded) -> None:
        """Nothing: what a tool compares hits with, it writes by itself."""

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Map sizes: room for what these options collect, and the minimum for the rest."""
        ring = self.shared.ring_bytes if self.events else mmap.PAGESIZE
        return {**self.rows.sizes(possible_cpus, containers), "events": {"max_entries": ring}}

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """The window's records as events of the result."""
        return read_events(layout, window, selected, self.decode_own, "pid" in self.keys)


def tool_collect(
    params: Mapping[str, Any],
    own: Sequence[Key],
    decode: Decode,
    value: Optional[Value] = None,
    unit: str = "hits",
    keys: Sequence[str] = tuple(KEYS),
    stacks: bool = False,
) -> ToolCollect:
    """The checked options of a tool; ``unit`` is the unit of a histogram. Raises OptionError.

    With ``stacks`` the program can keep the stack of a hit.
    """
    known = [*keys, *([STACK] if stacks else []), *(key.name for key in own), *([value.name] if value else [])]
    shared = probe_options(params, known)
    mode = params["collect"]
    return ToolCollect(
        shared,
        mode,
        own,
        decode,
        container_pid(params),
        value,
        unit if mode not in PLAIN else "hits",
        params.get("sub_buckets", 1).bit_length() - 1,
        keys=keys,
    )


def least_ns(params: Mapping[str, Any]) -> int:
    """``min_us`` in nanoseconds; raises OptionError."""
    least: int = params["min_us"]
    if not 0 <= least <= LONGEST_US:
        raise OptionError(f"min_us is {least}; give microseconds from 0 to {LONGEST_US}")
    return least * 1000

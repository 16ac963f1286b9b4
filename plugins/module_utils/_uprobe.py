# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The uprobe module's options, and what they mean to its program. Private to fleet.probe."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._events import event_head
from ansible_collections.fleet.probe.plugins.module_utils._layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._locate import LocateRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._options import ProbeOptions, probe_options
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._rows import KEYS, by_mask
from ansible_collections.fleet.probe.plugins.module_utils._values import (
    ARGUMENTS,
    NAMES,
    RETVAL,
    TYPES,
    Value,
    decode_values,
    encode_values,
    parse_values,
    text_bytes,
)
from ansible_collections.fleet.probe.plugins.module_utils._window import Window

UPROBE_SPEC: Dict[str, Any] = {
    "target": {"type": "str", "required": True},
    "function": {"type": "str"},
    "offset": {"type": "str"},
    "unsafe": {"type": "bool", "default": False},
    "at": {"type": "str", "choices": ["entry", "return"]},
    "collect": {"type": "str", "choices": ["count", "events"], "default": "count"},
    "value": {"type": "list", "elements": "str", "choices": NAMES, "default": []},
    "value_type": {"type": "list", "elements": "str", "choices": TYPES, "default": ["int64"]},
}


@dataclass(frozen=True)
class UprobeOptions:
    """A checked uprobe: where it goes and what it reads."""

    shared: ProbeOptions
    where: LocateRequest
    at_return: bool
    events: bool
    values: List[Value]

    @property
    def wants_pids(self) -> bool:
        """Whether hits are told apart by process."""
        return self.events or "pid" in self.shared.by

    def constants(self, layout: Layout, per_container: bool) -> Dict[str, int]:
        """The constants of uprobe.bpf.c that follow from the options."""
        return {
            "MAX_EVENTS": self.shared.max_events,
            "BY": by_mask(self.shared.by),
            "COLLECT_EVENTS": int(self.events),
            "EVENT_SIZE": layout.size + text_bytes(self.values),
            "ATTACHED_PER_CONTAINER": int(per_container),
            "VALUES": encode_values(self.values),
        }

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for what these options collect, and next to none for what they don't."""
        return {
            "rows": {"max_entries": 1 if self.events else self.shared.map_entries},
            "events": {"max_entries": self.shared.ring_bytes if self.events else mmap.PAGESIZE},
        }

    def decode(
        self, layout: Layout, window: Window, selected: Sequence[Container], function: str
    ) -> List[Dict[str, Any]]:
        """The window's records as the result lists them."""
        events = []
        for record in window.records:
            fields = layout.unpack(record)
            events.append(
                {
                    **event_head(fields, selected, window.epoch),
                    "function": function,
                    **decode_values(self.values, fields["values"], record[layout.size :]),
                }
            )
        return events


def uprobe_options(params: Mapping[str, Any]) -> UprobeOptions:
    """The checked record of a module's parameters; raises OptionError."""
    shared = probe_options(params, [*KEYS, *NAMES])
    keyed = [name for name in shared.by if name in NAMES]
    names = list(params["value"])
    if len(keyed) > 1:
        raise OptionError(f"by names the values {' and '.join(keyed)}; counts can be grouped by one value at a time")
    if keyed and keyed != names:
        if names:
            raise OptionError(f"by names {keyed[0]} but value is {', '.join(names)}; give the same value in both")
        names = keyed
    if params["collect"] == "count" and names and not keyed:
        if len(names) > 1:
            raise OptionError(f"value is {', '.join(names)}; counts are grouped by one value, collect=events has all")
        shared.by.append(names[0])
    at = params["at"] or ("return" if RETVAL in names else "entry")
    for name in names:
        if (name == RETVAL) != (at == "return"):
            raise OptionError(
                f"value is {name}, which a function does not have at its {at}; "
                f"{ARGUMENTS[0]} to {ARGUMENTS[-1]} are read at the entry, {RETVAL} at the return"
            )
    where = LocateRequest(
        target=params["target"],
        functions=[params["function"]] if params["function"] is not None else [],
        offset=_offset(params["offset"]),
        unsafe=params["unsafe"],
    )
    check_request(where)
    values = parse_values(names, params["value_type"])
    if params["collect"] == "count" and any(value.type == "str" for value in values):
        raise OptionError(
            f"value_type is str, but counts by {names[0]} are counts by number; give an integer type, or collect=events"
        )
    return UprobeOptions(shared, where, at == "return", params["collect"] == "events", values)


def _offset(value: Optional[str]) -> Optional[int]:
    if value is None:
        return None
    try:
        number = int(value, 0)
    except ValueError:
        number = -1
    if number < 0:
        raise OptionError(f"offset is {value!r}; give a number of bytes, such as 18 or 0x12")
    return number

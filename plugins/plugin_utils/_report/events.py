# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which keys of events are columns of the report's table, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# Columns of their own: the container stands there by its name.
_APART = ("time", "host", "container", "name")
# Who, whether it failed, and then what the probe itself says.
_FIRST = ("comm", "error", "failed", "rcode", "exit_code")
# What people look for last, and what is the same in most events.
_LAST = (
    "pid", "container_pid", "tid", "user", "ppid", "container_ppid", "ip_version", "saddr", "sport", "full_path",
)  # fmt: skip
# A key that says nothing where it repeats another one.
_REPEATS = {"tid": "pid", "container_pid": "pid", "full_path": "path"}


def event_columns(events: Sequence[Mapping[str, Any]]) -> tuple[list[str], dict[str, Any]]:
    """The keys that are columns, what matters first, and the values that all events share and that need no column.

    A key that only repeats another one is in neither. ``events`` have a ``host``, which is the caller's column, as are
    time and container.
    """
    found = dict.fromkeys(key for event in events for key in event if key not in _APART and not key.endswith("_hex"))
    own = [key for key in found if key not in _FIRST and key not in _LAST]
    columns = [key for key in _FIRST if key in found] + own
    shared = {}
    for key in _LAST:
        if key not in found or (key in _REPEATS and _repeated(events, key)):
            continue
        values = [event.get(key) for event in events]
        if len(values) > 1 and all(value == values[0] for value in values):
            shared[key] = values[0]
        else:
            columns.append(key)
    return columns, shared


def _repeated(events: Sequence[Mapping[str, Any]], key: str) -> bool:
    return all(event.get(key) in (None, event.get(_REPEATS[key])) for event in events)

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events: the records of the ring buffer, and their common fields, which ``bpf/include/fleet/task.h`` fills in."""

from __future__ import annotations

import functools
from typing import Any, Callable, Dict, Iterator, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import container_id
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout, c_string
from ansible_collections.fleet.probe.plugins.module_utils._window.ring import TIME
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

LEAST_BYTES = 32  # of an event in JSON: each has a time and a container
_DIFFERENT = 1024  # events that are remembered with all but their times

# A record's own fields (by the name in the C struct) and the bytes behind them -> the event's own keys.
Decode = Callable[[Dict[str, Any], bytes], Dict[str, Any]]


def most_events(max_bytes: int) -> int:
    """How many events a result of that size has room for at most, and one more, which does not fit."""
    return max_bytes // LEAST_BYTES + 1


class Events:
    """Records in order of time, each decoded only when iteration reaches it.

    A window may have millions of events, and a result has room for some hundreds. ``later`` is how many came later than
    these and are only counted.
    """

    def __init__(
        self,
        records: Sequence[bytes] = (),
        decode: Callable[[bytes], Dict[str, Any]] = lambda _record: {},
        later: int = 0,
    ) -> None:
        self._records = sorted(records, key=TIME.unpack_from)
        self._decode = decode
        self._later = later

    def __len__(self) -> int:
        return len(self._records) + self._later

    def __iter__(self) -> Iterator[Dict[str, Any]]:
        return map(self._decode, self._records)


def read_events(
    layout: Layout, window: Window, selected: Sequence[Container], own: Decode, process: bool = True
) -> Events:
    """The window's records as events of the result: the keys that every event has, and those of ``own``.

    Without ``process`` the hits have none.
    """
    # local names, because this runs once per event
    when_of, epoch_at, after = TIME.unpack_from, window.epoch_at, TIME.size

    # What a busy process does again and again is decoded once. Its events share what is in them, too.
    @functools.lru_cache(maxsize=_DIFFERENT)
    def known(raw: bytes) -> Dict[str, Any]:
        fields = layout.unpack(bytes(after) + raw)
        del fields["time"]
        return {**_head(fields, selected, process), **own(fields, raw[layout.size - after :])}

    def event(record: bytes) -> Dict[str, Any]:
        (when,) = when_of(record)
        return {"time": round(epoch_at(when) + when / 1e9, 6), **known(record[after:])}

    return Events(window.records, event, window.later)


def _head(head: Dict[str, Any], selected: Sequence[Container], process: bool) -> Dict[str, Any]:
    """The keys that every event has beside its time."""
    container = {"container": container_id(selected, head["container"])}
    if not process:
        return container
    return {
        **container,
        "pid": head["pid"],
        "container_pid": head["container_pid"] or None,
        "tid": head["tid"],
        "user": head["uid"],
        **text_fields("comm", c_string(head["comm"])),
    }

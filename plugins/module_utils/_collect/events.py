# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events: the records of the ring buffer, and their common fields, which ``bpf/include/fleet/task.h`` fills in."""

from __future__ import annotations

import struct
from typing import Any, Callable, Dict, Iterator, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import container_id
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string

TIME = struct.Struct("<Q")  # the first field of EVENT_HEAD


class Events:
    """Records in order of time, each decoded only when iteration reaches it.

    A window may hold millions of records, and a result has room for some hundreds.
    """

    def __init__(self, records: Sequence[bytes] = (), decode: Callable[[bytes], Dict[str, Any]] = lambda _record: {}):
        self._records = sorted(records, key=TIME.unpack_from)
        self._decode = decode

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Dict[str, Any]]:
        return map(self._decode, self._records)


def event_head(head: Dict[str, Any], selected: Sequence[Container], epoch: float) -> Dict[str, Any]:
    """The keys that every event has; ``epoch`` is the time at which the monotonic clock was 0 (epoch seconds)."""
    return {
        "time": round(epoch + head["time"] / 1e9, 6),
        "container": container_id(selected, head["container"]),
        "pid": head["pid"],
        "container_pid": head["container_pid"] or None,
        "tid": head["tid"],
        "user": head["uid"],
        **text_fields("comm", c_string(head["comm"])),
    }

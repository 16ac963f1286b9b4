# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that all probes share, apart from those that select containers; checked before anything else."""

from __future__ import annotations

import datetime
import math
import mmap
import re
import time
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import MOST_SUB_BITS
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import DESCRIBED, LABEL, is_described
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._window.guard import Limits
from ansible_collections.fleet.probe.plugins.module_utils._window.window import WindowOptions, check_window

LONGEST = 24 * 3600.0
MOST_HITS = 1_000_000_000
UNITS = {"": 1.0, "ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}

PROBE_SPEC: Dict[str, Any] = {
    "duration": {"type": "str", "default": "10"},
    "start_at": {"type": "str"},
    "clock_offset": {"type": "float", "default": 0.0},
    "by": {"type": "list", "elements": "str", "default": ["container"]},
    "max_rows": {"type": "int", "default": 1000},
    "max_events": {"type": "int", "default": 1000},
    "max_bytes": {"type": "int", "default": 320 * 1024},
    "map_entries": {"type": "int", "default": 10240},
    "ring_bytes": {"type": "int", "default": 256 * 1024},
    "max_overhead": {"type": "float", "default": 5.0},
    "max_rate": {"type": "float", "default": 0.0},
    "stop_after": {"type": "int"},
    "estimate": {"type": "bool", "default": False},
    "_job": {"type": "dict"},
}
# for probes that can be limited to one process of a container, and for those whose rows have a histogram
PID_SPEC: Dict[str, Any] = {
    "container_pid": {
        "type": "int",
        "aliases": ["pid"],
        "deprecated_aliases": [{"name": "pid", "version": "2.0.0", "collection_name": "fleet.probe"}],
    }
}
HISTOGRAM_SPEC: Dict[str, Any] = {
    "sub_buckets": {"type": "int", "default": 1, "choices": [1 << bits for bits in range(MOST_SUB_BITS + 1)]}
}
MOST_PID = 1 << 22  # PID_MAX_LIMIT, include/linux/threads.h


class ProbeOptions(NamedTuple):
    """The checked options that all probes share."""

    window: WindowOptions
    by: List[str]
    max_rows: int
    max_events: int
    max_bytes: int
    map_entries: int
    ring_bytes: int
    limits: Limits = Limits()
    estimate: bool = False


def probe_options(params: Mapping[str, Any], keys: Sequence[str], more: Sequence[str] = ()) -> ProbeOptions:
    """The checked options that all probes share; ``keys`` are what this probe can group by, and ``more``, which no
    message lists. Raises OptionError."""
    for name, low, high in (
        ("max_rows", 1, 1_000_000),
        ("max_events", 1, 10_000_000),
        ("max_bytes", 4096, 1 << 30),
        ("map_entries", 1, 10_000_000),
        ("ring_bytes", mmap.PAGESIZE, 1 << 30),
    ):
        if not low <= params[name] <= high:
            raise OptionError(f"{name} is {params[name]}; give a number from {low} to {high}")
    for key in params["by"]:
        if key not in keys and key not in more and not is_described(key):
            raise OptionError(
                f"by has {key!r}, which this probe cannot group by; give any of "
                f"{', '.join([*keys, *DESCRIBED, LABEL + 'NAME'])}"
            )
    if not math.isfinite(params["clock_offset"]):
        raise OptionError(f"clock_offset is {params['clock_offset']}; give seconds, such as 0.25")
    for name in ("max_overhead", "max_rate"):
        if not 0 <= params[name] < math.inf:
            raise OptionError(f"{name} is {params[name]}; give a number from 0, which is no limit")
    hits = params["stop_after"]
    if hits is not None and not 1 <= hits <= MOST_HITS:
        raise OptionError(f"stop_after is {hits}; give a number from 1 to {MOST_HITS}")
    if hits is not None and params.get("collect") == "events" and hits > params["max_events"]:
        raise OptionError(
            f"stop_after is {hits}, but max_events keeps {params['max_events']} of them; raise max_events to {hits}"
        )
    start_at = parse_start_at(params["start_at"]) if params["start_at"] is not None else None
    window = WindowOptions(parse_duration(params["duration"]), start_at, params["clock_offset"])
    check_window(window, time.time(), params["start_at"])
    return ProbeOptions(
        window,
        list(params["by"]),
        params["max_rows"],
        params["max_events"],
        params["max_bytes"],
        params["map_entries"],
        _power_of_two(params["ring_bytes"]),
        Limits(params["max_overhead"], params["max_rate"], hits or 0),
        params["estimate"],
    )


def container_pid(params: Mapping[str, Any]) -> int:
    """The option of that name, a PID as the container sees it; 0 when not given. Raises OptionError."""
    pid = params.get("container_pid")
    if pid is not None and not 0 < pid <= MOST_PID:
        raise OptionError(f"container_pid is {pid}; give a PID as the container sees it, from 1 to {MOST_PID}")
    return pid or 0


def parse_duration(value: str) -> float:
    """``30``, ``30s``, ``1.5m``, ``500ms`` or ``1h`` in seconds; raises OptionError."""
    match = re.match(r"\A\s*(-?\d+(?:\.\d+)?)\s*(ms|s|m|h|)\s*\Z", value)
    if not match:
        raise OptionError(f"duration is {value!r}; give seconds, or a number with ms, s, m or h, such as 30, 30s or 2m")
    seconds = float(match[1]) * UNITS[match[2]]
    if seconds <= 0:
        raise OptionError(f"duration is {value!r}; a window must be longer than 0, such as 30s")
    if seconds > LONGEST:
        raise OptionError(f"duration is {value!r}; the longest window is 24h, run several for more")
    return seconds


def parse_start_at(value: str) -> float:
    """Epoch seconds, from epoch seconds or ISO 8601 (``Z`` or an offset; UTC without either). Raises OptionError."""
    try:
        seconds = float(value)
    except ValueError:
        seconds = math.nan
    if math.isfinite(seconds):
        return seconds
    try:
        moment = datetime.datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except ValueError:
        raise OptionError(
            f"start_at is {value!r}; give epoch seconds or ISO 8601, such as 2026-01-31T12:00:00Z"
        ) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return moment.timestamp()


def _power_of_two(size: int) -> int:
    """``size`` rounded up to a power of two, which the kernel requires of a ring buffer."""
    return 1 << (size - 1).bit_length()

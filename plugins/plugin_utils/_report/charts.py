# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The charts of the report that compare: latencies of containers side by side, and events of hosts over time."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import controller_time
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import row_percentile
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import key_text, short_id
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import UNITS, share

# More do not fit a screen; the table has all.
MOST_PANELS = 24
MOST_LANES = 40
HEIGHT = 40  # of a chart, in the units of its paths; both charts are WIDTH wide
WIDTH = 200
_BINS = 100  # of a window


def panels(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """One small histogram for each row, for each unit with two rows or more: ``{unit, low, high, panels, left_out}``.

    All panels of a unit have one axis, logarithmic from ``low`` to ``high``. A panel is ``{title, count, path, p50,
    p99, p50_at, p99_at}``, the row with the largest p99 first; ``path`` is an SVG path, the ``_at`` are in its units.
    """
    found = []
    for unit in dict.fromkeys(row["unit"] for row in rows if row["unit"] in UNITS):
        of_unit = [row for row in rows if row["unit"] == unit and row["histogram"]]
        if len(of_unit) < 2:
            continue
        edges = [_place(edge) for row in of_unit for bucket in row["histogram"] for edge in _edges(bucket)]
        first, last = min(edges), max(edges)
        of_unit.sort(key=lambda row: -(row_percentile(row, 99) or 0.0))
        found.append(
            {
                "unit": unit,
                "low": round(2**first - 1, 6),
                "high": round(2**last - 1, 6),
                "panels": [_panel(row, first, last) for row in of_unit[:MOST_PANELS]],
                "left_out": max(len(of_unit) - MOST_PANELS, 0),
            }
        )
    return found


def _panel(row: Mapping[str, Any], first: float, last: float) -> dict[str, Any]:
    def across(value: float) -> float:
        return WIDTH * (_place(value) - first) / ((last - first) or 1.0)

    largest = max(bucket["count"] for bucket in row["histogram"]) or 1
    path = ""
    for bucket in row["histogram"]:
        left, right = map(across, _edges(bucket))
        high = HEIGHT * bucket["count"] / largest
        path += f"M{left:.1f} {HEIGHT}v-{high:.1f}H{max(right - 0.6, left + 0.4):.1f}V{HEIGHT}z"
    p50, p99 = (row_percentile(row, percent) for percent in (50, 99))
    return {
        "title": title(row),
        "count": row["count"],
        "path": path,
        "p50": p50,
        "p99": p99,
        "p50_at": round(across(p50 or 0.0), 1),
        "p99_at": round(across(p99 or 0.0), 1),
    }


def _edges(bucket: Mapping[str, Any]) -> tuple[float, float]:
    return bucket["low"], bucket["high"]


def _place(value: float) -> float:
    """Where a value lies on a logarithmic axis that begins at 0; times and sizes are not negative."""
    return math.log2(1 + max(value, 0))


def title(row: Mapping[str, Any]) -> str:
    """The keys of a row in a few words, the container by its name: ``web1 on host1, read``."""
    by = dict(row["by"])
    host, container = by.pop("host", None), by.pop("container", None)
    where = f" on {host}" if host is not None else ""
    named = [] if container is None else [row.get("name") or short_id(str(container))]
    named += [str(key_text(value)) for value in by.values() if value is not None]
    # The host follows the container: a title that is cut, as one with a stack is, still tells the hosts' rows apart.
    first = (named.pop(0) if container is not None and named else "") + where
    return ", ".join(filter(None, [first.strip(), *named])) or "all"


def is_failure(event: Mapping[str, Any]) -> bool:
    """Whether an event says of itself that something failed: an error, an answer of DNS that is none, an exit code."""
    if event.get("error") is not None or event.get("failed") is True:
        return True
    if "rcode" in event:
        return bool(event["rcode"] != "NOERROR")
    return "exit_code" in event and bool(event["exit_code"] != 0)


def time_line(document: Mapping[str, Any]) -> dict[str, Any] | None:
    """The events of each host over the window, on the controller's clock; None without events.

    ``{begin, seconds, lanes, left_out}``; a lane is ``{host, events, failures, path, failed_path}``: two paths of bars,
    in each of which the largest number of all lanes is as high as the lane. The hosts with failures come first.
    """
    moments: dict[str, list[tuple[float, bool]]] = {}
    for host, result in document["hosts"].items():
        offset = float((result.get("window") or {}).get("clock_offset") or 0.0)
        for event in result.get("events") or []:
            if event.get("time") is not None:
                moments.setdefault(host, []).append((event["time"] - offset, is_failure(event)))
    if not moments:
        return None
    windows = [result.get("window") or {} for result in document["hosts"].values()]
    known = [time for window in windows for key in ("started_at", "ended_at") if (time := controller_time(window, key))]
    times = [time for of_host in moments.values() for time, _failed in of_host]
    begin, end = min([*known, *times]), max([*known, *times])
    step = ((end - begin) or 1.0) / _BINS
    counted = {host: _binned(of_host, begin, step) for host, of_host in moments.items()}
    largest = max(max(bins) for bins, _failed in counted.values())
    lanes: list[dict[str, Any]] = [
        {
            "host": host,
            "events": sum(bins),
            "failures": sum(failed),
            "path": _bars(bins, largest),
            "failed_path": _bars(failed, largest),
        }
        for host, (bins, failed) in counted.items()
    ]
    lanes.sort(key=lambda lane: (-lane["failures"], -lane["events"]))
    return {
        "begin": begin,
        "seconds": round(step * _BINS, 6),
        "lanes": lanes[:MOST_LANES],
        "left_out": max(len(lanes) - MOST_LANES, 0),
    }


def _binned(moments: Sequence[tuple[float, bool]], begin: float, step: float) -> tuple[list[int], list[int]]:
    """How many events, and how many failures among them, each part of the window has."""
    every, failed = [0] * _BINS, [0] * _BINS
    for time, is_failed in moments:
        number = min(int((time - begin) / step), _BINS - 1)
        every[number] += 1
        failed[number] += is_failed
    return every, failed


def _bars(bins: Sequence[int], largest: int) -> str:
    """Bars of these heights as one path; a bar of one event among thousands can still be seen."""
    width = WIDTH / _BINS
    return "".join(
        f"M{number * width:g} {HEIGHT}v-{max(share(count, largest) * HEIGHT / 100, 3):.1f}h{width - 0.2:g}V{HEIGHT}z"
        for number, count in enumerate(bins)
        if count
    )

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the report, ready to draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import controller_time, lost, reason, state
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import (
    percentiles,
    row_percentile,
    sum_histograms,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import mean

TIMES = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}
_BYTES = ("B", "KiB", "MiB", "GiB", "TiB")
_FIGURES = (
    "matched", "attached", "hits", "lost", "late_ms", "clock_offset", "stopped", "share", "left", "width",
)  # fmt: skip
PERCENTS = (50, 90, 99)
UNITS = (*TIMES, "bytes")
# Keys of events that are nanoseconds in every module.
SPANS = ("latency", "duration")
# What a row with values has, beside its count.
FIGURES = ("mean", "p50", "p99", "min", "max")


def figure(row: Mapping[str, Any], name: str) -> float | None:
    """A row's figure: one of FIGURES, or count or sum."""
    if name == "mean":
        return mean(row)
    if name in ("p50", "p99"):
        return row_percentile(row, float(name[1:]))
    value: float | None = row.get(name)
    return value


def plain_quantity(value: float | None, unit: str | None) -> str:
    """``quantity`` for a terminal, without thin spaces."""
    return quantity(value, unit).replace("\u202f", "")


def quantity(value: float | None, unit: str | None) -> str:
    """A value with a readable unit: 1500 ns as 1.5 µs, bytes in KiB; other numbers get thin spaces in thousands."""
    if value is None:
        return "–"
    if unit in TIMES:
        seconds = value * TIMES[unit]
        for size, name in ((1, "s"), (1e-3, "ms"), (1e-6, "µs")):
            if abs(seconds) >= size:
                return f"{seconds / size:.4g} {name}"
        return f"{seconds * 1e9:.4g} ns"
    if unit == "bytes":
        size = float(value)
        for name in _BYTES:
            if abs(size) < 1024 or name == _BYTES[-1]:
                return f"{size:.4g} {name}"
            size /= 1024
    shown = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.6g}"
    return shown.replace(",", "\u202f")


def share(part: float, whole: float) -> float:
    """Percent to two digits; 0 if ``whole`` is 0."""
    return round(100 * part / whole, 2) if whole else 0.0


def histogram_columns(histogram: Sequence[Mapping[str, Any]] | None) -> list[dict[str, Any]]:
    """The buckets, each with its ``height`` in percent of the largest."""
    buckets = histogram or []
    largest = max((bucket["count"] for bucket in buckets), default=0)
    return [{**bucket, "height": share(bucket["count"], largest)} for bucket in buckets]


def spark(histogram: Sequence[Mapping[str, Any]]) -> str:
    """A histogram as one SVG path, 24 high and 6 wide per bucket; one path, because a page has thousands of them."""
    columns = enumerate(histogram_columns(histogram))
    return "".join(f"M{6 * number} 24v-{0.24 * column['height']:.1f}h5V24z" for number, column in columns)


def distributions(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """One histogram of all rows for each unit: ``{unit, total, columns, percentiles}``."""
    found = []
    for unit in dict.fromkeys(row["unit"] for row in rows if row["histogram"]):
        of_unit = [row for row in rows if row["unit"] == unit and row["histogram"]]
        histogram = sum_histograms(row["histogram"] for row in of_unit) or []
        least = min((row["min"] for row in of_unit if row["min"] is not None), default=None)
        most = max((row["max"] for row in of_unit if row["max"] is not None), default=None)
        found.append(
            {
                "unit": unit,
                "total": sum(bucket["count"] for bucket in histogram),
                "columns": histogram_columns(histogram),
                "percentiles": percentiles({"histogram": histogram, "min": least, "max": most}, PERCENTS),
            }
        )
    return found


def host_lines(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One line per host: its state, its figures, and its window on a common time axis.

    ``left`` and ``width`` are percent of the time from the first start (or start_at) to the last end.
    """
    window = document["window"]
    begin = min(
        (moment for moment in (window["start_at"], window["first_started_at"]) if moment is not None), default=0.0
    )
    span = (window["ended_at"] or begin) - begin
    lines = []
    for host, result in document["hosts"].items():
        own = result.get("window") or {}
        started, ended = controller_time(own, "started_at"), controller_time(own, "ended_at")
        accounting = result.get("accounting") or {}
        coverage = result.get("coverage") or {}
        what = state(result)
        line = {
            "host": host,
            "state": what,
            "reason": None if what == "reached" else reason(result),
            "warnings": result.get("warnings") or [],
            "matched": coverage.get("matched"),
            "attached": coverage.get("attached"),
            "failed": len(coverage.get("failed") or []),
            "hits": accounting.get("hits"),
            "lost": lost(accounting) if accounting else None,
            "late_ms": own.get("late_ms"),
            "clock_offset": own.get("clock_offset"),
            "stopped": own.get("stopped"),
            "share": (result.get("overhead") or result.get("estimate") or {}).get("share"),
            "left": None,
            "width": None,
        }
        if started is not None and ended is not None and span > 0:
            line.update(left=share(started - begin, span), width=share(ended - started, span))
        lines.append(line)
    for host, why in document["unreachable"].items():
        empty = dict.fromkeys(_FIGURES)
        lines.append({"host": host, "state": "unreachable", "reason": why, "warnings": [], "failed": 0, **empty})
    # What went wrong comes first.
    return sorted(lines, key=lambda line: (line["state"] == "reached", not line["failed"]))

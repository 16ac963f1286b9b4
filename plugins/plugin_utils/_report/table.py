# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The short table and the verdict for a terminal. Private to fleet.probe."""

from __future__ import annotations

import datetime
import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import locate
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import weighed_stacks, weight_unit
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import key_names

_WIDEST = 44
_REASONS = 8
# what the columns of an event's process and place stand for, and what repeats another key
_HEAD = ("time", "container", "pid", "container_pid", "tid", "user", "comm", "value")


def verdict(merged: Mapping[str, Any], checked: bool = False) -> list[str]:
    """The verdict and the figures behind it, a line each."""
    coverage = merged["coverage"]
    accounting = merged["accounting"]
    lost = sum(value for name, value in accounting.items() if name not in ("hits", "delivered"))
    out = {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    hosts = f"hosts: {coverage['hosts_reached']} of {coverage['hosts_asked']} reached"
    hosts += "".join(f", {number} {state}" for state, number in out.items() if number)
    containers = f"containers: {coverage['matched']} matched, {coverage['attached']} attached"
    if coverage["failed_containers"]:
        containers += f", {len(coverage['failed_containers'])} failed"
    spread = merged["window"]["spread_ms"]
    window = "" if spread is None or checked else f"; starts {spread:.0f} ms apart"
    figures = "check mode, nothing was armed" if checked else f"hits: {accounting['hits']}, lost: {lost}{window}"
    lines = [f"{hosts}; {containers}; {figures}"]
    if coverage["complete"]:
        lines.append("COMPLETE: every host would take part" if checked else "COMPLETE: every host, container and hit")
        return lines
    reasons = coverage["reasons"]
    lines.append(f"NOT COMPLETE, for {len(reasons)} reason{'s' if len(reasons) != 1 else ''}:")
    lines += [f"  - {clean(text)}" for text in reasons[:_REASONS]]
    if len(reasons) > _REASONS:
        lines.append(f"  - and {len(reasons) - _REASONS} more, all in the report")
    return lines


def table(rows: Sequence[Mapping[str, Any]], most: int) -> list[str]:
    """The first ``most`` merged rows in columns of fixed width, and a line for those left out."""
    shown = rows[:most]
    if not shown:
        return []
    columns = [(key, [_of_key(row, key) for row in shown]) for key in key_names(shown)]
    numbers = [name for name in ("count", "sum", "min", "max") if any(row.get(name) is not None for row in shown)]
    columns += [(name, ["" if row.get(name) is None else str(row[name]) for row in shown]) for name in numbers]
    # A count is of hits; only other units need saying.
    if any(row.get("unit") not in (None, "hits") for row in shown):
        columns.append(("unit", [cell(row.get("unit") or "") for row in shown]))
    return _lines(columns, numbers, len(rows) - most, "rows")


def event_table(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The first ``most`` events of all hosts in the order of time; of its process an event shows PID and command."""
    events = sorted(locate(results, "events"), key=lambda located: located.row.get("time") or 0)
    shown = events[:most]
    if not shown:
        return []
    own = dict.fromkeys(key for located in shown for key in located.row if key not in _HEAD)
    names = [key for key in own if not key.endswith("_hex")]
    columns = [
        ("time", [_clock(located.row.get("time")) for located in shown]),
        ("host", [cell(located.host) for located in shown]),
        (
            "container",
            [cell(located.container.get("name") or located.row.get("container") or "-") for located in shown],
        ),
        ("pid", [cell(located.row.get("container_pid") or located.row.get("pid") or "-") for located in shown]),
        ("comm", [cell(located.row.get("comm") or "-") for located in shown]),
        *((name, [_of_event(located.row.get(name)) for located in shown]) for name in names),
    ]
    return _lines(columns, ["pid"], len(events) - most, "events")


def hottest(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The ``most`` functions that have the largest share of all stacks as the innermost one."""
    weights: dict[str, int] = {}
    for frames, weight in weighed_stacks(results):
        weights[frames[-1]] = weights.get(frames[-1], 0) + weight
    shown = sorted(weights, key=lambda name: (-weights[name], name))[:most]
    if not shown:
        return []
    unit, total = weight_unit(results), sum(weights.values())
    columns = [
        ("share", [f"{100 * weights[name] / total:.1f} %" for name in shown]),
        (unit or "weight", [str(weights[name]) for name in shown]),
        ("function", [cell(name) for name in shown]),
    ]
    return _lines(columns, ["share", unit or "weight"], len(weights) - most, "functions")


def _clock(moment: Any) -> str:
    """Epoch seconds as the time of day (UTC)."""
    if not isinstance(moment, (int, float)):
        return "-"
    return datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%H:%M:%S.%f")[:-3]


def _of_event(value: Any) -> str:
    """An event's own value; a list of texts reads as what was typed."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return cell(" ".join(value))
    return "-" if value is None else cell(value)


def _lines(columns: Sequence[tuple[str, list[str]]], numbers: Sequence[str], left_out: int, what: str) -> list[str]:
    """Columns of fixed width under their titles, ``numbers`` to the right, and a line for those left out."""
    widths = [max(width(text) for text in [title, *cells]) for title, cells in columns]
    lines = [_line((title for title, _cells in columns), widths, columns, numbers)]
    lines += [_line(cells, widths, columns, numbers) for cells in zip(*(cells for _title, cells in columns))]
    if left_out > 0:
        lines.append(f"… and {left_out} more {what}")
    return lines


def _of_key(row: Mapping[str, Any], key: str) -> str:
    """A key's value; a container by its name with the short id, for an id alone tells a reader little."""
    value = row["by"].get(key)
    if key == "container" and value is not None:
        short = str(value)[:12]
        return cell(f"{row['name']} ({short})" if row.get("name") and row["name"] != value else short)
    return "-" if value is None else cell(value)


def _line(
    cells: Iterable[str], widths: Sequence[int], columns: Sequence[tuple[str, list[str]]], numbers: Sequence[str]
) -> str:
    parts = []
    for text, wide, (title, _cells) in zip(cells, widths, columns, strict=True):
        gap = " " * (wide - width(text))
        parts.append(gap + text if title in numbers else text + gap)
    return "  ".join(parts).rstrip()


def cell(value: Any) -> str:
    """Any value as text that is safe on a terminal and at most 44 columns wide."""
    text = clean(value if isinstance(value, str) else json.dumps(value, sort_keys=True))
    if width(text) <= _WIDEST:
        return text
    while width(text) > _WIDEST - 1:
        text = text[:-1]
    return text + "…"


def clean(text: str) -> str:
    """``text`` with control characters escaped. A host escapes them too, but need not be believed."""
    return printable_text(text)


def width(text: str) -> int:
    """How many columns a terminal gives it (UAX 11; combining marks take none)."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The short table and the verdict for a terminal. Private to fleet.probe."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._exports import key_names

_WIDEST = 44
_REASONS = 8


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
        return ["(no rows)"] if most else []
    columns = [(key, [_of_key(row, key) for row in shown]) for key in key_names(shown)]
    numbers = [name for name in ("count", "sum", "min", "max") if any(row.get(name) is not None for row in shown)]
    columns += [(name, ["" if row.get(name) is None else str(row[name]) for row in shown]) for name in numbers]
    # A count is of hits; only other units need saying.
    if any(row.get("unit") not in (None, "hits") for row in shown):
        columns.append(("unit", [cell(row.get("unit") or "") for row in shown]))
    widths = [max(width(text) for text in [title, *cells]) for title, cells in columns]
    lines = [_line((title for title, _cells in columns), widths, columns, numbers)]
    lines += [
        _line((cells[index] for _title, cells in columns), widths, columns, numbers) for index in range(len(shown))
    ]
    if len(rows) > most:
        lines.append(f"… and {len(rows) - most} more rows")
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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The merged answer on a terminal: its verdict, and short tables of rows, events and functions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import lost
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import container_label, host_rows
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import weighed_stacks, weight_unit
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, lay_out
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import key_names

_MAX_REASONS = 8
_MAX_HOSTS = 5
# The keys of every event: the table has columns of its own for time, container and process, and ``value`` repeats
# another key.
_COMMON = ("time", "container", "pid", "container_pid", "tid", "user", "comm", "value")


def verdict(merged: Mapping[str, Any], checked: bool = False) -> list[str]:
    """One line of figures, the verdict, and the first reasons against completeness."""
    coverage = merged["coverage"]
    accounting = merged["accounting"]
    out = {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    hosts = f"hosts: {coverage['hosts_reached']} of {coverage['hosts_asked']} reached"
    hosts += "".join(f", {number} {state}" for state, number in out.items() if number)
    containers = f"containers: {coverage['matched']} matched, {coverage['attached']} attached"
    if coverage["failed_containers"]:
        containers += f", {len(coverage['failed_containers'])} failed"
    spread = merged["window"]["spread_ms"]
    window = "" if spread is None or checked else f"; starts {spread:.0f} ms apart"
    hits = f"hits: {accounting['hits']}, lost: {lost(accounting)}{window}"
    checked_only = "check mode, nothing was counted" if merged.get("estimate") else "check mode, nothing was armed"
    lines = [f"{hosts}; {containers}; {checked_only if checked else hits}"]
    lines += [printable_text(text) for text in (*_early(merged), *_cost(merged))]
    if coverage["complete"]:
        lines.append("COMPLETE: every host would take part" if checked else "COMPLETE: every host, container and hit")
        return lines
    reasons = coverage["reasons"]
    lines.append(f"NOT COMPLETE, for {len(reasons)} reason{'s' if len(reasons) != 1 else ''}:")
    lines += [f"  - {printable_text(text)}" for text in reasons[:_MAX_REASONS]]
    if len(reasons) > _MAX_REASONS:
        lines.append(f"  - and {len(reasons) - _MAX_REASONS} more; the report lists them all")
    return lines


def _early(merged: Mapping[str, Any]) -> list[str]:
    """The hosts whose windows ended before their time."""
    stopped = merged["window"].get("stopped") or {}
    words = {"stop_after": "with the hits that stop_after asked for", "budget": "by its budget of overhead"}
    lines = []
    for why, hosts in stopped.items():
        named = ", ".join(hosts[:_MAX_HOSTS]) + (f" and {len(hosts) - _MAX_HOSTS} more" if hosts[_MAX_HOSTS:] else "")
        windows = "window" if len(hosts) == 1 else "windows"
        lines.append(f"{len(hosts)} {windows} ended early, {words.get(why, why)}: {named}")
    return lines


def _cost(merged: Mapping[str, Any]) -> list[str]:
    """What the probe cost, or would cost, where it costs most."""
    figures, verb = merged.get("estimate"), "would take"
    if not figures:
        figures, verb = merged.get("overhead"), "took"
    if not figures or not figures.get("rate"):
        return []
    each = f" at {figures['hit_ns'] / 1000:.2f} µs each" if figures.get("hit_ns") else ""
    took = f"{verb} at most {figures.get('share') or 0.0:.2f} % of one CPU, on {figures['host']}"
    return [f"overhead: {took} ({figures['rate']:.0f} hits a second{each})"]


def table(rows: Sequence[Mapping[str, Any]], most: int) -> list[str]:
    """The first ``most`` merged rows."""
    shown = rows[:most]
    if not shown:
        return []
    columns = [Column(key, [_of_key(row, key) for row in shown]) for key in key_names(shown)]
    for name in ("count", "sum", "min", "max"):
        if any(row.get(name) is not None for row in shown):
            columns.append(Column(name, ["" if row.get(name) is None else row[name] for row in shown], number=True))
    # Counts are of hits; only other units need naming.
    if any(row.get("unit") not in (None, "hits") for row in shown):
        columns.append(Column("unit", [row.get("unit") or "" for row in shown]))
    return lay_out(columns) + _left_out(len(rows) - most, "rows")


def event_table(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The first ``most`` events of all hosts by time, each with the PID and command of its process."""
    events = sorted(host_rows(results, "events"), key=lambda event: event.row.get("time") or 0)
    shown = events[:most]
    if not shown:
        return []
    own = dict.fromkeys(key for event in shown for key in event.row if key not in _COMMON)
    columns = [
        Column("time", [_clock(event.row.get("time")) for event in shown]),
        Column("host", [event.host for event in shown]),
        Column("container", [event.container.get("name") or event.row.get("container") or None for event in shown]),
        Column("pid", [event.row.get("container_pid") or event.row.get("pid") or None for event in shown], number=True),
        Column("comm", [event.row.get("comm") or None for event in shown]),
        *(Column(key, [_of_event(event.row.get(key)) for event in shown]) for key in own if not key.endswith("_hex")),
    ]
    return lay_out(columns) + _left_out(len(events) - most, "events")


def hottest(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The ``most`` functions with the largest share of all stacks as their innermost frame."""
    weights: dict[str, int] = {}
    for frames, weight in weighed_stacks(results):
        weights[frames[-1]] = weights.get(frames[-1], 0) + weight
    shown = sorted(weights, key=lambda name: (-weights[name], name))[:most]
    if not shown:
        return []
    total = sum(weights.values()) or 1  # a host may say that all its stacks weigh nothing
    columns = [
        Column("share", [f"{100 * weights[name] / total:.1f} %" for name in shown], number=True),
        Column(weight_unit(results) or "weight", [weights[name] for name in shown], number=True),
        Column("function", shown),
    ]
    return lay_out(columns) + _left_out(len(weights) - most, "functions")


def _left_out(number: int, what: str) -> list[str]:
    return [f"… and {number} more {what}"] if number > 0 else []


def _clock(moment: Any) -> str | None:
    """Epoch seconds as the time of day (UTC)."""
    if not isinstance(moment, (int, float)):
        return None
    return datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%H:%M:%S.%f")[:-3]


def _of_event(value: Any) -> Any:
    """The value of an event's key; a list of strings (argv) reads as a command line."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return " ".join(value)
    return value


def _of_key(row: Mapping[str, Any], key: str) -> Any:
    """The value of a row's key; a container shows its name beside the short id."""
    value = row["by"].get(key)
    return container_label(str(value), row.get("name")) if key == "container" and value is not None else value

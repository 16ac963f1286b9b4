# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The merged answer on a terminal: its verdict, and short tables of rows, events and functions."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import lost
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import error_bound
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import container_label, host_rows, key_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.stacks import weighed_stacks, weight_unit
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, cell, lay_out
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import key_names
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import (
    FIGURES,
    SPANS,
    TIMES,
    UNITS,
    figure,
    plain_quantity,
)

_MAX_REASONS = 8
_MAX_HOSTS = 5
PERCENTS = (50, 99)
# What rows can be sorted by.
SORTS = ("count", "sum", *FIGURES)
_WORTH_SAYING = 0.01
# A hit takes one or two runs of a program; with so many for each, most runs were for something else.
_MOSTLY = 4
_KERNEL = "_[k]"  # the end of the name of a kernel function
# Where the kernel switches tasks: below whatever made the task wait.
_SCHEDULER = re.compile(r"(?:_*(?:io_|preempt_)?schedule(?:_[a-z_]+)?|_*cond_resched|finish_task_switch[.\w]*)_\[k\]\Z")
# The keys of every event: the table has columns of its own for time, container and process, and ``value`` repeats
# another key.
COMMON = ("time", "container", "pid", "container_pid", "tid", "user", "comm", "value")


def verdict(merged: Mapping[str, Any], checked: bool = False) -> list[str]:
    """One line of figures, the verdict, and the first reasons against completeness."""
    coverage = merged["coverage"]
    accounting = merged["accounting"]
    out = {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    hosts = f"hosts: {coverage['hosts_reached']} of {coverage['hosts_asked']} answered"
    hosts += "".join(f", {number} {state}" for state, number in out.items() if number)
    broken = len({(entry["host"], entry["container"]) for entry in coverage["failed_containers"]})
    attached = f"would attach to {coverage['matched'] - broken}" if checked else f"{coverage['attached']} attached"
    containers = f"containers: {coverage['matched']} matched, {attached}"
    if broken:
        containers += f", {broken} failed"
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
    words = {
        "stop_after": "with the hits that stop_after asked for",
        "budget": "by its budget of overhead",
        "interrupted": "because the watch was interrupted",
    }
    lines = []
    for why, hosts in stopped.items():
        named = ", ".join(hosts[:_MAX_HOSTS]) + (f" and {len(hosts) - _MAX_HOSTS} more" if hosts[_MAX_HOSTS:] else "")
        windows = "window" if len(hosts) == 1 else "windows"
        lines.append(f"{len(hosts)} {windows} ended early, {words.get(why, why)}: {named}")
    return lines


def _cost(merged: Mapping[str, Any]) -> list[str]:
    """What the probe cost, or would cost, where it costs most."""
    figures, verb, ran = merged.get("estimate"), "would take", "would run"
    if not figures:
        figures, verb, ran = merged.get("overhead"), "took", "ran"
    if not figures or not figures.get("rate"):
        return []
    each = f", {figures['hit_ns'] / 1000:.2f} µs each" if figures.get("hit_ns") else ""
    # A program sees every process of the host, and what a filter leaves out.
    if ran == "ran" and (figures.get("runs") or 0) > _MOSTLY * (figures.get("hits") or 0):
        each += ", mostly for other processes or calls"
    took = f"{verb} at most {figures.get('share') or 0.0:.2f} % of one CPU, on {figures['host']}"
    return [f"overhead: {took} (the program {ran} {figures['rate']:.0f} times a second{each})"]


def table(rows: Sequence[Mapping[str, Any]], most: int, sort: str | None = None) -> list[str]:
    """The first ``most`` merged rows, by ``sort`` (one of SORTS) or by what matters: p99 of times, else the count."""
    shown = sorted_rows(rows, sort)[:most]
    if not shown:
        return []
    columns = [Column(key, [_of_key(row, key) for row in shown]) for key in key_names(shown)]
    columns.append(Column("count", [row["count"] for row in shown], number=True))
    valued = [row for row in shown if row.get("sum") is not None]
    for name in FIGURES if valued else ():
        values = [figure(row, name) for row in shown]
        if any(value is not None for value in values):
            columns.append(
                Column(name, [_amount(value, row) for value, row in zip(values, shown, strict=True)], number=True)
            )
    # Times and sizes have their unit in each cell, counts are of hits: only other units need naming.
    named = [row.get("unit") for row in shown if row.get("unit") not in (None, "hits", "value", *UNITS)]
    if named:
        columns.append(Column("unit", [row.get("unit") or "" for row in shown]))
    bound = max((error_bound(row, PERCENTS) for row in valued), default=0.0)
    note = [f"p50 and p99 are interpolated, off by less than {100 * bound:.0f} %"] if bound >= _WORTH_SAYING else []
    return lay_out(columns) + _left_out(len(rows) - most, "rows") + note


def sorted_rows(rows: Sequence[Mapping[str, Any]], sort: str | None = None) -> list[Mapping[str, Any]]:
    """The rows by ``sort``, the largest first; without it by p99 if all that have values have times, else by count."""
    chosen = sort or sort_of(rows)
    # Rows of equal figures keep their order, which is by count.
    return sorted(rows, key=lambda row: -math.inf if (value := figure(row, chosen)) is None else value, reverse=True)


def sort_of(rows: Sequence[Mapping[str, Any]]) -> str:
    """What rows are sorted by unless something else is asked for."""
    units = {row.get("unit") for row in rows if row.get("sum") is not None}
    return "p99" if units and units <= TIMES.keys() else "count"


def query_table(result: Any, most: int) -> list[str]:
    """What a query selected: a table of rows or of dicts of plain values, one line per plain value, else JSON."""
    if not isinstance(result, list):
        return json.dumps(result, indent=2, ensure_ascii=False).splitlines()
    shown = result[:most]
    if result and all(isinstance(entry, dict) and {"by", "count", "unit"} <= entry.keys() for entry in result):
        return table(result, most)
    found = flat_entries(result)
    if found:
        keys, flat = found
        numbers = {key for key in keys if all(_is_number(entry.get(key)) for entry in flat)}
        columns = [Column(key, [entry.get(key) for entry in flat[:most]], number=key in numbers) for key in keys]
        return (lay_out(columns) if most else []) + _left_out(len(result) - most, "entries")
    if result and not any(isinstance(entry, (dict, list)) for entry in result):
        return [cell(entry) for entry in shown] + _left_out(len(result) - most, "values")
    return json.dumps(result, indent=2, ensure_ascii=False).splitlines()


def flat_entries(result: Any) -> tuple[list[str], list[dict[str, Any]]] | None:
    """The keys and entries of a list of dicts whose values are plain, or dicts of plain values; None for all else."""
    if not isinstance(result, list) or not result or not all(isinstance(entry, dict) for entry in result):
        return None
    flat = [_flat(entry) for entry in result]
    if any(isinstance(value, (dict, list)) for entry in flat for value in entry.values()):
        return None
    return list(dict.fromkeys(key for entry in flat for key in entry)), flat


def _flat(entry: Mapping[str, Any]) -> dict[str, Any]:
    """``{"by": {"comm": x}}`` as ``{"by.comm": x}``."""
    flat: dict[str, Any] = {}
    for key, value in entry.items():
        flat.update(
            {f"{key}.{inner}": item for inner, item in value.items()} if isinstance(value, dict) else {key: value}
        )
    return flat


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))


def _amount(value: float | None, row: Mapping[str, Any]) -> str:
    return "" if value is None else plain_quantity(value, row.get("unit"))


def event_table(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The first ``most`` events of all hosts by time, each with the PID and command of its process."""
    events = sorted(host_rows(results, "events"), key=lambda event: event.row.get("time") or 0)
    shown = events[:most]
    if not shown:
        return []
    own = dict.fromkeys(key for event in shown for key in event.row if key not in COMMON)
    columns = [
        Column("time", [clock(event.row.get("time")) for event in shown]),
        Column("host", [event.host for event in shown]),
        Column("container", [event.container.get("name") or event.row.get("container") or None for event in shown]),
        *(
            Column(key, [event.row.get(key) for event in shown], number=True)
            for key in ("pid", "container_pid")
            if any(event.row.get(key) is not None for event in shown)
        ),
        Column("comm", [event.row.get("comm") or None for event in shown]),
        *(
            Column(key, [of_event(key, event.row.get(key)) for event in shown])
            for key in own
            if not key.endswith("_hex")
        ),
    ]
    return lay_out(columns) + _left_out(len(events) - most, "events")


def hottest(results: Mapping[str, Mapping[str, Any]], most: int) -> list[str]:
    """The ``most`` functions with the largest share of all stacks as their innermost frame that is not the scheduler's.

    For kernel functions, ``called from`` is the function of the program with most of that share. Stacks of hits have
    the program's innermost function with the one that called it.
    """
    weights, callers = _innermost(results)
    shown = _heaviest(weights)[:most]
    if not shown:
        return []
    total = sum(weights.values()) or 1  # a host may say that all its stacks weigh nothing
    unit = weight_unit(results)
    columns = [
        Column("share", [f"{100 * weights[name] / total:.1f} %" for name in shown], number=True),
        Column(
            "time" if unit in TIMES else unit or "weight",
            [plain_quantity(weights[name], unit) for name in shown],
            number=True,
        ),
        Column("function", shown),
    ]
    if callers:
        columns.append(Column("called from", [_caller(callers, name) for name in shown]))
    return lay_out(columns) + _left_out(len(weights) - most, "functions")


def largest(document: Mapping[str, Any]) -> tuple[str, str]:
    """What a document has most of, and how much: its hottest function, or its first row; empty if it has neither."""
    weights, callers = _innermost(document["hosts"])
    if weights:
        name = _heaviest(weights)[0]
        caller = _caller(callers, name)
        called = f", called from {caller}" if caller else ""
        return name + called, f"{100 * weights[name] / (sum(weights.values()) or 1):.1f} %"
    rows = document["merged"]["rows"]
    if not rows:
        return "", ""
    chosen = sort_of(rows)
    row = sorted_rows(rows)[0]
    value = figure(row, chosen)
    much = str(row["count"]) if chosen == "count" else f"{chosen} {_amount(value, row)}"
    return ", ".join(cell(_of_key(row, key)) for key in row["by"]), much


def _innermost(results: Mapping[str, Mapping[str, Any]]) -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """The weight of each innermost function, and for one of the kernel that of the program's functions around it."""
    weights: dict[str, int] = {}
    callers: dict[str, dict[str, int]] = {}
    hits = weight_unit(results) == "hits"
    for (_command, *frames), weight in weighed_stacks(results, ()):
        if hits:
            name = _caller_of_hit(frames)
            weights[name] = weights.get(name, 0) + weight
            continue
        name = next((frame for frame in reversed(frames) if not _SCHEDULER.match(frame)), frames[-1] if frames else "?")
        weights[name] = weights.get(name, 0) + weight
        if name.endswith(_KERNEL):
            caller = next((frame for frame in reversed(frames) if not frame.endswith(_KERNEL)), None)
            if caller is not None:
                of_name = callers.setdefault(name, {})
                of_name[caller] = of_name.get(caller, 0) + weight
    return weights, callers


def _caller_of_hit(frames: Sequence[str]) -> str:
    """The innermost function of the program and its caller; the kernel's innermost function where there is none."""
    own = [frame for frame in reversed(frames) if not frame.endswith(_KERNEL)][:2]
    return ", called from ".join(own) or (frames[-1] if frames else "?")


def _heaviest(weights: Mapping[str, int]) -> list[str]:
    return sorted(weights, key=lambda name: (-weights[name], name))


def _caller(callers: Mapping[str, Mapping[str, int]], name: str) -> str:
    return max(callers[name].items(), key=lambda item: (item[1], item[0]))[0] if name in callers else ""


def _left_out(number: int, what: str) -> list[str]:
    return [f"… and {number} more {what}"] if number > 0 else []


def clock(moment: Any) -> str | None:
    """Epoch seconds as the time of day (UTC)."""
    if not isinstance(moment, (int, float)):
        return None
    return datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%H:%M:%S.%f")[:-3]


def of_event(key: str, value: Any) -> Any:
    """The value of an event's key; a list of strings (argv) reads as a command line, nanoseconds with their unit."""
    if key in SPANS and _is_number(value) and value is not None:
        return plain_quantity(value, "ns")
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return " ".join(value)
    return value


def _of_key(row: Mapping[str, Any], key: str) -> Any:
    """The value of a row's key; a container shows its name beside the short id."""
    value = row["by"].get(key)
    return container_label(str(value), row.get("name")) if key == "container" and value is not None else key_text(value)

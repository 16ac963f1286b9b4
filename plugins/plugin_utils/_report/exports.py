# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merged rows in the formats other tools read: CSV and OpenMetrics text. Private to fleet.probe."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]
_NUMBERS = ("count", "sum", "min", "max")
# What a spreadsheet would run as a formula (OWASP, CSV injection). Names come from containers.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(rows: Sequence[Row]) -> str:
    """One line per merged row: its keys, who it is about, numbers, unit, and its histogram as JSON.

    Text that a spreadsheet would take for a formula gets a leading apostrophe. Lines end in CR LF and
    cells are quoted as RFC 4180 says.
    """
    keys = key_names(rows)
    about = [name for name in ("host", "container", "name", "image") if name not in keys]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*keys, *about, *_NUMBERS, "unit", "histogram"])
    for row in rows:
        cells = [row["by"].get(key) for key in keys] + [row.get(name) for name in about]
        histogram = row.get("histogram")
        writer.writerow(
            [_cell(cell) for cell in cells]
            + [row.get(name) for name in _NUMBERS]
            + [_cell(row.get("unit")), "" if histogram is None else json.dumps(histogram)]
        )
    return out.getvalue()


def key_names(rows: Iterable[Row]) -> list[str]:
    """All keys of all rows, in the order they first come."""
    return list(dict.fromkeys(key for row in rows for key in row["by"]))


def _cell(value: Any) -> Any:
    if value is None or isinstance(value, (int, float)):
        return value
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return "'" + text if text.startswith(_FORMULA) else text


def to_openmetrics(merged: Mapping[str, Any], probe: str = "") -> str:
    """A merge as OpenMetrics 1.0 text, ready for a textfile collector or a push.

    fleet_probe_rows: what each row counted (counter); fleet_probe_values: each row's histogram, per
    unit; fleet_probe_complete, fleet_probe_hosts and fleet_probe_losses: how far to trust the rest.
    """
    rows = merged["rows"]
    coverage = merged["coverage"]
    own = {"probe": probe} if probe else {}
    lines = ["# TYPE fleet_probe_rows counter", "# HELP fleet_probe_rows Hits of one row of the merged result."]
    lines += [f"fleet_probe_rows_total{_labels({**own, **_row_labels(row)})} {row['count']}" for row in rows]
    if any(row.get("histogram") for row in rows):
        lines.append("# TYPE fleet_probe_values histogram")
        lines.append("# HELP fleet_probe_values Values or latencies of one row, in the unit its label names.")
        for row in rows:
            lines += _histogram_lines(row, {**own, **_row_labels(row)})
    lines += [
        "# TYPE fleet_probe_complete gauge",
        "# HELP fleet_probe_complete 1 if every host, container and hit is accounted for.",
        f"fleet_probe_complete{_labels(own)} {int(coverage['complete'])}",
        "# TYPE fleet_probe_hosts gauge",
        "# HELP fleet_probe_hosts Hosts by what became of them.",
    ]
    hosts = {"reached": coverage["hosts_reached"]}
    hosts |= {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    lines += [f"fleet_probe_hosts{_labels({**own, 'state': state})} {number}" for state, number in hosts.items()]
    lines.append("# TYPE fleet_probe_losses counter")
    lines.append("# HELP fleet_probe_losses Hits that were counted as lost, by where they were lost.")
    losses = {name: value for name, value in merged["accounting"].items() if name not in ("hits", "delivered")}
    lines += [f"fleet_probe_losses_total{_labels({**own, 'at': name})} {value}" for name, value in losses.items()]
    return "\n".join([*lines, "# EOF", ""])


def _row_labels(row: Row) -> dict[str, str]:
    labels = {name: row.get(name) for name in ("host", "container", "name", "image")}
    labels |= row["by"]
    labels["unit"] = row.get("unit")
    return {key: _text(value) for key, value in labels.items() if value is not None}


def _histogram_lines(row: Row, labels: Mapping[str, str]) -> Iterator[str]:
    if not row.get("histogram"):
        return
    below = 0
    for bucket in row["histogram"]:
        below += bucket["count"]
        yield f"fleet_probe_values_bucket{_labels({**labels, 'le': str(float(bucket['high'] - 1))})} {below}"
    yield f"fleet_probe_values_bucket{_labels({**labels, 'le': '+Inf'})} {below}"
    # OpenMetrics 1.0: no sum and no count of a histogram that has negative observations.
    if row.get("sum") is not None and row["histogram"][0]["low"] >= 0:
        yield f"fleet_probe_values_sum{_labels(labels)} {row['sum']}"
        yield f"fleet_probe_values_count{_labels(labels)} {below}"


def _labels(labels: Mapping[str, Any]) -> str:
    """``{a="b"}`` with names made valid ([a-zA-Z_][a-zA-Z0-9_]*) and told apart where two become one."""
    named: dict[str, str] = {}
    for key, value in labels.items():
        name = re.sub(r"[^a-zA-Z0-9_]", "_", key)
        name = name if re.match(r"[a-zA-Z_]", name) else f"_{name}"
        while name in named:
            name += "_"
        named[name] = _text(value).replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
    return "{" + ",".join(f'{name}="{value}"' for name, value in named.items()) + "}" if named else ""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)

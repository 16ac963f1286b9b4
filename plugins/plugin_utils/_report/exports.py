# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merged rows in formats that other tools read: CSV and OpenMetrics text."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import losses

Row = Mapping[str, Any]
_NUMBERS = ("count", "sum", "min", "max")
# Names come from containers, and a spreadsheet runs text that begins like this as a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@")
# The labels stand in the line of each bucket: a few long names could fill the memory of the controller.
_MOST_HISTOGRAMS = 64 << 20


def to_csv(rows: Sequence[Row]) -> str:
    """One line per merged row: its keys, host and container, numbers, unit, and its histogram as JSON.

    Text that a spreadsheet would run as a formula gets a leading apostrophe. Lines end in CR LF and cells are quoted
    according to RFC 4180.
    """
    keys = key_names(rows)
    about = [name for name in ("host", "container", "name", "image") if name not in keys]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([_cell(title) for title in (*keys, *about, *_NUMBERS, "unit", "histogram")])
    for row in rows:
        cells = [row["by"].get(key) for key in keys] + [row.get(name) for name in about]
        cells += [row.get(name) for name in (*_NUMBERS, "unit")]
        cells.append(None if row.get("histogram") is None else json.dumps(row["histogram"]))
        writer.writerow([_cell(cell) for cell in cells])
    return out.getvalue()


def key_names(rows: Iterable[Row]) -> list[str]:
    """All keys of all rows, in order of first appearance."""
    return list(dict.fromkeys(key for row in rows for key in row["by"]))


def _cell(value: Any) -> Any:
    """What every cell goes through, titles too."""
    if value is None or isinstance(value, (int, float)):
        return value
    text = _text(value)
    # Spreadsheets skip white space before a formula, and read the full-width forms of these characters as well.
    first = unicodedata.normalize("NFKC", text.lstrip()[:1])
    return "'" + text if first in _FORMULA or text[:1] in ("\t", "\r", "\n") else text


def to_openmetrics(merged: Mapping[str, Any], probe: str = "") -> str:
    """A merged answer as OpenMetrics 1.0 text, for a textfile collector or a push gateway.

    fleet_probe_rows is the count of each row, fleet_probe_values its histogram; fleet_probe_complete,
    fleet_probe_hosts and fleet_probe_losses say how far to trust them.
    """
    rows = merged["rows"]
    coverage = merged["coverage"]
    own = {"probe": probe} if probe else {}
    lines = ["# TYPE fleet_probe_rows counter", "# HELP fleet_probe_rows Hits of one row of the merged result."]
    lines += [f"fleet_probe_rows_total{_labels({**own, **_row_labels(row)})} {row['count']}" for row in rows]
    if any(row.get("histogram") for row in rows):
        lines.append("# TYPE fleet_probe_values histogram")
        lines.append("# HELP fleet_probe_values Values or latencies of one row, in the unit that its label names.")
        room, left_out = _MOST_HISTOGRAMS, 0
        for row in rows:
            labels = {**own, **_row_labels(row)}
            size = len(_labels(labels)) * len(row["histogram"] or ())
            if size > room:
                left_out += 1
                continue
            room -= size
            lines += _histogram_lines(row, labels)
        if left_out:
            lines.append("# TYPE fleet_probe_histograms_left_out gauge")
            lines.append("# HELP fleet_probe_histograms_left_out Histograms that rows.csv has and this file has not.")
            lines.append(f"fleet_probe_histograms_left_out{_labels(own)} {left_out}")
    lines += [
        "# TYPE fleet_probe_complete gauge",
        "# HELP fleet_probe_complete 1 if every host, container and hit is accounted for.",
        f"fleet_probe_complete{_labels(own)} {int(coverage['complete'])}",
        "# TYPE fleet_probe_hosts gauge",
        "# HELP fleet_probe_hosts Hosts by state.",
    ]
    hosts = {"reached": coverage["hosts_reached"]}
    hosts |= {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    lines += [f"fleet_probe_hosts{_labels({**own, 'state': state})} {number}" for state, number in hosts.items()]
    lines.append("# TYPE fleet_probe_losses counter")
    lines.append("# HELP fleet_probe_losses Lost hits by the place where they were lost.")
    lines += [
        f"fleet_probe_losses_total{_labels({**own, 'at': name})} {value}"
        for name, value in losses(merged["accounting"]).items()
    ]
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
    # OpenMetrics 1.0: a histogram with negative observations has neither sum nor count.
    if row.get("sum") is not None and row["histogram"][0]["low"] >= 0:
        yield f"fleet_probe_values_sum{_labels(labels)} {row['sum']}"
        yield f"fleet_probe_values_count{_labels(labels)} {below}"


def _labels(labels: Mapping[str, Any]) -> str:
    """``{a="b"}``, names made valid ([a-zA-Z_][a-zA-Z0-9_]*) and kept distinct where two become the same."""
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

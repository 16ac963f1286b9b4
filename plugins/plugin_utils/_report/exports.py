# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merged rows in formats that other tools read: CSV and OpenMetrics text."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import losses
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import key_text

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
    writer.writerow([csv_cell(title) for title in (*keys, *about, *_NUMBERS, "unit", "histogram")])
    for row in rows:
        cells = [key_text(row["by"].get(key)) for key in keys] + [row.get(name) for name in about]
        cells += [row.get(name) for name in (*_NUMBERS, "unit")]
        cells.append(None if row.get("histogram") is None else json.dumps(row["histogram"]))
        writer.writerow([csv_cell(cell) for cell in cells])
    return out.getvalue()


def key_names(rows: Iterable[Row]) -> list[str]:
    """All keys of all rows, in order of first appearance."""
    return list(dict.fromkeys(key for row in rows for key in row["by"]))


def csv_cell(value: Any) -> Any:
    """What every cell goes through, titles too."""
    if value is None or isinstance(value, (int, float)):
        return value
    text = _text(value)
    # Spreadsheets skip white space before a formula, and read the full-width forms of these characters as well.
    first = unicodedata.normalize("NFKC", text.lstrip()[:1])
    return "'" + text if first in _FORMULA or text[:1] in ("\t", "\r", "\n") else text


def to_openmetrics(merged: Mapping[str, Any], probe: str = "", textfile: bool = False) -> str:
    """A merged answer as OpenMetrics 1.0 text, each sample with the window's end as its time stamp.

    fleet_probe_rows is the count of each row, fleet_probe_values its histogram, under a name with the unit where it has
    one; fleet_probe_complete, fleet_probe_hosts and fleet_probe_losses say how far to trust them.

    ``textfile`` gives the same samples as Prometheus text 0.0.4 without time stamps, which node_exporter's textfile
    collector demands: it refuses a file that has time stamps, and finds the HELP of a counter only under its full name.
    """
    rows, coverage, window = merged["rows"], merged["coverage"], merged["window"]
    ended = window.get("ended_at")
    text = Text(textfile, "" if ended is None else f" {_number(ended)}")
    own = {"probe": probe} if probe else {}
    text.family("fleet_probe_rows", "counter", "Hits of one row of the merged result.")
    for row in rows:
        text.sample("_total", {**own, **_row_labels(row), **_unit_label(row)}, row["count"])
    left_out = _histograms(text, own, [row for row in rows if row.get("histogram")])
    if left_out:
        text.family(
            "fleet_probe_histograms_left_out", "gauge", "Histograms that rows.csv has and this file does not have."
        )
        text.sample("", own, left_out)
    text.family("fleet_probe_complete", "gauge", "1 if every host, container and hit is accounted for.")
    text.sample("", own, int(coverage["complete"]))
    text.family("fleet_probe_hosts", "gauge", "Hosts by state.")
    hosts = {"reached": coverage["hosts_reached"]}
    hosts |= {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    for state, number in hosts.items():
        text.sample("", {**own, "state": state}, number)
    text.family("fleet_probe_losses", "counter", "Lost hits by the place where they were lost.")
    for name, value in losses(merged["accounting"]).items():
        text.sample("_total", {**own, "at": name}, value)
    for edge, moment in (("start", window.get("first_started_at")), ("end", ended)):
        if moment is not None:
            name = f"fleet_probe_window_{edge}_timestamp_seconds"
            text.family(name, "gauge", f"The {edge} of the window, in epoch seconds.", "seconds")
            text.sample("", own, moment)
    return text.end()


class Text:
    """The lines of metrics, family by family."""

    def __init__(self, textfile: bool = False, stamp: str = "") -> None:
        self._textfile = textfile
        self._stamp = "" if textfile else stamp
        self._lines: list[str] = []
        self._name = ""

    def family(self, name: str, kind: str, words: str, unit: str = "") -> None:
        """Begin a family: in OpenMetrics a counter's name is that of its samples without ``_total``."""
        self._name = name
        shown = f"{name}_total" if self._textfile and kind == "counter" else name
        self._lines += [f"# HELP {shown} {words}", f"# TYPE {shown} {kind}"]
        if unit and not self._textfile:
            self._lines.append(f"# UNIT {shown} {unit}")

    def sample(self, suffix: str, labels: Mapping[str, Any], value: float, moment: float | None = None) -> None:
        """One sample of the family, of ``moment`` (epoch seconds) or of the moment of all samples."""
        stamp = self._stamp if moment is None else f" {_number(moment)}"
        self._lines.append(f"{self._name}{suffix}{_labels(labels)} {_number(value)}{stamp}")

    def end(self) -> str:
        """The whole text."""
        return "\n".join([*self._lines, *([] if self._textfile else ["# EOF"]), ""])


# What Prometheus calls the units of rows: its base unit, and what a value is divided by.
UNITS = {"ns": ("seconds", 10**9), "bytes": ("bytes", 1)}


def _histograms(text: Text, own: Mapping[str, str], rows: Sequence[Row]) -> int:
    """One family for each unit; returns how many histograms found no room.

    All rows of a family have the same edges: Prometheus adds rows edge by edge, and would take a bucket that is missing
    because it is empty for one that counts nothing below it.
    """
    room, left_out = _MOST_HISTOGRAMS, 0
    families: dict[str, list[Row]] = {}
    for row in rows:
        families.setdefault(str(row.get("unit")) if row.get("unit") in UNITS else "", []).append(row)
    for unit, members in families.items():
        base, divisor = UNITS.get(unit, ("", 1))
        # le is inclusive, and values are whole numbers: [low, high) ends at high - 1.
        edges = sorted(
            {edge - 1 for row in members for bucket in row["histogram"] for edge in (bucket["low"], bucket["high"])}
        )
        name = f"fleet_probe_values_{base}" if base else "fleet_probe_values"
        words = f"Values or latencies of one row, in {base or 'the unit that its label names'}."
        text.family(name, "histogram", words, base)
        for row in members:
            labels = {**own, **_row_labels(row), **({} if base else _unit_label(row))}
            size = len(_labels(labels)) * (len(edges) + 3)
            if size > room:
                left_out += 1
                continue
            room -= size
            _histogram(text, labels, row, edges, divisor)
    return left_out


def _histogram(text: Text, labels: Mapping[str, str], row: Row, edges: Sequence[int], divisor: int) -> None:
    buckets = sorted(row["histogram"], key=lambda bucket: int(bucket["high"]))
    below = taken = 0
    for edge in edges:
        while taken < len(buckets) and buckets[taken]["high"] - 1 <= edge:
            below += buckets[taken]["count"]
            taken += 1
        text.sample("_bucket", {**labels, "le": str(edge / divisor)}, below)
    text.sample("_bucket", {**labels, "le": "+Inf"}, below)
    # OpenMetrics 1.0: a histogram with negative observations has neither sum nor count.
    if row.get("sum") is not None and edges[0] >= -1:
        text.sample("_sum", labels, row["sum"] if divisor == 1 else row["sum"] / divisor)
        text.sample("_count", labels, below)


def _row_labels(row: Row) -> dict[str, str]:
    labels = {name: row.get(name) for name in ("host", "container", "name", "image")}
    labels |= row["by"]
    return {key: _text(key_text(value)) for key, value in labels.items() if value is not None}


def _unit_label(row: Row) -> dict[str, str]:
    return {} if row.get("unit") is None else {"unit": _text(row["unit"])}


def _number(value: float) -> str:
    """A number with all its digits."""
    return str(value) if isinstance(value, int) else repr(float(value))


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

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several windows of one question: each row's figures window by window, on a terminal, as a page and as exports.

A series is ``{probe, asked, interval, planned, windows, rows, rows_left_out}``. A window is ``{number, start_at,
ended_at, complete, measured, reasons, hits, lost, folder}``; a row has ``by, host, container, name, image, unit`` and,
with one entry for each window, ``counts``, ``p50`` and ``p99``. An entry is null where the window cannot tell.
"""

from __future__ import annotations

import csv
import io
import json
import time
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import lost
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import container_label, key_text
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, lay_out
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import UNITS, Text, csv_cell, key_names
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import TIMES, figure, plain_quantity, quantity
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import render
from markupsafe import Markup

Series = Mapping[str, Any]
# The series is registered and shown with -v: as many numbers as stay well below 700,000 characters, where AWX drops a
# result.
_MOST_NUMBERS = 20_000
_MOST_REASONS = 3
_BARS = "▁▂▃▄▅▆▇█"
_NAMES = ("host", "container", "name", "image")
_FIGURES = ("p50", "p99")


def added(
    previous: Series | None, document: Mapping[str, Any], number: int, planned: int, interval: float
) -> dict[str, Any]:
    """The series ``previous`` (None: of no window) with the window of ``document`` as its ``number`` of ``planned``.

    A row that is new had no hits before, one that is missing has none now. That is unknown, and so null, where the
    other window measured nothing, and where rows were left out to keep the series small: of all its rows those with the
    most hits are kept.
    """
    merged = document["merged"]
    before = list(previous["windows"]) if previous else []
    left_out = int(previous["rows_left_out"]) if previous else 0
    measured = bool(merged["coverage"]["measured"])
    rows = {_key(row): {**row} for row in previous["rows"]} if previous else {}
    found = {_key(row): row for row in merged["rows"]}
    for key, row in found.items():
        if key not in rows:
            known = [0 if window["measured"] and not left_out else None for window in before]
            names = {name: row.get(name) for name in ("by", *_NAMES, "unit")}
            rows[key] = {**names, "counts": known, **{name: [None] * len(before) for name in _FIGURES}}
    for key, kept in rows.items():
        now = found.get(key)
        kept["counts"] = [*kept["counts"], now["count"] if now else 0 if measured else None]
        for name in _FIGURES:
            kept[name] = [*kept[name], figure(now, name) if now else None]
    sorted_rows = sorted(rows.values(), key=lambda row: -total(row))
    most = max(_MOST_NUMBERS // (3 * planned), 1)
    window = {
        "number": number,
        "start_at": document["start_at"],
        "ended_at": merged["window"]["ended_at"],
        "complete": bool(merged["coverage"]["complete"]),
        "measured": measured,
        "reasons": list(merged["coverage"]["reasons"][:_MOST_REASONS]),
        "hits": merged["accounting"]["hits"],
        "lost": lost(merged["accounting"]),
        # Known once its files are written: see files.py.
        "folder": None,
    }
    return {
        "probe": str(document["probe"]),
        "asked": document["asked"],
        "interval": interval,
        "planned": planned,
        "windows": [*before, window],
        "rows": sorted_rows[:most],
        "rows_left_out": left_out + len(sorted_rows[most:]),
    }


def total(row: Mapping[str, Any]) -> int:
    """The hits of a row in all windows."""
    return sum(count for count in row["counts"] if count is not None)


def _key(row: Mapping[str, Any]) -> str:
    return json.dumps([row["by"], row.get("unit")], sort_keys=True, default=str)


def sparkline(values: Sequence[float | None]) -> str:
    """One character for each value, between 0 and the largest; a dot for null."""
    largest = max((value for value in values if value is not None), default=0)
    return "".join(
        "·" if value is None else _BARS[min(int(max(value, 0) / largest * 8), 7) if largest > 0 else 0]
        for value in values
    )


def series_table(series: Series, most: int) -> list[str]:
    """The first ``most`` rows with a sparkline each, and how many windows were complete."""
    rows = series["rows"][:most]
    lines: list[str] = []
    if rows:
        columns = [Column(key, [_of_key(row, key) for row in rows]) for key in key_names(rows)]
        columns.append(Column("hits", [total(row) for row in rows], number=True))
        columns.append(Column("last", [row["counts"][-1] for row in rows], number=True))
        columns.append(Column("by window", [sparkline(row["counts"]) for row in rows]))
        if any(value is not None for row in rows for value in row["p99"]):
            last = [plain_quantity(row["p99"][-1], row["unit"]) if row["p99"][-1] is not None else None for row in rows]
            columns.append(Column("last p99", last, number=True))
            columns.append(Column("p99 by window", [sparkline(row["p99"]) for row in rows]))
        lines = lay_out(columns)
    more = len(series["rows"]) - len(rows) + series["rows_left_out"]
    if more > 0:
        lines.append(f"… and {more} more rows")
    return [*lines, *([""] if lines else []), progress(series)]


def progress(series: Series) -> str:
    """``window 3 of 12; complete: 2 of 3; not complete: window 2``."""
    windows = series["windows"]
    odd = [str(window["number"]) for window in windows if not window["complete"]]
    which = "window" if len(odd) == 1 else "windows"
    named = f"; not complete: {which} {', '.join(odd[:10])}{' and more' if len(odd) > 10 else ''}" if odd else ""
    return (
        f"window {windows[-1]['number']} of {series['planned']}, every {series['interval']:g} s; "
        f"complete: {len(windows) - len(odd)} of {len(windows)}{named}"
    )


def reasons(series: Series) -> list[str]:
    """What speaks against the completeness of each window."""
    return [f"Window {window['number']}: {text}" for window in series["windows"] for text in window["reasons"]]


def _of_key(row: Mapping[str, Any], key: str) -> Any:
    value = row["by"].get(key)
    return container_label(str(value), row.get("name")) if key == "container" and value is not None else key_text(value)


def to_series_csv(series: Series) -> str:
    """One line for each row and window: number, start (epoch seconds), the row's keys, count, p50, p99, unit."""
    rows = series["rows"]
    keys = key_names(rows)
    about = [name for name in _NAMES if name not in keys]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([csv_cell(title) for title in ("window", "start_at", *keys, *about, "count", *_FIGURES, "unit")])
    for at, window in enumerate(series["windows"]):
        for row in rows:
            cells = [window["number"], window["start_at"], *(key_text(row["by"].get(key)) for key in keys)]
            cells += [row.get(name) for name in about]
            cells += [row["counts"][at], *(row[name][at] for name in _FIGURES), row["unit"]]
            writer.writerow([csv_cell(cell) for cell in cells])
    return out.getvalue()


def to_series_openmetrics(series: Series) -> str:
    """Gauges with one sample for each window, whose end is its time stamp: hits, p50 and p99 of every row, and whether
    the window was complete."""
    text = Text()
    own = {"probe": series["probe"]} if series["probe"] else {}
    stamped = [
        (at, window["ended_at"]) for at, window in enumerate(series["windows"]) if window["ended_at"] is not None
    ]
    text.family("fleet_probe_window_hits", "gauge", "Hits of one row in a window.")
    for row in series["rows"]:
        labels = {**own, **_labels(row), **({} if row["unit"] is None else {"unit": row["unit"]})}
        for at, moment in stamped:
            if row["counts"][at] is not None:
                text.sample("", labels, row["counts"][at], moment)
    for name in _FIGURES:
        valued = [row for row in series["rows"] if any(value is not None for value in row[name])]
        for unit in dict.fromkeys(row["unit"] if row["unit"] in UNITS else "" for row in valued):
            base, divisor = UNITS.get(unit, ("", 1))
            family = f"fleet_probe_window_{name}{'_' + base if base else ''}"
            text.family(family, "gauge", f"The {name} of one row's values in a window.", base)
            for row in valued:
                if (row["unit"] if row["unit"] in UNITS else "") != unit:
                    continue
                labels = {**own, **_labels(row), **({} if base else {"unit": row["unit"] or ""})}
                for at, moment in stamped:
                    if row[name][at] is not None:
                        text.sample("", labels, row[name][at] / divisor, moment)
    text.family("fleet_probe_window_complete", "gauge", "1 if everything in the window is accounted for.")
    for at, moment in stamped:
        text.sample("", own, int(series["windows"][at]["complete"]), moment)
    return text.end()


def _labels(row: Mapping[str, Any]) -> dict[str, Any]:
    labels = {name: row.get(name) for name in _NAMES} | row["by"]
    return {key: key_text(value) for key, value in labels.items() if value is not None}


def to_series_html(series: Series) -> str:
    """One self-contained page: a line with bars for each row, and a line for each window with a link to its report."""
    rows = series["rows"]
    return render(
        "series.html.j2",
        series=series,
        progress=progress(series),
        complete=all(window["complete"] for window in series["windows"]),
        keys=key_names(rows),
        values=any(value is not None for row in rows for value in row["p99"]),
        of_key=_of_key,
        total=total,
        bars=_bars,
        unit_of=lambda row: row["unit"] if row["unit"] in (*TIMES, "bytes") else None,
        report_of=_report_of,
        utc=utc,
    )


def _report_of(series: Series, window: Mapping[str, Any]) -> str | None:
    """Where a window's report is, seen from the series' page; None if it has no files."""
    if window is series["windows"][-1]:
        return "report.html"
    return f"../{window['folder']}/report.html" if window["folder"] else None


def _bars(numbers: Sequence[float | None], kind: str, unit: str | None) -> Markup:
    """A bar for each window, 24 high and 8 wide; the number is shown under the pointer."""
    largest = max((number for number in numbers if number is not None), default=0)
    bars = []
    for at, number in enumerate(numbers):
        if number is None:
            continue
        height = max(round(24 * max(number, 0) / largest, 1) if largest > 0 else 0.0, 1)
        title = f"<title>window {at + 1}: {escape(quantity(number, unit))}</title>"
        place = f'x="{8 * at}" y="{24 - height:g}" width="7" height="{height:g}"'
        bars.append(f'<rect class="{kind}" {place}>{title}</rect>')
    return Markup(f'<svg class="bars" width="{8 * len(numbers)}" height="24" role="img">{"".join(bars)}</svg>')


def utc(moment: float) -> str:
    """Epoch seconds as ``2026-11-29 01:12:00``."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(moment))

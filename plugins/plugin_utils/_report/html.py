# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.html: one page that fetches nothing and escapes all text.

Names and texts come from inside containers. Jinja2 escapes all of them; in addition the page's Content-Security-Policy
allows only its own script, named by its hash, and loads nothing from anywhere.
"""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import lost
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import error_bound, percentiles
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import host_rows, key_text, short_id
from ansible_collections.fleet.probe.plugins.plugin_utils._report.charts import is_failure, panels, time_line
from ansible_collections.fleet.probe.plugins.plugin_utils._report.events import event_columns
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import key_names
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import (
    FIGURES,
    SPANS,
    UNITS,
    distributions,
    figure,
    host_lines,
    quantity,
    share,
    spark,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._report.flame import flame
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import (
    PERCENTS,
    flat_entries,
    sort_of,
    sorted_rows,
)
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_FOLDER = Path(__file__).resolve().parent / "templates"
# A page of at most 5 MB opens at once in a browser, mailed or served from anywhere; the rest is in fleet.json and
# rows.csv. Its two longest tables share most of that. A browser sorts and filters 10,000 lines easily, if it lays out
# only those that are shown.
FIRST_ROWS = 200
MAX_EVENTS = 500
MAX_LISTED = 500  # of the failures, reasons and changes, each
_TABLES_BYTES = 3_600_000
_HOSTS_BYTES = 1_200_000  # of these, at most
# What lines of these tables need without their texts.
_ROW_BYTES, _KEY_BYTES, _FIGURES_BYTES, _HISTOGRAM_BYTES, _BAR_BYTES, _HOST_BYTES = 140, 40, 400, 180, 26, 800


def render(template: str, **values: Any) -> str:
    """A page of the report, with the style and the script that all of them share."""
    script = _source("report.js")
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        quantity=quantity,
        share=share,
        clock=clock,
        time_of_day=time_of_day,
        text=text,
        spark=spark,
        percentiles=percentiles,
        figure=figure,
        short_id=short_id,
        key_text=key_text,
        lost=lost,
        is_failure=is_failure,
    )
    return environment.get_template(template).render(
        style=Markup(_source("report.css")),
        script=Markup(script),
        digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        **values,
    )


def to_html(document: Mapping[str, Any]) -> str:
    """The page for a document that document.build made."""
    merged = document["merged"]
    rows = sorted_rows(merged["rows"])
    hosts = host_lines(document)
    shown_hosts = _fitting(hosts, _host_bytes, _HOSTS_BYTES)
    shown = _fitting(rows, _row_bytes, _TABLES_BYTES - sum(map(_host_bytes, shown_hosts)))
    events = [{**entry.row, "host": entry.host} for entry in host_rows(document["hosts"], "events")]
    failures = sum(map(is_failure, events))
    # Where there is no room for all, what failed comes before what did not.
    events.sort(key=lambda event: (not is_failure(event), event.get("time") or 0))
    shown_events = sorted(events[:MAX_EVENTS], key=lambda event: event.get("time") or 0)
    event_keys, shared = event_columns(shown_events)
    return render(
        "report.html.j2",
        document=document,
        merged=merged,
        coverage=document["coverage"],
        keys=key_names(shown),
        numbers=[name for name in (*FIGURES, "sum") if any(figure(row, name) is not None for row in shown)],
        sorted_by=sort_of(rows),
        first_rows=FIRST_ROWS,
        rows=shown,
        rows_left_out=len(rows) - len(shown),
        largest=max((row["count"] for row in rows), default=0),
        histograms=distributions(rows),
        comparisons=panels(rows),
        time_line=time_line(document),
        flame=flame(document["hosts"], document["by"] or ()),
        query=flat_entries(document["query"]["result"]) if "query" in document else None,
        hosts=shown_hosts,
        hosts_left_out=len(hosts) - len(shown_hosts),
        most=MAX_LISTED,
        events=shown_events,
        failures=failures,
        event_keys=event_keys,
        has_containers=any("container" in event for event in shown_events),
        shared=shared,
        events_left_out=max(len(events) - MAX_EVENTS, 0),
        names={
            (host, container["id"]): container["name"]
            for host in {event["host"] for event in shown_events}
            for container in document["hosts"][host].get("containers") or []
        },
        spans=SPANS,
        units=UNITS,
        bound=max((error_bound(row, PERCENTS) for row in rows if row["sum"] is not None), default=0.0),
    )


def _fitting(
    entries: Sequence[Mapping[str, Any]], size: Callable[[Mapping[str, Any]], int], room: int
) -> Sequence[Mapping[str, Any]]:
    """As many of the first entries as have room."""
    for number, entry in enumerate(entries):
        room -= size(entry)
        if room < 0:
            return entries[:number]
    return entries


def _row_bytes(row: Mapping[str, Any]) -> int:
    """About what a row needs, where no text has to be escaped."""
    texts = sum(len(text(value)) for value in row["by"].values()) + len(str(row.get("image") or ""))
    needed = _ROW_BYTES + _KEY_BYTES * len(row["by"]) + texts
    if row["sum"] is not None:
        needed += _FIGURES_BYTES
    if row["histogram"]:
        needed += _HISTOGRAM_BYTES + _BAR_BYTES * len(row["histogram"])
    return needed


def _host_bytes(line: Mapping[str, Any]) -> int:
    return _HOST_BYTES + len(line["reason"] or "") + sum(len(text(warning)) for warning in line["warnings"])


def clock(moment: float | None) -> str:
    """An epoch time in UTC, to the millisecond."""
    if moment is None:
        return "–"
    whole = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(moment))
    return f"{whole}.{int(moment % 1 * 1000):03d} UTC"


def time_of_day(moment: float | None) -> str:
    """``clock`` without the date."""
    return clock(moment).rpartition(" UTC")[0].rpartition(" ")[2] or "–"


def text(value: Any) -> str:
    """Any JSON value as the text of a table cell; a list of words (argv, flags) reads as on a command line."""
    if value is None:
        return "–"
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return " ".join(value) or "–"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _source(name: str) -> str:
    """A file of the page without its licence comment."""
    return (_FOLDER / name).read_text(encoding="utf-8").partition("*/\n")[2]

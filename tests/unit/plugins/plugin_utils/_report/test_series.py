# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report import series as _series
from ansible_collections.fleet.probe.plugins.plugin_utils._report.series import (
    added,
    reasons,
    series_table,
    sparkline,
    to_series_csv,
    to_series_html,
    to_series_openmetrics,
)
from fleet_results import HOSTILE, answer, buckets, container, row, unreachable


def document(hosts: dict[str, dict[str, Any]], start: float = 1000.0) -> dict[str, Any]:
    """The document of one window that begins at ``start``."""
    for result in hosts.values():
        if "window" in result:
            result["window"] = {**result["window"], "start_at": start, "started_at": start, "ended_at": start + 10}
    return build(hosts, Request(probe="uprobe", containers={}, probe_args={}, start_at=start, duration=10.0))


def of(*windows: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The series of these windows, a minute apart."""
    series: dict[str, Any] | None = None
    for number, hosts in enumerate(windows, 1):
        series = added(series, document(hosts, 1000.0 + 60 * number), number, 12, 60.0)
    assert series is not None
    return series


def by_comm(name: str, count: int) -> dict[str, Any]:
    return row(1, count, by={"comm": name})


def test_a_row_has_an_entry_for_each_window() -> None:
    series = of({"a": answer(by_comm("x", 3))}, {"a": answer(by_comm("x", 5), by_comm("y", 9))}, {"a": answer()})
    assert {one["by"]["comm"]: one["counts"] for one in series["rows"]} == {"x": [3, 5, 0], "y": [0, 9, 0]}
    assert [window["number"] for window in series["windows"]] == [1, 2, 3]
    assert [window["start_at"] for window in series["windows"]] == [1060.0, 1120.0, 1180.0]


def test_a_window_that_measured_nothing_tells_nothing() -> None:
    series = of({"a": unreachable()}, {"a": answer(by_comm("x", 3))}, {"a": unreachable()})
    assert series["rows"][0]["counts"] == [None, 3, None]
    assert [window["measured"] for window in series["windows"]] == [False, True, False]
    assert reasons(series) == [
        "Window 1: a is unreachable: No route to host",
        "Window 3: a is unreachable: No route to host",
    ]


def test_times_keep_their_percentiles() -> None:
    slow = row(1, 4, sum=4000, min=1, max=2000, histogram=buckets(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), unit="ns")
    series = of({"a": answer(slow)}, {"a": answer()})
    (kept,) = series["rows"]
    assert kept["p99"][0] > 1000 > kept["p50"][0] and kept["p99"][1] is None
    table = series_table(series, 20)
    assert table[0].split() == [
        "host",
        "container",
        "hits",
        "last",
        "by",
        "window",
        "last",
        "p99",
        "p99",
        "by",
        "window",
    ]
    assert table[-1] == "window 2 of 12, every 60 s; complete: 2 of 2"


def test_the_largest_rows_are_kept_and_what_is_unknown_is_not_zero(monkeypatch: Any) -> None:
    monkeypatch.setattr(_series, "_MOST_NUMBERS", 2 * 3 * 12)
    first = {"a": answer(*(by_comm(name, count) for name, count in zip("abc", (9, 8, 1), strict=True)))}
    series = of(first, {"a": answer(by_comm("c", 50), by_comm("b", 1))})
    assert {one["by"]["comm"]: one["counts"] for one in series["rows"]} == {"c": [None, 50], "a": [9, 0]}
    assert series["rows_left_out"] == 2
    assert "… and 2 more rows" in series_table(series, 20)


def test_a_series_of_1000_windows_and_many_rows_stays_a_result() -> None:
    many = {"a": answer(*(by_comm(f"command-{number:06}", number) for number in range(500)))}
    series = added(None, document(many), 1, 1000, 60.0)
    assert len(series["rows"]) == 6
    series = added(None, document(many), 1, 12, 60.0)
    assert len(json.dumps(series)) < 300_000


def test_a_sparkline_goes_from_zero_to_the_largest() -> None:
    assert sparkline([0, 1, 2, 4, 8, None]) == "▁▂▃▅█·"
    assert sparkline([0, 0]) == "▁▁" and sparkline([]) == "" and sparkline([None]) == "·"


def test_exports_have_the_time_of_each_window() -> None:
    one = row(1, 4, sum=4000, min=1, max=2000, histogram=buckets(4), unit="ns")
    series = of({"a": answer(one, by_comm("=cmd()", 2))}, {"a": unreachable()}, {"a": answer(one)})
    lines = list(csv.DictReader(io.StringIO(to_series_csv(series))))
    assert [line["start_at"] for line in lines if line["unit"] == "ns"] == ["1060.0", "1120.0", "1180.0"]
    assert [line["count"] for line in lines if line["unit"] == "ns"] == ["4", "", "4"]
    assert {line["comm"] for line in lines} == {"", "'=cmd()"}
    text = to_series_openmetrics(series)
    hits = re.findall(r"^fleet_probe_window_hits\{[^}]*unit=\"ns\"[^}]*\} (\d+) (\S+)$", text, re.MULTILINE)
    assert hits == [("4", "1070.0"), ("4", "1190.0")]
    assert re.search(r"^fleet_probe_window_p99_seconds\{[^}]*\} \d\S+ 1190.0$", text, re.MULTILINE)
    assert 'fleet_probe_window_complete{probe="uprobe"} 1 1070.0\n' in text and text.endswith("# EOF\n")
    assert "fleet_probe_window_p50{" not in text


def test_the_page_has_a_bar_for_each_window_and_no_way_out() -> None:
    hostile = answer(by_comm(HOSTILE, 3), containers=[container(1, name='"><svg onload=alert(1)>')])
    page = to_series_html(of({"a": hostile}, {"a": unreachable(HOSTILE)}, {"a": answer(by_comm(HOSTILE, 9))}))
    assert page.count("<rect") == 2 and "<script" not in page and "<svg onload" not in page
    assert "default-src 'none'" in page
    assert "&lt;script&gt;" in page and "1970-01-01 00:17:40" in page


def test_the_page_leads_to_the_report_of_each_window_that_has_files() -> None:
    series = of({"a": answer(by_comm("x", 3))}, {"a": answer(by_comm("x", 4))}, {"a": answer(by_comm("x", 9))})
    series["windows"][0]["folder"] = "1970-01-01T0017-uprobe"
    assert re.findall(r'href="([^"]*)"', to_series_html(series)) == [
        "../1970-01-01T0017-uprobe/report.html",
        "report.html",
    ]


def test_the_page_looks_like_the_report() -> None:
    page = to_series_html(of({"a": answer(by_comm("x", 3))}, {"a": unreachable("No route")}))
    assert '<section class="verdict bad">' in page and "prefers-color-scheme: dark" in page and "No route" in page
    assert '<section class="verdict good">' in to_series_html(of({"a": answer(by_comm("x", 3))}))

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is printed of a window that is open."""

from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import width
from ansible_collections.fleet.probe.plugins.plugin_utils._report.watched import ROWS_EVERY, Watched, cut
from fleet_results import buckets, container, row


def event(path: str, **changes: Any) -> dict[str, Any]:
    return {"time": 1001.5, "container": f"{1:064x}", "pid": 7, "comm": "nginx", "path": path, **changes}


def shown(**changes: Any) -> dict[str, Any]:
    return {
        "sequence": 1,
        "started_at": 1000.0,
        "at": 1002.0,
        "duration": 30.0,
        "ended": False,
        "numbers": [],
        "events": [],
        "last": 0,
        "rows": [],
        "more_rows": 0,
        "containers": [container()],
        "matched": 1,
        "accounting": {"hits": 0, "delivered": 0},
        **changes,
    }


def watched(by: list[str] | None = None, most: int = 20) -> Watched:
    return Watched("h1", by, 30.0, most, None)


def test_events_are_printed_once_below_their_titles() -> None:
    one = watched()
    one.take(shown(numbers=[1], events=[event("/a")], last=1), 50.0)
    lines = one.lines(50.0, drawing=True)
    assert lines[0] == "The window is open for 30 s, 1 container is probed; Ctrl-C closes it."
    assert lines[1].split() == ["time", "container", "pid", "comm", "path"]
    assert lines[2].split() == ["00:16:41.500", "web1", "7", "nginx", "/a"]
    assert lines[1].index("path") == lines[2].index("/a")
    one.take(shown(sequence=2, numbers=[1, 2], events=[event("/a"), event("/b" * 20)], last=2), 51.0)
    (line,) = one.lines(51.0, drawing=True)
    assert line.endswith("/b" * 20) and one.lines(52.0, drawing=True) == []
    assert one.sequence == 2


def test_a_new_column_has_new_titles() -> None:
    one = watched()
    one.take(shown(numbers=[1], events=[event("/a")], last=1), 50.0)
    one.lines(50.0, drawing=True)
    one.take(shown(numbers=[2], events=[event("/b", error="ENOENT")], last=2), 51.0)
    titles, line = one.lines(51.0, drawing=True)
    assert titles.split()[-1] == "error" and line.split()[-1] == "ENOENT"


def test_events_that_came_too_fast_are_counted() -> None:
    one = watched()
    one.take(shown(numbers=[1], events=[event("/a")], last=1), 50.0)
    one.lines(50.0, drawing=True)
    one.take(shown(numbers=[10], events=[event("/b")], last=12), 51.0)
    lines = one.lines(51.0, drawing=True)
    assert lines[0] == "… 10 events are not shown here, because they came too fast"


def test_a_terminal_has_the_rows_that_fit_and_how_the_window_stands() -> None:
    one = watched()
    assert one.drawn(50.0, 80, 24) == ["The probe is being attached …"]
    rows = [row(1, 100 - number, by={"path": f"/{number}" * 60}) for number in range(50)]
    one.take(shown(rows=rows, accounting={"hits": 70, "delivered": 60, "ring_full": 10}), 50.0)
    assert one.lines(50.0, drawing=True) == ["The window is open for 30 s, 1 container is probed; Ctrl-C closes it."]
    drawn = one.drawn(53.0, 60, 12)
    assert len(drawn) <= 11 and max(map(width, drawn)) < 60
    assert drawn[-1] == "5 of 30 s; containers: 1; hits: 70, lost: 10"
    assert one.drawn(900.0, 60, 12)[-1].startswith("30 of 30 s")


def test_elsewhere_rows_that_changed_are_printed_every_two_seconds() -> None:
    one = watched()
    rows = [row(1, 5, by={"path": "/a"}), row(1, 3, by={"path": "/b"})]
    one.take(shown(rows=rows, accounting={"hits": 8}), 50.0)
    assert [line.split()[-1] for line in one.lines(50.0, drawing=False)[1:]] == ["0", "count", "5", "3"]
    rows[1] = row(1, 4, by={"path": "/b"})
    one.take(shown(rows=rows, accounting={"hits": 9}), 51.0)
    assert one.lines(51.0, drawing=False) == []
    standing, _titles, changed = one.lines(50.0 + ROWS_EVERY, drawing=False)
    assert standing == "4 of 30 s; containers: 1; hits: 9, lost: 0" and changed.split()[-2:] == ["/b", "4"]
    assert one.lines(90.0, drawing=False, last=True) == []


def test_the_last_rows_are_printed_though_it_is_not_time_for_them() -> None:
    one = watched()
    one.take(shown(rows=[row(1, 5)]), 50.0)
    one.lines(50.0, drawing=False)
    one.take(shown(rows=[row(1, 6)]), 50.1)
    assert one.lines(50.1, drawing=False, last=True)[-1].split()[-1] == "6"


def test_latencies_have_their_figures_and_rows_are_merged_by_what_was_asked() -> None:
    one = watched(["label.app"])
    times = {"unit": "ns", "sum": 6000, "min": 1000, "max": 2000, "histogram": buckets(*[0] * 10, 4)}
    one.take(shown(rows=[row(1, 4, **times)]), 50.0)
    titles, line = one.drawn(50.0, 200, 24)[:2]
    assert titles.split()[:2] == ["label.app", "count"] and "p99" in titles
    assert line.split()[:4] == ["web", "4", "1.5", "µs"]


def test_a_key_that_no_row_has_yet_costs_nothing() -> None:
    one = watched(["label.app"])
    one.take(shown(rows=[row(1, 4)], containers=[]), 50.0)
    assert one.drawn(50.0, 80, 24)[1].split()[-1] == "4"


def test_who_reads_is_told_when_no_more_events_are_kept() -> None:
    one = watched()
    one.take(shown(accounting={"hits": 1200, "capped": 200}), 50.0)
    assert one.drawn(50.0, 200, 24)[-1].endswith(
        "hits: 1200, lost: 200; max_events is reached, so further events are counted and not shown"
    )


def test_a_line_is_cut_by_what_a_terminal_shows() -> None:
    assert cut("abc", 3) == "abc" and cut("abcd", 3) == "ab…"
    assert width(cut("日本語日本語", 6)) <= 6


def test_who_waits_for_events_sees_that_nothing_matches() -> None:
    one = watched()
    one.take(shown(containers=[], matched=0), 50.0)
    (line,) = one.lines(50.0, drawing=False)
    assert line == "The window is open for 30 s, and no container matches so far; Ctrl-C closes it."
    assert "; containers: 0; " in one.drawn(50.0, 80, 24)[-1]
    several = watched()
    several.take(shown(matched=3), 50.0)
    assert ", 3 containers are probed; " in several.lines(50.0, drawing=False)[0]

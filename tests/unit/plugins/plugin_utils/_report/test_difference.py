# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.compare import compare
from ansible_collections.fleet.probe.plugins.plugin_utils._report.difference import (
    comparable,
    difference_table,
    ordered,
    to_difference_html,
    verdict,
)
from fleet_results import HOSTILE, answer, buckets, container, row


def run(*rows: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """fleet.json of one host with two containers."""
    listed = [container(1, name="web"), container(2, name=changes.pop("second", "db"))]
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    return build({"a": answer(*rows, containers=listed, **changes)}, request)


def values(number: int, total: int) -> dict[str, Any]:
    return row(number, 100, sum=total, min=1, max=8, histogram=buckets(50, 50), unit="ns")


BEFORE = run(values(1, 300), values(2, 300))


def judged(after: dict[str, Any], **options: Any) -> dict[str, Any]:
    return compare(BEFORE, after, ["name"], 0.1, **options)


@pytest.mark.parametrize(
    ("after", "options", "text", "judges"),
    [
        (BEFORE, {}, "NO REGRESSION: 2 rows are in both runs", True),
        (run(values(1, 300), values(2, 390)), {}, "WORSE: 1 of 2 rows, most of all db: mean +30.0 %", True),
        (run(row(1, 5), row(2, 5)), {}, "NOTHING TO COMPARE: no row is in both runs", False),
        (
            run(values(2, 300), second="new"),
            {"judge": ["rate"]},
            "WORSE: 1 of 3 rows, most of all new: rate new",
            True,
        ),
    ],
)
def test_verdicts(after: dict[str, Any], options: dict[str, Any], text: str, judges: bool) -> None:
    found = judged(after, **options)
    assert verdict(found).startswith(text) and comparable(found) == judges


def test_what_cannot_be_judged_is_not_judged_and_is_said() -> None:
    """The 99th percentile lies between 2 and 4 in both runs, so nobody knows whether it grew."""
    text = verdict(judged(BEFORE))
    assert text == (
        "NO REGRESSION: 2 rows are in both runs; p99 of 2 rows not judged, its buckets are wider than the threshold: "
        "give both runs sub_buckets 16"
    )
    alone = judged(BEFORE, judge=["p99"])
    assert verdict(alone).startswith("NOTHING TO JUDGE; p99 of 2 rows not judged, ") and not comparable(alone)


def test_the_headline_is_the_figure_that_grew_most() -> None:
    after = run(values(1, 390), values(2, 600))
    assert verdict(judged(after)).startswith("WORSE: 2 of 2 rows, most of all db: mean +100.0 %; p99 of 2 rows not")
    slow = row(1, 100, sum=300, min=1, max=60, histogram=buckets(50, 40, 0, 0, 0, 10), unit="ns")
    assert "most of all web: p99 +" in verdict(judged(run(slow, values(2, 390))))
    assert "(at least +700.0 %)" in verdict(judged(run(slow, values(2, 390)))), "from at most 4 to at least 32"


def test_counts_have_nothing_that_is_judged_by_default() -> None:
    counts = run(row(1, 5), row(2, 6))
    found = compare(counts, counts, ["name"], 0.1)
    assert verdict(found) == "NOTHING TO JUDGE: no row of both runs has mean or p99; judge rate"
    assert not comparable(found) and comparable(compare(counts, counts, ["name"], 0.1, ["rate"]))


def test_the_table_has_what_became_worse_first() -> None:
    after = run(values(1, 100), values(2, 390))
    assert [one["by"]["name"] for one in ordered(judged(after))] == ["db", "web"]
    lines = difference_table(judged(after), 1)
    assert lines[0].split() == [
        "name",
        "hits/s",
        "after",
        "change",
        "mean",
        "after",
        "change",
        "p99",
        "after",
        "change",
    ]
    assert lines[1].split()[:8] == ["db", "10", "10", "+0.0", "%", "3", "ns", "3.9"]
    assert lines[2] == "… and 1 more rows" and difference_table(judged(after), 0) == []


def test_the_page_escapes_names_and_says_which_figure_became_worse() -> None:
    nasty = run(values(2, 390), second=HOSTILE)
    before = run(values(2, 300), second=HOSTILE)
    text = to_difference_html(before, nasty, compare(before, nasty, ["name"], 0.1), ["name"], 0.1)
    assert "<script>alert" not in text and "WORSE: 1 of 1 rows" in text
    assert text.count('class="n loss"') == 1 and "+30.0 %" in text


def test_the_page_without_rows_and_with_stacks() -> None:
    stack = {"container": f"{1:064x}", "pid": 5, "comm": "app", "frames": ["work", "main"], "count": 3}
    with_stacks = run(stacks=[stack])
    empty = compare(with_stacks, with_stacks, ["name"], 0.1)
    text = to_difference_html(with_stacks, with_stacks, empty, ["name"], 0.1)
    assert "Neither run has rows" in text and 'id="flame"' in text and "100.0 % before, 100.0 % after" in text

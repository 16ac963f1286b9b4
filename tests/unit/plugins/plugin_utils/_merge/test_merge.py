# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from fleet_results import answer, failed, row, unreachable


def test_the_answers_of_hosts_are_one() -> None:
    results = {
        "a": answer(row(1, 5), events=[{}, {}], truncated={"rows": 1, "events": 0, "bytes": 0}),
        "b": answer(row(2, 2), events=[{}], truncated={"rows": 2, "events": 0, "bytes": 7}),
        "c": unreachable(),
        "d": failed("No function x"),
    }
    merged = merge(results)
    assert set(merged) == {
        "rows",
        "events_total",
        "accounting",
        "coverage",
        "window",
        "overhead",
        "estimate",
        "truncated",
    }
    assert sorted(entry["count"] for entry in merged["rows"]) == [2, 5]
    assert (merged["events_total"], merged["accounting"]["hits"]) == (3, 7)
    assert (merged["truncated"]["rows"], merged["truncated"]["bytes"]) == (3, 7)
    coverage = merged["coverage"]
    assert (coverage["hosts_asked"], coverage["hosts_reached"], coverage["complete"]) == (4, 2, False)


def test_rows_are_merged_by_the_keys_that_are_asked_for() -> None:
    results = {"a": answer(row(1, 5)), "b": answer(row(1, 2))}
    assert len(merge(results)["rows"]) == 2
    (entry,) = merge(results, ["image"])["rows"]
    assert (entry["count"], entry["by"]) == (7, {"image": "localhost/web:1"})

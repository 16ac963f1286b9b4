# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.outliers import outliers, top
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import merge_rows
from fleet_results import answer, container, row


def fleet(*counts: int) -> dict[str, object]:
    return {f"h{number}": answer(row(1, count)) for number, count in enumerate(counts)}


def test_the_top_rows_by_any_figure() -> None:
    rows = merge_rows(
        {"a": answer(row(1, 10, sum=10), row(2, 2, sum=40), row(3, 5), containers=[container(n) for n in (1, 2, 3)])}
    )
    assert [entry["name"] for entry in top(rows, 2, "count")] == ["web1", "web3"]
    assert [entry["name"] for entry in top(rows, 5, "mean")] == ["web2", "web1"]
    assert top(rows, 0, "count") == []
    with pytest.raises(OptionError, match="key is 'p99'; give one of count, "):
        top(rows, 1, "p99")


def test_the_host_that_stands_out_is_named_and_the_usual_spread_is_not() -> None:
    rows = merge_rows(fleet(100, 103, 98, 101, 99, 102, 500, 3))
    found = outliers(rows, "host", "count", 3.5)
    assert [(entry["host"], entry["count"]) for entry in found] == [("h6", 500), ("h7", 3)]
    assert found[0]["score"] > 3.5 > -3.5 > found[1]["score"]
    assert outliers(merge_rows(fleet(100, 103, 98, 101)), "host", "count", 3.5) == []


def test_where_all_but_one_are_the_same_the_one_is_named() -> None:
    found = outliers(merge_rows(fleet(100, 100, 100, 101)), "host", "count", 3.5)
    assert found == [{"host": "h3", "count": 101, "median": 100.0, "score": None}]


def test_rows_of_one_host_are_taken_together() -> None:
    results = {
        host: answer(row(1, count, sum=total), row(2, 1, sum=1), containers=[container(1), container(2)])
        for host, count, total in (("a", 9, 99), ("b", 9, 99), ("c", 9, 9999))
    }
    rows = merge_rows(results)
    assert outliers(rows, "host", "count", 3.5) == []
    assert [(entry["host"], entry["mean"]) for entry in outliers(rows, "host", "mean", 3.5)] == [("c", 1000.0)]


def test_without_rows_there_are_no_outliers() -> None:
    assert outliers([], "host", "count", 3.5) == []
    assert outliers(merge_rows(fleet(1, 2)), "host", "mean", 3.5) == []

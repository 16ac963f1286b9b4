# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import (
    distributions,
    histogram_columns,
    host_lines,
    quantity,
    share,
    spark,
)
from fleet_results import answer, buckets, failed, row, unreachable


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "ns", "–"),
        (0, "ns", "0 ns"),
        (999, "ns", "999 ns"),
        (1500, "ns", "1.5 µs"),
        (2_345_678, "ns", "2.346 ms"),
        (-3_000_000_000, "ns", "-3 s"),
        (250, "ms", "250 ms"),
        (1023, "bytes", "1023 B"),
        (1536, "bytes", "1.5 KiB"),
        (5 << 50, "bytes", "5120 TiB"),
        (1234567, "hits", "1\u202f234\u202f567"),
        (1234.5, None, "1\u202f234.5"),
    ],
)
def test_quantities(value: float | None, unit: str | None, text: str) -> None:
    assert quantity(value, unit) == text


def test_shares_of_nothing_are_nothing() -> None:
    assert (share(1, 3), share(1, 0)) == (33.33, 0.0)


def test_the_largest_bucket_is_full_height() -> None:
    columns = histogram_columns(buckets(1, 4, 0, 2))
    assert [column["height"] for column in columns] == [25.0, 100.0, 50.0]
    assert histogram_columns(None) == [] and spark([]) == ""
    assert spark(buckets(1, 2)) == "M0 24v-12.0h5V24zM6 24v-24.0h5V24z"


def test_one_distribution_for_each_unit() -> None:
    rows = [
        row(1, 3, histogram=buckets(1, 2), unit="ns"),
        row(2, 4, histogram=buckets(0, 4), unit="ns"),
        row(1, 1, histogram=buckets(1), unit="bytes"),
        row(3, 9),
    ]
    found = distributions(rows)
    assert [(entry["unit"], entry["total"]) for entry in found] == [("ns", 7), ("bytes", 1)]
    assert [column["count"] for column in found[0]["columns"]] == [1, 6]


def lines(**hosts: Any) -> dict[str, dict[str, Any]]:
    """The lines of a document with these answers, by host."""
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    made = build(hosts, request)
    merged = made["merged"]
    return {line["host"]: line for line in host_lines({**made, "window": merged["window"]})}


def test_windows_lie_on_one_axis_in_the_controllers_time() -> None:
    late = {**answer()["window"], "started_at": 1105.0, "ended_at": 1110.0, "clock_offset": 100.0, "late_ms": 5000.0}
    found = lines(a=answer(row(1, 5)), b=answer(row(1, 2), window=late))
    assert (found["a"]["left"], found["a"]["width"]) == (0.02, 99.98)
    assert (found["b"]["left"], found["b"]["width"], found["b"]["late_ms"]) == (50.0, 50.0, 5000.0)
    assert (found["a"]["state"], found["a"]["hits"], found["a"]["lost"]) == ("reached", 5, 0)


def test_a_host_without_an_answer_has_a_reason_and_no_bar() -> None:
    found = lines(a=answer(), c=unreachable("No route to host"), d=failed("No function x"))
    assert (found["c"]["state"], found["c"]["reason"], found["c"]["width"]) == ("unreachable", "No route to host", None)
    assert (found["d"]["state"], found["d"]["reason"], found["d"]["left"]) == ("failed", "No function x", None)

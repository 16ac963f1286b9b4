# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import merge_rows
from ansible_collections.fleet.probe.plugins.plugin_utils._report.charts import (
    MOST_PANELS,
    is_failure,
    panels,
    time_line,
    title,
)
from fleet_results import answer, buckets, container, row


def values(number: int, *counts: int, unit: str = "ns") -> dict[str, Any]:
    return row(number, sum(counts), sum=1, min=1, max=1 << len(counts), histogram=buckets(*counts), unit=unit)


def test_panels_share_an_axis_and_begin_with_the_largest_p99() -> None:
    listed = [container(1), container(2)]
    found = panels(merge_rows({"h": answer(values(1, 4, 2), values(2, 0, 0, 0, 5), containers=listed)}))
    (of_unit,) = found
    assert (of_unit["unit"], of_unit["low"], of_unit["high"], of_unit["left_out"]) == ("ns", 1, 16, 0)
    slow, fast = of_unit["panels"]
    assert (slow["title"], fast["title"]) == ("web2 on h", "web1 on h")
    assert slow["p99"] > fast["p99"] and slow["p99_at"] > fast["p99_at"]
    # The axis begins with the first bucket of the one and ends with the last of the other.
    assert fast["path"].startswith("M0.0 40v-40.0") and slow["path"].count("M") == 1


def test_one_row_has_nothing_to_be_compared_with() -> None:
    assert panels(merge_rows({"h": answer(values(1, 4, 2))})) == []
    assert panels(merge_rows({"h": answer(values(1, 4), values(2, 4, unit="bytes"))})) == []
    assert panels(merge_rows({"h": answer(row(1, 4), row(2, 4))})) == []


def test_values_that_are_no_times_or_sizes_may_be_negative_and_are_left_out() -> None:
    assert panels(merge_rows({"h": answer(values(1, 4, unit="value"), values(2, 4, unit="value"))})) == []


def test_there_are_only_so_many_panels() -> None:
    hosts = {f"h{number}": answer(values(1, 4)) for number in range(MOST_PANELS + 3)}
    (of_unit,) = panels(merge_rows(hosts))
    assert (len(of_unit["panels"]), of_unit["left_out"]) == (MOST_PANELS, 3)


def test_titles_name_containers() -> None:
    (one,) = merge_rows({"h": answer(row(1, 1, by={"function": "f", "retval": None}))})
    assert title(one) == "web1 on h, f"
    assert title({"by": {}}) == "all" and title({"by": {"image": "x"}}) == "x"
    assert title({"by": {"host": "h", "image": "x"}}) == "on h, x"


@pytest.mark.parametrize(
    ("event", "failed"),
    [
        ({"error": "ENOENT"}, True),
        ({"error": None}, False),
        ({"failed": True}, True),
        ({"rcode": "NOERROR"}, False),
        ({"rcode": "NXDOMAIN"}, True),
        ({"rcode": None}, True),
        ({"exit_code": 0}, False),
        ({"exit_code": 3}, True),
        ({"exit_code": None, "signal": 9}, True),
        ({"signal": 15}, False),
        ({}, False),
    ],
)
def test_what_an_event_says_of_itself(event: dict[str, Any], failed: bool) -> None:
    assert is_failure(event) == failed


def lines(**hosts: dict[str, Any]) -> dict[str, Any] | None:
    return time_line(build(hosts, Request("tcpconnect", {}, {}, start_at=1000.0, duration=10.0)))


def test_events_lie_on_the_controllers_clock_with_failures_first() -> None:
    ahead = answer(events=[{"time": 1007.0, "container": None}])
    ahead["window"] = {**ahead["window"], "clock_offset": 2.0, "started_at": 1002.0, "ended_at": 1012.0}
    events = [{"time": 1005.0, "container": None, "error": error} for error in ("EPERM", None)]
    found = lines(ahead=ahead, broken=answer(events=events), silent=answer())
    assert found is not None
    assert [(lane["host"], lane["events"], lane["failures"]) for lane in found["lanes"]] == [
        ("broken", 2, 1),
        ("ahead", 1, 0),
    ]
    broken, shifted = found["lanes"]
    # Both are at the same moment, half-way, and the larger number is as high as the lane.
    assert broken["path"].split("v")[0] == shifted["path"].split("v")[0] == "M100 40"
    assert "v-40.0" in broken["path"] and "v-20.0" in shifted["path"] and "v-20.0" in broken["failed_path"]
    assert (found["begin"], found["seconds"]) == (1000.0, 10.0)


def test_without_events_there_is_no_time_line() -> None:
    assert lines(a=answer()) is None
    assert lines(a=answer(events=[{"time": None, "container": None}])) is None

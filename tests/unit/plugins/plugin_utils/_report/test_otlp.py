# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader of the request is in tests/integration/test_export_readers.py."""

from __future__ import annotations

import json
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._report.otlp import to_otlp
from fleet_results import HOSTILE, answer, buckets, container, row, unreachable


def metrics(results: dict[str, Any], probe: str = "uprobe") -> dict[str, dict[str, Any]]:
    """The metrics of these results by name."""
    request = to_otlp(merge(results), probe)
    (resource,) = request["resourceMetrics"]
    (scope,) = resource["scopeMetrics"]
    named = {metric["name"]: metric for metric in scope["metrics"]}
    assert len(named) == len(scope["metrics"])
    return named


def attributes(point: dict[str, Any]) -> dict[str, Any]:
    return {one["key"]: next(iter(one["value"].values())) for one in point["attributes"]}


def test_counts_are_those_of_the_window() -> None:
    found = metrics({"a": answer(row(1, 5, by={"retval": -4, "failed": True, "comm": HOSTILE})), "b": unreachable()})
    (point,) = found["fleet.probe.rows"]["sum"]["dataPoints"]
    assert (point["startTimeUnixNano"], point["timeUnixNano"]) == ("1000002000000", "1010000000000")
    assert point["asInt"] == "5" and found["fleet.probe.rows"]["sum"]["aggregationTemporality"] == 1
    kept = attributes(point)
    assert (kept["host"], kept["name"], kept["retval"], kept["failed"], kept["comm"]) == (
        "a",
        "web1",
        "-4",
        True,
        HOSTILE,
    )
    hosts = {attributes(one)["state"]: one["asInt"] for one in found["fleet.probe.hosts"]["gauge"]["dataPoints"]}
    assert hosts == {"reached": "1", "unreachable": "1", "unsupported": "0", "failed": "0"}
    assert found["fleet.probe.complete"]["gauge"]["dataPoints"][0]["asInt"] == "0"


def test_a_histogram_has_the_largest_numbers_of_its_buckets_as_bounds() -> None:
    histogram = [{"low": 1, "high": 2, "count": 5}, {"low": 4, "high": 8, "count": 2}]
    found = metrics({"a": answer(row(1, 7, sum=15, min=1, max=6, histogram=histogram, unit="value"))})
    (point,) = found["fleet.probe.values"]["histogram"]["dataPoints"]
    assert point["explicitBounds"] == [0.0, 1.0, 3.0, 7.0]
    assert point["bucketCounts"] == ["0", "5", "0", "2", "0"]
    assert (point["count"], point["sum"], point["min"], point["max"]) == ("7", 15.0, 1.0, 6.0)
    assert attributes(point)["unit"] == "value"


def test_times_are_seconds_and_sizes_bytes() -> None:
    rows = [row(number, 2, sum=3000, histogram=buckets(0, 2), unit=unit) for number, unit in ((1, "ns"), (2, "bytes"))]
    found = metrics({"a": answer(*rows, containers=[container(1), container(2)])})
    seconds, sizes = found["fleet.probe.values.seconds"], found["fleet.probe.values.bytes"]
    assert (seconds["unit"], sizes["unit"]) == ("s", "By")
    assert seconds["histogram"]["dataPoints"][0]["explicitBounds"] == [1e-09, 3e-09]
    assert seconds["histogram"]["dataPoints"][0]["sum"] == 3e-06
    assert sizes["histogram"]["dataPoints"][0]["sum"] == 3000


def test_a_sum_of_negative_values_is_left_out() -> None:
    histogram = [{"low": -8, "high": -4, "count": 2}]
    found = metrics({"a": answer(row(1, 2, sum=-9, histogram=histogram, unit="value"))})
    assert "sum" not in found["fleet.probe.values"]["histogram"]["dataPoints"][0]


def test_numbers_of_more_than_64_bits_still_make_a_request() -> None:
    found = metrics({"a": answer(row(1, 1 << 100, by={"retval": 1 << 100, "odd": [1]}))})
    (point,) = found["fleet.probe.rows"]["sum"]["dataPoints"]
    assert point["asInt"] == str((1 << 63) - 1)
    assert attributes(point)["retval"] == str(1 << 100) and attributes(point)["odd"] == "[1]"
    json.dumps(found, allow_nan=False)

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.compare import compare
from fleet_results import answer, buckets, container, row, unreachable


def document(total: int, *counts: int, image: str = "web:1", probe: str = "uprobe", **more: Any) -> dict[str, Any]:
    """fleet.json of one host whose container had these latencies."""
    entry = row(1, sum(counts), sum=total, histogram=buckets(*counts), unit="ns")
    answers = {"a": answer(entry, containers=[container(1, image=image)]), **more}
    return build(answers, Request(probe=probe, containers={}, probe_args={}, start_at=1000.0, duration=10.0))


def test_the_same_is_no_regression() -> None:
    found = compare(document(300, 50, 50), document(300, 50, 50), ["image"], 0.1)
    assert found["regression"] is False and found["regressions"] == []
    (entry,) = found["rows"]
    assert entry["rate"] == {"before": 10.0, "after": 10.0, "change": 0.0}
    assert entry["only"] is None
    assert found["incomplete"] == []


def test_a_mean_that_grew_beyond_the_threshold_is_one() -> None:
    slower = document(390, 50, 50)
    found = compare(document(300, 50, 50), slower, ["image"], 0.1)
    assert [(entry["figure"], entry["change"]) for entry in found["regressions"]] == [("mean", 0.3)]
    assert compare(document(300, 50, 50), slower, ["image"], 0.5)["regression"] is False
    assert compare(slower, document(300, 50, 50), ["image"], 0.1)["regression"] is False


def test_a_tail_that_grew_is_one_even_with_the_same_mean() -> None:
    found = compare(document(300, 50, 50), document(300, 50, 40, 0, 0, 0, 10), ["image"], 0.1)
    (tail,) = found["regressions"]
    assert tail["figure"] == "p99" and tail["least"] == 7.0 and tail["change"] > 7, "from at most 4 to at least 32"
    assert found["unjudged"] == []


def exact(low: int) -> dict[str, Any]:
    """fleet.json of one host whose latencies are all in a bucket that is narrower than the threshold."""
    histogram = [{"low": low, "high": low + 4, "count": 100}]
    entry = row(1, 100, sum=10_000, histogram=histogram, unit="ns")
    return build({"a": answer(entry)}, Request("uprobe", {}, {}, start_at=1000.0, duration=10.0))


def test_a_p99_counts_as_far_as_its_buckets_tell() -> None:
    wide = compare(document(300, 50, 50), document(300, 50, 40, 10), ["image"], 0.1)
    assert wide["regression"] is False, "between 2 and 4 before, between 4 and 8 after: perhaps it did not grow"
    assert wide["unjudged"] == [{"by": {"image": "web:1"}, "figure": "p99"}]
    narrow = compare(exact(100), exact(112), ["image"], 0.1)
    (grown,) = narrow["regressions"]
    assert grown["figure"] == "p99" and "least" not in grown and narrow["unjudged"] == []
    assert compare(exact(100), exact(104), ["image"], 0.1)["regression"] is False
    assert compare(document(300, 0, 0, 100), document(300, 100), ["image"], 0.1)["unjudged"] == [], "it fell"


def test_the_largest_growth_comes_first() -> None:
    def both(one: int, two: int) -> dict[str, Any]:
        rows = [row(n, 100, sum=total, histogram=buckets(50, 50), unit="ns") for n, total in ((1, one), (2, two))]
        listed = [container(1), container(2)]
        return build({"a": answer(*rows, containers=listed)}, Request("uprobe", {}, {}, start_at=1.0, duration=10.0))

    found = compare(both(300, 300), both(390, 600), ["name"], 0.1)
    assert [(one["by"]["name"], one["change"]) for one in found["regressions"]] == [("web2", 1.0), ("web1", 0.3)]


def test_more_work_is_reported_and_not_judged() -> None:
    found = compare(document(300, 50, 50), document(3000, 500, 500), ["image"], 0.1)
    assert found["rows"][0]["rate"]["change"] == 9.0
    assert found["regression"] is False


def test_what_is_only_on_one_side_and_sides_that_are_not_complete() -> None:
    found = compare(document(1, 1), document(1, 1, image="web:2", b=unreachable()), ["image"], 0.1)
    assert [(entry["by"]["image"], entry["only"]) for entry in found["rows"]] == [
        ("web:1", "before"),
        ("web:2", "after"),
    ]
    assert found["rows"][0]["mean"] == {"before": 1.0, "after": None, "change": None}
    assert found["incomplete"] == ["after"]


def test_different_probes_are_not_comparable() -> None:
    with pytest.raises(OptionError, match="A result of uprobe cannot be compared with one of opensnoop"):
        compare(document(1, 1), document(1, 1, probe="opensnoop"), ["image"], 0.1)


def test_rates_are_judged_where_they_are_asked_for() -> None:
    before, after = document(300, 50, 50), document(600, 100, 100)
    found = compare(before, after, ["image"], 0.1, ["rate"])
    assert [(one["figure"], one["change"]) for one in found["regressions"]] == [("rate", 1.0)]
    assert found["judged"] == ["rate"]
    new = compare(before, document(300, 50, 50, image="web:2"), ["image"], 0.1, ["rate"])
    assert [(one["by"], one["change"]) for one in new["regressions"]] == [({"image": "web:2"}, None)]

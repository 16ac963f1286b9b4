# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import random

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import (
    error_bound,
    percentile,
    percentiles,
    row_percentile,
    sum_histograms,
)
from fleet_results import buckets


def cut(samples: list[int]) -> list[dict[str, int]]:
    counts = [0] * 20
    for sample in samples:
        counts[sample.bit_length() - 1] += 1
    return buckets(*counts)


def test_the_sum_is_the_histogram_of_all_samples() -> None:
    random.seed(7)
    hosts = [[random.randrange(1, 1 << 16) for _sample in range(500)] for _sample in range(9)]
    assert sum_histograms(map(cut, hosts)) == cut([sample for host in hosts for sample in host])


def test_none_is_passed_over_and_no_histogram_at_all_is_none() -> None:
    assert sum_histograms([None, buckets(1), None]) == buckets(1)
    assert sum_histograms([None]) is None
    assert sum_histograms([]) is None
    assert sum_histograms([[]]) == []


def test_negative_buckets_stand_before_positive_ones() -> None:
    below, above = {"low": -8, "high": -5, "count": 1}, {"low": 1, "high": 1, "count": 2}
    assert sum_histograms([[above], [below]]) == [below, above]


@pytest.mark.parametrize("percent", [0, 1, 25, 50, 75, 90, 99, 99.9, 100])
def test_a_percentile_lies_in_the_bucket_of_the_true_one(percent: float) -> None:
    random.seed(11)
    samples = sorted(int(random.lognormvariate(6, 1.5)) + 1 for _sample in range(2000))
    true = samples[max(0, min(len(samples) - 1, round(len(samples) * percent / 100) - 1))]
    found = percentile(cut(samples), percent)
    assert found is not None
    low = 1 << (true.bit_length() - 1)
    assert low <= found <= 2 * low


def test_percentiles_of_nothing_are_none_and_names_are_short() -> None:
    assert percentiles([], [50, 99.9]) == {"p50": None, "p99.9": None}
    assert percentiles(None, [50]) == {"p50": None}
    assert percentiles([{"low": 4, "high": 8, "count": 2}], [50, 100]) == {"p50": 6.0, "p100": 8.0}


def test_percentiles_of_a_row_lie_between_its_min_and_max() -> None:
    entry = {"histogram": [{"low": 128, "high": 256, "count": 10}], "min": 130, "max": 205}
    assert percentiles(entry["histogram"], [99])["p99"] == pytest.approx(254.72)
    assert percentiles(entry, [0, 50, 99, 100]) == {"p0": 130, "p50": 167.5, "p99": pytest.approx(204.25), "p100": 205}
    one = {"histogram": [{"low": 1, "high": 2, "count": 1}, {"low": 64, "high": 128, "count": 1}], "min": 1, "max": 70}
    assert percentiles(one, [50, 100]) == {"p50": 2, "p100": 70}
    assert row_percentile({"histogram": [], "min": None, "max": None}, 50) is None


def test_how_far_off_a_percentile_may_be() -> None:
    assert error_bound({"histogram": [{"low": 64, "high": 128, "count": 4}]}, [50]) == pytest.approx(1 / 3)
    assert error_bound({"histogram": [{"low": 64, "high": 128, "count": 4}], "min": 64, "max": 64}, [50, 99]) == 0
    assert error_bound({"histogram": []}, [50]) == 0

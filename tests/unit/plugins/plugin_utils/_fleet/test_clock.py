# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.clock import Sample, best, correction, parse_stamp


def test_the_offset_is_from_the_middle_of_the_round_trip() -> None:
    sample = Sample(before=100.0, after=100.2, host=160.1)
    assert sample.offset == pytest.approx(60.0)
    assert sample.uncertainty == pytest.approx(0.1)


def test_the_shortest_round_trip_wins_unless_its_clock_is_coarse() -> None:
    short, long = Sample(10, 10.02, 10.5), Sample(10, 11, 10.5)
    assert best([long, short]) is short
    assert best([long, Sample(10, 10.02, 10, resolution=1.0)]) is long


@pytest.mark.parametrize(
    ("output", "stamp"),
    [
        ("1777636800.250000000\n", (1777636800.25, 0.0)),
        ("Welcome to web1\r\n1777636800.250000000\r\n", (1777636800.25, 0.0)),
        ("1777636800.%N\n", (1777636800.0, 1.0)),
        ("1777636800\n", (1777636800.0, 1.0)),
        ("date: invalid option\n", None),
        ("", None),
    ],
)
def test_what_date_prints(output: str, stamp: tuple[float, float] | None) -> None:
    assert parse_stamp(output) == stamp


def test_an_offset_within_its_uncertainty_is_not_corrected() -> None:
    assert correction(0.004, 0.01) == 0.0
    assert correction(-0.4, 0.01) == -0.4


def test_what_an_answer_at_once_was_rounded_by_is_no_offset() -> None:
    """An exchange that took less than the clocks' floats can tell."""
    sample = Sample(1.8e9, 1.8e9, 1.8e9 + 2.4e-7)
    assert sample.offset > sample.uncertainty == 0.0
    assert correction(sample.offset, sample.uncertainty) == 0.0

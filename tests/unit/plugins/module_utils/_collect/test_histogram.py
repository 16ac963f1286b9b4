# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buckets of a histogram: no gap, no overlap, and each value where the program puts it."""

from __future__ import annotations

import random
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.histogram import (
    LOWEST,
    MOST_SUB_BITS,
    as_result,
    bucket,
    slot_count,
)

EVERY = pytest.mark.parametrize("sub_bits", range(MOST_SUB_BITS + 1))


def slot_of(value: int, sub_bits: int) -> int:
    """slot_of() of bpf/include/fleet/row.h in Python."""
    if value <= 0:
        return int(value == 0)
    log = value.bit_length() - 1
    part = value - (1 << log)
    part = part >> (log - sub_bits) if log >= sub_bits else part << (sub_bits - log)
    return 2 + (log << sub_bits) + part


def interesting() -> List[int]:
    """Small numbers, what lies around each power of two and its parts, the ends, and some at random."""
    chance = random.Random(1)
    around = [(1 << log) + (part << log >> 4) + step for log in range(63) for part in range(16) for step in (-1, 0, 1)]
    values = [*range(-20, 600), LOWEST, LOWEST + 1, (1 << 63) - 1, *around]
    values += [chance.getrandbits(chance.randrange(1, 64)) for _number in range(2000)]
    return [value for value in values if LOWEST <= value < 1 << 63]


@EVERY
def test_buckets_have_no_gap_and_no_overlap(sub_bits: int) -> None:
    """From the lowest to the highest number of 64 bits; slots that no value gets say nothing new."""
    borders = sorted({bucket(slot, sub_bits) for slot in range(slot_count(sub_bits))})
    assert borders[0] == (LOWEST, 0) and borders[1] == (0, 1) and borders[2] == (1, 2)
    assert borders[-1][1] == 1 << 64
    assert all(low < high for low, high in borders)
    assert [high for _low, high in borders[:-1]] == [low for low, _high in borders[1:]]


@EVERY
def test_a_value_lies_in_the_bucket_that_the_program_counts_it_in(sub_bits: int) -> None:
    for value in interesting():
        slot = slot_of(value, sub_bits)
        low, high = bucket(slot, sub_bits)
        assert low <= value < high and 0 <= slot < slot_count(sub_bits), value


@EVERY
def test_each_power_of_two_is_cut_into_equal_parts(sub_bits: int) -> None:
    parts = 1 << sub_bits
    for log in range(sub_bits, 64):
        first = 2 + (log << sub_bits)
        widths = {high - low for low, high in (bucket(first + part, sub_bits) for part in range(parts))}
        assert widths == {(1 << log) // parts}
        assert bucket(first, sub_bits)[0] == 1 << log


def test_slots_fit_into_a_row() -> None:
    """MOST_SLOTS of row.h."""
    assert [slot_count(sub_bits) for sub_bits in range(MOST_SUB_BITS + 1)] == [66, 130, 258, 514, 1026]


def test_the_result_lists_the_buckets_that_are_not_empty() -> None:
    slots = [0] * slot_count(1)
    slots[slot_of(-5, 1)], slots[slot_of(0, 1)], slots[slot_of(7, 1)], slots[slot_of(4, 1)] = 2, 3, 4, 1
    assert as_result(slots, 1) == [
        {"low": LOWEST, "high": 0, "count": 2},
        {"low": 0, "high": 1, "count": 3},
        {"low": 4, "high": 6, "count": 1},
        {"low": 6, "high": 8, "count": 4},
    ]
    assert as_result([0] * 66, 0) == []

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Histograms with fixed buckets, numbered by ``slot_of()`` in ``bpf/include/fleet/row.h``.

The bounds depend only on the number of sub-buckets, so the histograms of CPUs, containers and hosts can be added bucket
by bucket.
"""

from __future__ import annotations

from typing import Dict, List, Sequence

MOST_SUB_BITS = 4
LOWEST = -(1 << 63)


def slot_count(sub_bits: int) -> int:
    """The number of buckets: negative, zero, and 64 powers of two, each cut into ``1 << sub_bits`` parts."""
    return 2 + (64 << sub_bits)


def bucket(slot: int, sub_bits: int) -> tuple[int, int]:
    """The bucket's bounds: ``low`` (inclusive) and ``high`` (exclusive)."""
    if slot == 0:
        return LOWEST, 0
    if slot == 1:
        return 0, 1
    log, part = (slot - 2) >> sub_bits, (slot - 2) & ((1 << sub_bits) - 1)
    low = (1 << log) + (part << log >> sub_bits)
    return low, low + max(1, 1 << log >> sub_bits)


def as_result(slots: Sequence[int], sub_bits: int) -> List[Dict[str, int]]:
    """``histogram`` of the result: the buckets that are not empty, lowest first."""
    found = []
    for slot, count in enumerate(slots):
        if count:
            low, high = bucket(slot, sub_bits)
            found.append({"low": low, "high": high, "count": count})
    return found

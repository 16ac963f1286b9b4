# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Histograms, as results hold them.

A histogram is ``[{"low": int, "high": int, "count": int}, ...]``; a bucket holds the samples with
``low <= value < high``. All hosts use the same fixed buckets (log2, with linear sub-buckets on request), so adding
bucket by bucket gives exactly the histogram of all samples.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Bucket = Mapping[str, Any]


def sum_histograms(histograms: Iterable[Sequence[Bucket] | None]) -> list[dict[str, Any]] | None:
    """The histogram of all samples, lowest bucket first; None if every input is None."""
    counts: dict[tuple[Any, Any], int] = {}
    seen = False
    for histogram in histograms:
        if histogram is None:
            continue
        seen = True
        for bucket in histogram:
            edge = (bucket["low"], bucket["high"])
            counts[edge] = counts.get(edge, 0) + bucket["count"]
    if not seen:
        return None
    return [{"low": low, "high": high, "count": counts[low, high]} for low, high in sorted(counts)]


def percentile(histogram: Sequence[Bucket], percent: float) -> float | None:
    """The value below which ``percent`` of the samples lie; None for an empty histogram.

    Assumes that the samples of a bucket are spread evenly over it, so the error is less than the width of the bucket.
    """
    buckets = sorted((bucket for bucket in histogram if bucket["count"]), key=lambda bucket: bucket["low"])
    total = sum(bucket["count"] for bucket in buckets)
    if not total:
        return None
    wanted = total * percent / 100
    below = 0
    for bucket in buckets:
        if below + bucket["count"] >= wanted:
            share = (wanted - below) / bucket["count"]
            return float(bucket["low"] + (bucket["high"] - bucket["low"]) * max(share, 0.0))
        below += bucket["count"]
    return float(buckets[-1]["high"])


def percentiles(histogram: Sequence[Bucket] | None, percents: Sequence[float]) -> dict[str, float | None]:
    """``{"p50": value, "p99.9": value}`` for each of ``percents`` (0 to 100)."""
    return {f"p{percent:g}": percentile(histogram or [], percent) for percent in percents}

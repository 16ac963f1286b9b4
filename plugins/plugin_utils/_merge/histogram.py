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


def percentile(
    histogram: Sequence[Bucket], percent: float, least: float | None = None, most: float | None = None
) -> float | None:
    """The value below which ``percent`` of the samples lie; None for an empty histogram.

    Assumes that the samples of a bucket are spread evenly over it. ``least`` and ``most`` are the smallest and the
    largest sample, if known: they narrow the outermost buckets, so that no percentile lies beyond them.
    """
    found = percentile_range(histogram, percent, least, most)
    if found is None:
        return None
    low, high, share = found
    return low + (high - low) * share


def percentile_range(
    histogram: Sequence[Bucket], percent: float, least: float | None = None, most: float | None = None
) -> tuple[float, float, float] | None:
    """Between which values a percentile lies (the edges of its bucket), and how far between them it is assumed."""
    buckets = sorted((bucket for bucket in histogram if bucket["count"]), key=lambda bucket: bucket["low"])
    total = sum(bucket["count"] for bucket in buckets)
    wanted = total * percent / 100
    below = 0
    for number, bucket in enumerate(buckets):
        if below + bucket["count"] >= wanted or number == len(buckets) - 1:
            low, high = float(bucket["low"]), float(bucket["high"])
            if least is not None:
                low, high = max(low, least), max(high, least)
            if most is not None:
                low, high = min(low, most), min(high, most)
            return low, high, min(max((wanted - below) / bucket["count"], 0.0), 1.0)
        below += bucket["count"]
    return None


def row_percentile(row: Mapping[str, Any], percent: float) -> float | None:
    """A percentile of a row, between its min and max; None without a histogram."""
    return percentile(row.get("histogram") or [], percent, row.get("min"), row.get("max"))


def error_bound(row: Mapping[str, Any], percents: Sequence[float]) -> float:
    """By which fraction of itself a row's percentile may be off at most; 0 without samples."""
    bound = 0.0
    for percent in percents:
        found = percentile_range(row.get("histogram") or [], percent, row.get("min"), row.get("max"))
        if found is None:
            continue
        low, high, share = found
        value = low + (high - low) * share
        if value:
            bound = max(bound, (high - low) * max(share, 1 - share) / abs(value))
    return bound


def percentiles(
    histogram: Sequence[Bucket] | Mapping[str, Any] | None, percents: Sequence[float]
) -> dict[str, float | None]:
    """``{"p50": value, "p99.9": value}`` for each of ``percents`` (0 to 100) of a histogram or of a row."""
    row = histogram if isinstance(histogram, Mapping) else {"histogram": histogram}
    return {f"p{percent:g}": row_percentile(row, percent) for percent in percents}

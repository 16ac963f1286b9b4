# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The largest rows, and the hosts or containers that stand out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import mean

KEYS = ("count", "sum", "min", "max", "mean")
# Scales the median absolute deviation of a normal distribution to its standard deviation (Iglewicz and Hoaglin 1993,
# who recommend a threshold of 3.5).
_NORMAL = 0.6745


def top(rows: Sequence[Mapping[str, Any]], most: int, key: str) -> list[Mapping[str, Any]]:
    """The ``most`` rows with the largest ``key``; rows without one are left out."""
    valued = [(figure, row) for row in rows if (figure := figure_of(row, key)) is not None]
    return [row for _figure, row in sorted(valued, key=lambda pair: -pair[0])[: max(most, 0)]]


def outliers(rows: Sequence[Mapping[str, Any]], by: str, key: str, threshold: float) -> list[dict[str, Any]]:
    """The outliers among the values of ``by``: ``[{by: value, key: figure, median, score}]``, furthest first.

    The rows of each value of ``by`` are added up (mean: averaged over all hits; min and max: kept). A value is an
    outlier if its modified z-score exceeds ``threshold``. If more than half of all values have the same figure, every
    other value is an outlier with score None.
    """
    groups: dict[str, list[Mapping[str, Any]]] = {}
    values: dict[str, Any] = {}
    for row in rows:
        value = row[by] if by in row else row["by"].get(by)
        name = json.dumps(value, sort_keys=True)
        groups.setdefault(name, []).append(row)
        values[name] = value
    figures = {name: figure for name, group in groups.items() if (figure := _together(group, key)) is not None}
    if not figures:
        return []
    middle = median(figures.values())
    deviation = median(abs(figure - middle) for figure in figures.values())
    found = []
    for name, figure in figures.items():
        score = _NORMAL * (figure - middle) / deviation if deviation else None
        if (abs(score) > threshold) if score is not None else figure != middle:
            shown = None if score is None else round(score, 2)
            found.append({by: values[name], key: figure, "median": middle, "score": shown})
    return sorted(found, key=lambda entry: -abs(entry[key] - middle))


def figure_of(row: Mapping[str, Any], key: str) -> Any:
    """A row's figure; mean is the sum divided by the count. Raises OptionError for a key not in KEYS."""
    if key not in KEYS:
        raise OptionError(f"key is {key!r}; give one of {', '.join(KEYS)}.")
    if key == "mean":
        return mean(row)
    return row.get(key)


def _together(rows: Sequence[Mapping[str, Any]], key: str) -> Any:
    if key == "mean":
        valued = [row for row in rows if row.get("sum") is not None]
        count = sum(row["count"] for row in valued)
        return sum(row["sum"] for row in valued) / count if count else None
    figures = [figure for row in rows if (figure := figure_of(row, key)) is not None]
    fold = {"min": min, "max": max}.get(key, sum)
    return fold(figures) if figures else None

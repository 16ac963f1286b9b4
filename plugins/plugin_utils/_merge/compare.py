# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two answers of the same probe, before and after."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import reached
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import (
    error_bound,
    percentile_range,
    row_percentile,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import mean, merge_rows

_PERCENT = 99
FIGURES = ("rate", "mean", "p99")
JUDGED = ("mean", "p99")


def compare(
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    by: Sequence[str],
    threshold: float,
    judge: Sequence[str] = JUDGED,
) -> dict[str, Any]:
    """What changed between two documents (fleet.json) for each value of ``by``.

    ``{regression, regressions, judged, unjudged, rows: [{by, unit, rate, mean, p99, only}], incomplete}``: rate (hits a
    second), mean and p99 (None without values) are each ``{before, after, change}``; change is a fraction of before
    (0.1 is 10 % more). A regression is a figure in ``judge`` that grew by more than ``threshold``, the largest growth
    first; a rate may grow from nothing. A p99 that is less exact than the threshold counts only if it grew for certain,
    then with ``least``, the growth that is certain; it is in ``unjudged`` (``{by, figure}``) if it may have grown.
    Rates are not judged by default, because a deployment may bring more work; those of failures may be.
    ``incomplete`` names the sides whose coverage was not complete. Raises OptionError if the documents are of different
    probes.
    """
    if before["probe"] != after["probe"]:
        raise OptionError(f"A result of {before['probe']} cannot be compared with one of {after['probe']}.")
    sides = {"before": before, "after": after}
    rows = {side: _rows(document, by) for side, document in sides.items()}
    compared: list[dict[str, Any]] = []
    growths: list[_Growth | None] = []
    for name, some in {**rows["before"], **rows["after"]}.items():
        pair = {side: rows[side].get(name) for side in sides}
        entry: dict[str, Any] = {"by": some["by"], "unit": some["unit"]}
        for figure, of_row in (("rate", _rate), ("mean", _mean), ("p99", _p99)):
            entry[figure] = _change(*(of_row(pair[side], sides[side]) for side in sides))
        entry["only"] = next((side for side in sides if pair["after" if side == "before" else "before"] is None), None)
        compared.append(entry)
        growths.append(_growth(pair["before"], pair["after"], threshold))
    regressions, unjudged = [], []
    for entry, growth in zip(compared, growths, strict=True):
        for figure in judge:
            grown = entry[figure]["change"]
            certain = growth if figure == "p99" and grown is not None else None
            about = {"by": entry["by"], "figure": figure}
            if certain is None:
                if (grown or 0) > threshold or (figure == "rate" and entry["only"] == "after"):
                    regressions.append({**about, **entry[figure]})
            elif certain.least > threshold:
                regressions.append({**about, **entry[figure], "least": round(certain.least, 6)})
            elif certain.most > threshold:
                unjudged.append(about)
    regressions.sort(key=lambda one: -math.inf if one["change"] is None else -one["change"])
    return {
        "regression": bool(regressions),
        "regressions": regressions,
        "judged": list(judge),
        "unjudged": unjudged,
        "rows": compared,
        "incomplete": [side for side, document in sides.items() if not document["coverage"]["complete"]],
    }


def _rows(document: Mapping[str, Any], by: Sequence[str]) -> dict[str, dict[str, Any]]:
    return {
        json.dumps([row["by"], row["unit"]], sort_keys=True): row for row in merge_rows(reached(document["hosts"]), by)
    }


def _rate(row: Mapping[str, Any] | None, document: Mapping[str, Any]) -> float | None:
    duration = document.get("duration")
    return row["count"] / duration if row and duration else None


def _mean(row: Mapping[str, Any] | None, _document: Mapping[str, Any]) -> float | None:
    return mean(row) if row else None


def _p99(row: Mapping[str, Any] | None, _document: Mapping[str, Any]) -> float | None:
    return row_percentile(row, _PERCENT) if row else None


class _Growth(NamedTuple):
    """Between which fractions a figure grew for certain."""

    least: float
    most: float


def _growth(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, threshold: float) -> _Growth | None:
    """How much the p99 grew, by the edges of its buckets; None where its figures are exact enough for ``threshold``."""
    if before is None or after is None or max(error_bound(row, (_PERCENT,)) for row in (before, after)) <= threshold:
        return None
    edges = [
        percentile_range(row.get("histogram") or [], _PERCENT, row.get("min"), row.get("max"))
        for row in (before, after)
    ]
    if edges[0] is None or edges[1] is None:
        return None
    (low, high), (later_low, later_high) = edges[0][:2], edges[1][:2]
    return _Growth((later_low - high) / high if high > 0 else 0.0, (later_high - low) / low if low > 0 else math.inf)


def _change(before: float | None, after: float | None) -> dict[str, float | None]:
    known = before is not None and after is not None and before != 0
    change = round((after - before) / abs(before), 6) if known else None  # type: ignore[operator, arg-type]
    return {"before": before, "after": after, "change": change}

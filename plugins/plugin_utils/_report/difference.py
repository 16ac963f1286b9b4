# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two runs compared: the page compare.html, and its table and verdict on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import key_text
from ansible_collections.fleet.probe.plugins.plugin_utils._report.columns import Column, lay_out
from ansible_collections.fleet.probe.plugins.plugin_utils._report.figures import plain_quantity
from ansible_collections.fleet.probe.plugins.plugin_utils._report.flame import flame_difference
from ansible_collections.fleet.probe.plugins.plugin_utils._report.html import render, text

Comparison = Mapping[str, Any]
FIGURES = ("rate", "mean", "p99")
SIDES = ("before", "after")
_MOST_ROWS = 1000


def verdict(comparison: Comparison) -> str:
    """One sentence: what became worse, or that nothing did; or that there is nothing to compare."""
    rows, worse = comparison["rows"], comparison["regressions"]
    both = sum(row["only"] is None for row in rows)
    if worse:
        number = len({str(one["by"]) for one in worse})
        headline = f"WORSE: {number} of {len(rows)} rows, most of all {name(worse[0]['by'])}: {change_of(worse[0])}"
        return f"{headline}{_not_judged(comparison)}"
    if not both:
        return "NOTHING TO COMPARE: no row is in both runs; check that both collected the same and that by fits both"
    if not comparable(comparison):
        if comparison["unjudged"]:
            return f"NOTHING TO JUDGE{_not_judged(comparison)}"
        return f"NOTHING TO JUDGE: no row of both runs has {' or '.join(comparison['judged'])}; judge rate"
    return f"NO REGRESSION: {both} rows are in both runs{_not_judged(comparison)}"


def _not_judged(comparison: Comparison) -> str:
    """How many figures may have grown and are not exact enough to tell, and what makes them so."""
    number = len(comparison["unjudged"])
    figures = ", ".join(dict.fromkeys(one["figure"] for one in comparison["unjudged"]))
    rows = f"{number} row{'s' if number != 1 else ''}"
    remedy = "its buckets are wider than the threshold: give both runs sub_buckets 16"
    return f"; {figures} of {rows} not judged, {remedy}" if number else ""


def comparable(comparison: Comparison) -> bool:
    """Whether any figure could be judged."""
    unjudged = [(one["by"], one["figure"]) for one in comparison["unjudged"]]
    judged = [
        row[figure]
        for row in comparison["rows"]
        for figure in comparison["judged"]
        if (row["by"], figure) not in unjudged
    ]
    return comparison["regression"] or any(None not in (one["before"], one["after"]) for one in judged)


def change_of(entry: Mapping[str, Any]) -> str:
    """``p99 +24.1 %``; a figure that was not there before, or was 0, has no change in percent.

    Where only a smaller growth is certain, that follows in parentheses.
    """
    grown = "new" if entry["change"] is None else percent(entry["change"])
    certain = f" (at least {percent(entry['least'])})" if "least" in entry else ""
    return f"{entry['figure']} {grown}{certain}"


def percent(change: float | None) -> str:
    """A change as a reader knows it; empty if there is none to tell."""
    return "" if change is None else f"{100 * change:+.1f} %"


def name(by: Mapping[str, Any]) -> str:
    """The keys of a row in a few words."""
    return printable_text(", ".join(text(key_text(value)) for value in by.values())) or "all"


def figure_unit(figure: str, row: Mapping[str, Any]) -> str | None:
    """The unit of a figure: rates are hits per second whatever the row measures."""
    return None if figure == "rate" else row["unit"]


def difference_table(comparison: Comparison, most: int) -> list[str]:
    """The first ``most`` rows with both sides and the change of each figure; what became worse comes first."""
    rows = ordered(comparison)
    if not rows or not most:
        return []
    shown = rows[:most]
    keys = list(dict.fromkeys(key for row in shown for key in row["by"]))
    columns = [Column(key, [key_text(row["by"].get(key)) for row in shown]) for key in keys]
    for figure in FIGURES:
        if all(row[figure][side] is None for row in shown for side in SIDES):
            continue
        title = "hits/s" if figure == "rate" else figure
        for number, side in enumerate(SIDES):
            values = [plain_quantity(_short(row[figure][side]), figure_unit(figure, row)) for row in shown]
            columns.append(Column(title if number == 0 else "after", values, number=True))
        columns.append(Column("change", [percent(row[figure]["change"]) for row in shown], number=True))
    if any(row["only"] for row in shown):
        columns.append(Column("", [f"only {row['only']}" if row["only"] else "" for row in shown]))
    left = len(rows) - most
    return lay_out(columns) + ([f"… and {left} more rows"] if left > 0 else [])


def _short(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def ordered(comparison: Comparison) -> list[Mapping[str, Any]]:
    """The rows, those that became worse first, then by how much their mean, else their rate, changed."""
    worse = [one["by"] for one in comparison["regressions"]]

    def place(row: Mapping[str, Any]) -> tuple[bool, bool, float]:
        changed = next((row[key]["change"] for key in ("mean", "rate") if row[key]["change"] is not None), None)
        return row["by"] not in worse, row["only"] is None, -abs(changed or 0.0)

    return sorted(comparison["rows"], key=place)


def to_difference_html(
    before: Mapping[str, Any], after: Mapping[str, Any], comparison: Comparison, by: Sequence[str], threshold: float
) -> str:
    """The page: the verdict, each row's figures before and after, and a flame graph of the difference."""
    rows = ordered(comparison)
    shown = rows[:_MOST_ROWS]
    return render(
        "compare.html.j2",
        before=before,
        after=after,
        comparison=comparison,
        by=by,
        threshold=threshold,
        verdict=verdict(comparison),
        comparable=comparable(comparison),
        name=name,
        change_of=change_of,
        percent=percent,
        figure_unit=figure_unit,
        keys=list(dict.fromkeys(key for row in shown for key in row["by"])),
        figures=[figure for figure in FIGURES if any(row[figure][side] is not None for row in shown for side in SIDES)],
        rows=shown,
        one_sided=any(row["only"] for row in shown),
        rows_left_out=max(len(rows) - _MOST_ROWS, 0),
        worse={(str(one["by"]), one["figure"]) for one in comparison["regressions"]},
        flame=flame_difference(before["hosts"], after["hosts"], by),
    )

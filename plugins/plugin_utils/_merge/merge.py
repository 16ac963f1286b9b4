# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The results of many hosts as one answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge import coverage as _coverage
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import rows as _rows


def merge(
    results: Mapping[str, Mapping[str, Any]], by: Sequence[str] | None = None, start_delay: float | None = None
) -> dict[str, Any]:
    """Merge ``{host: module result}`` into ``{rows, events_total, accounting, coverage, window, ...}``.

    The result of a host that gave no answer is ``{unreachable: true, msg}`` or ``{failed: true, msg}``. For ``by`` and
    the rows see merge_rows, for ``start_delay`` and the rest coverage.py.
    """
    answered = _coverage.reached(results)
    return {
        "rows": _rows.merge_rows(answered, by),
        "events_total": sum(len(result.get("events") or []) for result in answered.values()),
        "accounting": _coverage.merge_accounting(results),
        "coverage": _coverage.merge_coverage(results, start_delay),
        "window": _coverage.merge_window(results),
        "overhead": _coverage.merge_overhead(results),
        "estimate": _coverage.merge_overhead(results, "estimate"),
        "truncated": _coverage.sum_counters(result.get("truncated") for result in answered.values()),
    }

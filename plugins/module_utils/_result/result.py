# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 6, result: the shape that docs/how-it-works.md describes. Nothing else defines it."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result
from ansible_collections.fleet.probe.plugins.module_utils._window.window import LATE, Window

LOSSES = ("ring_full", "map_full", "capped", "kernel_missed")


def probe_result(
    options: ProbeOptions,
    coverage: Coverage,
    window: Optional[Window],
    rows: List[Dict[str, Any]],
    events: Union[Events, List[Dict[str, Any]]],
    warnings: Sequence[str] = (),
    stacks: Optional[Sequence[Dict[str, Any]]] = None,
    counted: Optional[int] = None,
    **extra: Any,
) -> Dict[str, Any]:
    """The module's result, cut to max_rows, max_events and max_bytes; ``truncated`` counts what was cut.

    ``window`` is None when nothing was armed: in check mode, or when no container matched. ``stacks`` are sorted, the
    most frequent first; None for a probe without stacks. ``counted`` is the number of hits in the rows when that is not
    the sum of their counts.
    """
    account = _accounting(window, options.max_events, sum(row["count"] for row in rows) if counted is None else counted)
    if window is not None and window.late > LATE:
        coverage.fail(None, "window", f"Armed {window.late * 1000:.0f} ms after start_at; choose a later start_at")
    rows.sort(key=lambda row: (-row["count"], str(row["container"]), str(row["by"])))
    largest, found = rows[: options.max_rows], stacks or []
    kept_rows, row_cut = _fit(largest, len(largest), options.max_bytes)
    kept_events, event_cut = _fit(events, len(events), options.max_bytes - row_cut.kept)
    kept_stacks, stack_cut = _fit(found, len(found), options.max_bytes - row_cut.kept - event_cut.kept)
    truncated = {
        "rows": len(rows) - len(kept_rows),
        "events": len(events) - len(kept_events),
        **({} if stacks is None else {"stacks": len(stacks) - len(kept_stacks)}),
        "bytes": row_cut.cut + event_cut.cut + stack_cut.cut,
    }
    lost = any(account[loss] for loss in LOSSES) or any(truncated.values())
    return {
        "changed": False,
        "window": window.as_result() if window else None,
        "coverage": coverage.as_result(
            complete=not coverage.failed and not coverage.unwatched and not lost,
            attached=len(coverage.alive()) if window else 0,
        ),
        "accounting": account,
        "containers": [container_result(container) for container in coverage.selected],
        "rows": kept_rows,
        "events": kept_events,
        "stacks": kept_stacks,
        "truncated": truncated,
        "warnings": list(warnings),
        **extra,
    }


def _accounting(window: Optional[Window], max_events: int, counted: int) -> Dict[str, int]:
    """``accounting`` of the result: hits = delivered + ring_full + map_full + capped + kernel_missed.

    Each comes from a counter in the kernel. ``counted`` are the hits that were delivered in rows, not as events.
    """
    if window is None:
        return {"hits": 0, "delivered": 0, **dict.fromkeys(LOSSES, 0)}
    tally = window.tally
    # two CPUs may take the last place at the same time, see may_send() in bpf/include/fleet/window.h
    surplus = max(0, tally["delivered"] - max_events)
    return {
        "hits": tally["hits"] + window.missed,
        "delivered": counted + tally["delivered"] - surplus,
        "ring_full": tally["ring_full"],
        "map_full": tally["map_full"],
        "capped": tally["capped"] + surplus,
        "kernel_missed": window.missed,
    }


class _Cut(NamedTuple):
    """How much was kept and about how much was cut, in bytes of JSON."""

    kept: int
    cut: int


def _fit(entries: Iterable[Dict[str, Any]], number: int, room: int) -> Tuple[List[Dict[str, Any]], _Cut]:
    """The first of ``number`` entries, as many as fit into ``room`` bytes of JSON.

    The size of the rest is estimated from the average of these, because encoding them all would be slow.
    """
    kept: List[Dict[str, Any]] = []
    used = 0
    for entry in entries:
        size = len(json.dumps(entry)) + 2
        if used + size > room:
            left = number - len(kept)
            return kept, _Cut(used, round((used + size) / (len(kept) + 1) * left))
        kept.append(entry)
        used += size
    return kept, _Cut(used, 0)

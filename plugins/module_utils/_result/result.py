# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 6, result: the shape that docs/how-it-works.md describes. Nothing else defines it."""

from __future__ import annotations

import itertools
import json
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import STACK
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result
from ansible_collections.fleet.probe.plugins.module_utils._window.guard import BUDGET, Guard
from ansible_collections.fleet.probe.plugins.module_utils._window.meter import PERIOD
from ansible_collections.fleet.probe.plugins.module_utils._window.window import LATE, Window

_SPARE = 256  # bytes for the names of the lists in coverage and for the counts in truncated
_BATCH = 256  # entries that are encoded together: one by one takes half as long again
_LABELS = 16 << 10  # bytes of labels that one container may have; most have less than one KiB
LOSSES = ("ring_full", "map_full", "capped", "unpaired", "kernel_missed")
_ASIDE = ("attachments", "symbols", "unnamed")  # what only describes; all other lists are evidence
UNFINISHED = "unfinished"  # no loss: the hits had not ended when the window closed


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

    ``window`` is None when nothing was armed: in check mode. ``stacks`` are sorted, the
    most frequent first; None for a probe without stacks. ``counted`` is the number of hits in the rows when that is not
    the sum of their counts. ``extra`` may have ``attachments``, ``symbols`` and ``unnamed``, which are
    cut first.
    """
    account = _accounting(window, options.max_events, sum(row["count"] for row in rows) if counted is None else counted)
    if window is not None and window.late > LATE:
        coverage.fail(None, "window", f"The probe was ready {window.late:.1f} s after the window opened")
    if window is not None and window.guard is not None and window.stopped == BUDGET:
        coverage.fail(None, BUDGET, _over_budget(window, window.guard, account))
    rows.sort(key=lambda row: (-row["count"], str(row["container"]), str(row["by"])))
    result: Dict[str, Any] = {
        "changed": False,
        "window": window.as_result() if window else None,
        "coverage": coverage.as_result(complete=False, attached=len(coverage.alive()) if window else 0),
        "accounting": account,
        "overhead": window.overhead.as_result() if window and window.overhead else None,
        "containers": [container_result(container) for container in coverage.selected],
        "rows": rows,
        "events": events,
        "stacks": stacks or [],
        "truncated": {},
        "warnings": [*warnings, *([*window.warnings(), *_missed(window)] if window else [])],
        **extra,
    }
    names = {container["id"]: container["name"] for container in result["containers"]}
    room = _Room(options.max_bytes, result)
    room.cut["labels"] = sum(map(_drop_long_labels, result["containers"]))
    for change in ("failed", "appeared", "vanished", "unwatched"):
        result["coverage"][change] = room.take_each(change, result["coverage"][change], share=8)
    result["warnings"] = room.take_each("warnings", result["warnings"], share=8)
    result["containers"] = room.take_each("containers", result["containers"], share=2)
    result["rows"] = room.take("rows", rows[: options.max_rows], names)
    result["events"] = room.take("events", events, names)
    result["stacks"] = room.take("stacks", result["stacks"], names)
    if "attachments" in result:
        result["attachments"] = room.take_each("attachments", result["attachments"])
    if "symbols" in result:
        shown = {frame for stack in result["stacks"] for frame in stack["frames"]}
        shown.update(frame for row in result["rows"] for frame in row["by"].get(STACK) or [])
        result["symbols"] = room.take_each("symbols", [each for each in result["symbols"] if each["name"] in shown])
    if "unnamed" in result:
        result["unnamed"] = room.take_each("unnamed", result["unnamed"])
    room.cut["rows"] = len(rows) - len(result["rows"])
    always = ("rows", "events") if stacks is None else ("rows", "events", "stacks")
    result["truncated"] = {
        **{name: room.cut[name] for name in always},
        **{name: cut for name, cut in room.cut.items() if cut and name not in always},
        "bytes": room.bytes,
    }
    lost = any(account[loss] for loss in LOSSES) or any(cut for name, cut in room.cut.items() if name not in _ASIDE)
    result["coverage"]["complete"] = coverage.whole and not lost
    return result


def named(entry: Mapping[str, Any], names: Mapping[str, str]) -> Dict[str, Any]:
    """An entry with the name of its container beside the id; a field of a program's own that has this name stays."""
    named: Dict[str, Any] = {}
    for key, value in entry.items():
        named[key] = value
        if key == "container":
            named["name"] = names.get(value)
            break  # in an event it is the second of a dozen
    named.update(entry)
    return named


def _accounting(window: Optional[Window], max_events: int, counted: int) -> Dict[str, int]:
    """``accounting`` of the result: hits is the sum of all others.

    Each comes from a counter in the kernel. ``counted`` are the hits that were delivered in rows, not as events.
    """
    if window is None:
        return {"hits": 0, "delivered": 0, UNFINISHED: 0, **dict.fromkeys(LOSSES, 0)}
    tally = window.tally
    # two CPUs may take the last place at the same time, see may_send() in bpf/include/fleet/window.h
    surplus = max(0, tally["delivered"] - max_events)
    return {
        "hits": tally["hits"] + window.missed + window.unfinished,
        "delivered": counted + tally["delivered"] - surplus,
        UNFINISHED: window.unfinished,
        "ring_full": tally["ring_full"],
        "map_full": tally["map_full"],
        "capped": tally["capped"] + surplus,
        "unpaired": tally["unpaired"],
        "kernel_missed": window.missed,
    }


def _over_budget(window: Window, guard: Guard, account: Mapping[str, int]) -> str:
    """Why the budget ended the window, what was counted until then, and what to do."""
    limits, over, measured = guard.limits, guard.over, window.overhead
    after = window.ended_at - window.started_at
    runs = measured.runs if measured else 0
    cost, rate = (measured.hit_ns or 0.0, measured.rate) if measured else (0.0, over.rate)
    if limits.overhead and over.share * 100 > limits.overhead:
        share = f"{over.share * 100:.1f} % of one CPU over {PERIOD:g} s"
        limit = f"took {share}, more than max_overhead ({limits.overhead:g} %)"
        remedy = "raise max_overhead, or probe what is hit less often"
    else:
        limit = f"was hit more often than max_rate ({limits.rate:g} times a second)"
        remedy = "raise max_rate, or probe what is hit less often"
    return (
        f"Detached {after:.1f} s after the window opened, because the probe {limit}: it ran {rate:.0f} times in a "
        f"second, at {cost / 1000:.2f} µs each. Hits by processes that were not selected, or that a filter leaves out, "
        f"cost as much: it ran about {runs} times in all and counted {account['hits']} hits; {remedy}."
    )


def _missed(window: Window) -> List[str]:
    """A warning where the kernel skipped the program: it counts that by program, for the whole host."""
    if not window.missed:
        return []
    return [
        f"The kernel did not run the program for {window.missed} hits on this host, of these or of other containers; "
        "kernel_missed and hits include them all."
    ]


def _drop_long_labels(container: Dict[str, Any]) -> bool:
    """Whether the labels of a container were too long to list; then they are emptied."""
    described = (container, container["pod"] or {})
    if sum(len(json.dumps(value)) for about in described for key, value in about.items() if "labels" in key) <= _LABELS:
        return False
    for about in described:
        about.update({key: {} for key in about if "labels" in key})
    return True


class _Room:
    """The bytes of JSON that a result may still take, and what was cut from it."""

    def __init__(self, most: int, result: Mapping[str, Any]) -> None:
        lists: Dict[str, Any] = {key: [] for key, value in result.items() if isinstance(value, (list, Events))}
        coverage = {key: value for key, value in result["coverage"].items() if not isinstance(value, list)}
        self.left = most - len(json.dumps({**result, **lists, "coverage": coverage})) - _SPARE
        self.cut: Dict[str, int] = {}
        self.bytes = 0

    def take(self, name: str, entries: Union[Events, Sequence[Any]], names: Mapping[str, str]) -> List[Any]:
        """The first of ``entries``, as many as fit, each with the name of its container."""
        kept, cut = _fit((named(entry, names) for entry in entries), len(entries), self.left)
        self._count(name, len(entries) - len(kept), cut)
        return kept

    def take_each(self, name: str, entries: Sequence[Any], share: int = 1) -> List[Any]:
        """Those of ``entries`` that fit into one ``share``-th of the room: a long one does not displace the others."""
        room, kept, cut = self.left // share, [], _Cut(0, 0)
        for entry in entries:
            size = len(json.dumps(entry)) + 2
            if cut.kept + size > room:
                cut = _Cut(cut.kept, cut.cut + size)
            else:
                cut = _Cut(cut.kept + size, cut.cut)
                kept.append(entry)
        self._count(name, len(entries) - len(kept), cut)
        return kept

    def _count(self, name: str, number: int, cut: _Cut) -> None:
        self.cut[name] = number
        self.left -= cut.kept
        self.bytes += cut.cut


class _Cut(NamedTuple):
    """How much was kept and about how much was cut, in bytes of JSON."""

    kept: int
    cut: int


def _fit(entries: Iterable[Any], number: int, room: int) -> Tuple[List[Any], _Cut]:
    """The first of ``number`` entries, as many as fit into ``room`` bytes of JSON.

    The size of the rest is estimated from the average of these, because encoding them all would be slow.
    """
    kept: List[Any] = []
    used, following = 0, iter(entries)
    batch = list(itertools.islice(following, 1))
    while batch:
        size = len(json.dumps(batch))  # the list's brackets are two bytes, as is what separates its entries
        if used + size > room:
            break
        kept += batch
        used += size
        batch = list(itertools.islice(following, min(2 * len(batch), _BATCH)))
    for entry in batch:
        size = len(json.dumps(entry)) + 2
        if used + size > room:
            left = number - len(kept)
            return kept, _Cut(used, round((used + size) / (len(kept) + 1) * left))
        kept.append(entry)
        used += size
    return kept, _Cut(used, 0)

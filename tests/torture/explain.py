# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what workloads logged with what a probe answered: a difference that the answer does not explain is silent.

Everything here is a pure function of the two, so that a failure can be looked at again, and the rule be tested.

The rule is strict. A hit that is missing is explained only by an entry of ``coverage.unwatched`` for its container (or
for all) that covers its time, by one of ``coverage.failed`` for its container (or for all), or by one of the losses in
``accounting``. That a container appeared or vanished explains nothing by itself: what was missed of it has to be in
``unwatched``. A hit that was not made, or counts for another container, is never explained, and neither is any
difference beside ``complete: true``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

LOSSES = ("ring_full", "map_full", "capped", "unpaired", "kernel_missed")
CLOCKS = 0.001  # seconds by which the workload's clock and the module's may differ: each is read a little later
GATE = 1.0  # seconds within which the module opens and closes the gate after and before it reads the clock


class Call(NamedTuple):
    """A call in a workload's log: its number there, and when it began and ended (epoch seconds).

    The end is infinite where the workload was killed in the call.
    """

    slot: int
    before: float
    after: float


@dataclass(frozen=True)
class Logged:
    """What the workload ``who`` in ``container`` (an id) logged; ``selected`` says whether the probe asked for it."""

    who: int
    container: str
    name: str
    selected: bool
    calls: Sequence[Call]


@dataclass(frozen=True)
class Difference:
    """The two numbers of a container in a window that differ, and whether and by what that is explained."""

    container: str
    name: str
    logged: int
    answered: int
    explained: bool
    why: str


class Sorted(NamedTuple):
    """The calls of a log that the probe has to have seen, and those at the window's edges that it may have seen."""

    certain: list[Call]
    possible: list[Call]


def sort_calls(calls: Iterable[Call], started: float, ended: float) -> Sorted:
    """Sorts calls by the window: those outside of it are in neither list."""
    certain, possible = [], []
    for call in calls:
        if started + CLOCKS <= call.before and call.after <= ended - CLOCKS:
            certain.append(call)
        elif call.after >= started - GATE and call.before <= ended + GATE:
            possible.append(call)
    return Sorted(certain, possible)


def unwatched_calls(calls: Iterable[Call], container: str, coverage: Mapping[str, Any]) -> set[int]:
    """The slots of those calls for which ``coverage.unwatched`` has their container and time."""
    spans = [
        (entry["since"] - CLOCKS, entry["until"] + CLOCKS)
        for entry in coverage["unwatched"]
        if entry["container"] in (container, None)
    ]
    return {call.slot for call in calls if any(call.after >= since and call.before <= until for since, until in spans)}


def failed(container: str, coverage: Mapping[str, Any]) -> str | None:
    """The reason for which a container failed, wholly or in part. That a window opened late is none: it says when."""
    for entry in coverage["failed"]:
        if entry["container"] in (container, None) and entry["stage"] != "window":
            return str(entry["reason"])
    return None


def nothing_missing(coverage: Mapping[str, Any]) -> bool:
    """Whether nothing failed or was unwatched; on a busy machine the window may have opened late."""
    return not coverage["unwatched"] and all(entry["stage"] == "window" for entry in coverage["failed"])


def lost(result: Mapping[str, Any]) -> int:
    """The hits that the answer counts and does not attribute."""
    truncated = result.get("truncated", {})
    return sum(result["accounting"][loss] for loss in LOSSES) + truncated.get("events", 0) + truncated.get("rows", 0)


def by_count(logs: Sequence[Logged], rows: Mapping[tuple[str | None, int], int], result: Any) -> list[Difference]:
    """The differences of a probe that counts. ``rows`` are the counts by container id and by who the hit says it is."""
    window, coverage = result["window"], result["coverage"]
    found = _astray(logs, rows)
    room = lost(result)
    for log in logs:
        if not log.selected:
            continue
        answered = rows.get((log.container, log.who), 0)
        certain, possible = sort_calls(log.calls, window["started_at"], window["ended_at"])
        if answered > len(certain) + len(possible):
            most = len(certain) + len(possible)
            found.append(_silent(log, most, answered, "The answer has more hits than the log has."))
        missing = len(certain) - answered
        if missing > 0:
            named = len(unwatched_calls(certain, log.container, coverage))
            difference, room = _judge(log, len(certain), answered, missing - named, room, coverage)
            found.append(difference)
    return found


def by_event(logs: Sequence[Logged], events: Sequence[tuple[str | None, int, int]], result: Any) -> list[Difference]:
    """The differences of a probe that has an event (container id, who, slot) for each hit."""
    window, coverage = result["window"], result["coverage"]
    delivered = Counter(events)
    found = _astray(logs, Counter((container, who) for container, who, _slot in events))
    room = lost(result)
    for log in logs:
        if not log.selected:
            continue
        slots = {slot: times for (container, who, slot), times in delivered.items() if who == log.who}
        certain, possible = sort_calls(log.calls, window["started_at"], window["ended_at"])
        known = {call.slot for call in (*certain, *possible)}
        invented = [slot for slot, times in slots.items() if slot not in known or times > 1]
        if invented:
            why = f"Events of calls that the log does not have, or has once, such as number {invented[0]}."
            found.append(_silent(log, len(known), len(slots), why))
        missing = [call for call in certain if call.slot not in slots]
        if missing:
            named = unwatched_calls(missing, log.container, coverage)
            left = [call for call in missing if call.slot not in named]
            difference, room = _judge(log, len(certain), len(certain) - len(missing), len(left), room, coverage, left)
            found.append(difference)
    return found


def _astray(logs: Sequence[Logged], rows: Mapping[tuple[str | None, int], int]) -> list[Difference]:
    """Hits in another container's name, in nobody's, of a workload that was not asked for, or of none that there is."""
    by_who = {log.who: log for log in logs}
    found = []
    for (container, who), count in rows.items():
        log = by_who.get(who)
        if log is None:
            stranger = Logged(who, str(container), "no workload", False, ())
            found.append(_silent(stranger, 0, count, f"Nobody is {who}."))
        elif log.container != container or not log.selected:
            wanted = "" if log.selected else ", and is not selected"
            found.append(
                _silent(log, 0, count, f"Hits of {who} count for {container}; it is in {log.container}{wanted}.")
            )
    return found


def _judge(
    log: Logged,
    logged: int,
    answered: int,
    left: int,
    room: int,
    coverage: Mapping[str, Any],
    calls: Sequence[Call] = (),
) -> tuple[Difference, int]:
    """Whether a difference of which ``left`` hits are not in ``unwatched`` is explained; and the losses still free."""
    reason = failed(log.container, coverage)
    if coverage["complete"]:
        return _silent(log, logged, answered, "The answer says that it is complete."), room
    if left <= 0:
        return Difference(log.container, log.name, logged, answered, True, "unwatched"), room
    if reason is not None:
        return Difference(log.container, log.name, logged, answered, True, f"failed: {reason}"), room
    if left <= room:
        return Difference(log.container, log.name, logged, answered, True, "accounting"), room - left
    when = f", from {min(calls).before:.3f} to {max(calls).after:.3f}" if calls else ""
    return _silent(log, logged, answered, f"Nothing explains {left} of the missing hits{when}."), room


def _silent(log: Logged, logged: int, answered: int, why: str) -> Difference:
    return Difference(log.container, log.name, logged, answered, False, why)

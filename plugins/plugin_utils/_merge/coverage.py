# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The coverage proof: what was asked, what was reached, what was lost. Private to fleet.probe.

A fleet's answer is complete only when nothing can have escaped it; every reason against that is one
sentence in ``reasons``, so that ``complete: false`` never stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

LOSSES = {
    "ring_full": "events lost because the ring buffer was full; narrow the target or collect counts",
    "map_full": "hits lost because the table of rows was full; use fewer keys in by",
    "capped": "events beyond max_events; raise it or collect counts",
    "kernel_missed": "hits that the kernel missed",
}
ACCOUNTING = ("hits", "delivered", *LOSSES)
# A host that opens its window later than this did not share it.
LATE_MS = 100.0

# What can become of a host.
STATES = ("reached", "unsupported", "failed", "unreachable")

Result = Mapping[str, Any]
Results = Mapping[str, Result]


def state(result: Result) -> str:
    """What became of a host, one of STATES."""
    if result.get("unreachable"):
        return "unreachable"
    if result.get("unsupported"):
        return "unsupported"
    if result.get("failed") or "coverage" not in result:
        return "failed"
    return "reached"


def reason(result: Result) -> str:
    """Why a host gave no answer, in the words it was told with."""
    # ansible-core 2.19 and later put their own words before the cause.
    return re.sub(r"^(Task failed: |Action failed: )+", "", str(result.get("msg") or "it gave no answer and no reason"))


def reached(results: Results) -> dict[str, Result]:
    """The hosts that answered."""
    return {host: result for host, result in results.items() if state(result) == "reached"}


def sum_counters(counters: Iterable[Mapping[str, Any] | None]) -> dict[str, int]:
    """Counters of the same names added up."""
    total: dict[str, int] = {}
    for counter in counters:
        for name, value in (counter or {}).items():
            if isinstance(value, (int, float)):
                total[name] = total.get(name, 0) + int(value)
    return total


def merge_accounting(results: Results) -> dict[str, int]:
    """The accounting, summed over the hosts that answered."""
    total = dict.fromkeys(ACCOUNTING, 0)
    total.update(sum_counters(result.get("accounting") for result in reached(results).values()))
    return total


def merge_window(results: Results) -> dict[str, Any]:
    """The shared window, in the controller's time (epoch seconds).

    A host's started_at and ended_at are by its own clock, so its clock_offset is taken off.
    ``spread_ms`` is between the first and the last start; ``overlap`` is how many seconds all windows
    have in common; ``shared`` is whether all hosts were given one start_at. All times are None where
    no host opened a window (check mode, or nothing matched).
    """
    windows = {host: result["window"] for host, result in reached(results).items() if result.get("window")}
    starts = [start for window in windows.values() if (start := controller_time(window, "started_at")) is not None]
    ends = [end for window in windows.values() if (end := controller_time(window, "ended_at")) is not None]
    planned = sorted({window["start_at"] for window in windows.values() if window.get("start_at") is not None})
    return {
        "start_at": planned[0] if planned else None,
        "first_started_at": min(starts, default=None),
        "last_started_at": max(starts, default=None),
        "spread_ms": round((max(starts) - min(starts)) * 1000, 3) if starts else None,
        "first_ended_at": min(ends, default=None),
        "ended_at": max(ends, default=None),
        "overlap": round(max(min(ends) - max(starts), 0.0), 6) if starts and ends else None,
        "shared": len(planned) == 1 or len(windows) < 2,
    }


def controller_time(window: Mapping[str, Any], key: str) -> float | None:
    """A time of a host's window by the controller's clock."""
    value = window.get(key)
    return None if value is None else float(value) - float(window.get("clock_offset") or 0.0)


def merge_coverage(results: Results) -> dict[str, Any]:
    """The verdict and what it rests on; keys as docs/fleet.md lists them."""
    answered = reached(results)
    coverage: dict[str, Any] = {
        "complete": False,
        "reasons": [],
        "hosts_asked": len(results),
        "hosts_reached": len(answered),
    }
    for wanted in ("unreachable", "unsupported", "failed"):
        coverage[wanted] = [
            {"host": host, "reason": reason(result)} for host, result in results.items() if state(result) == wanted
        ]
    coverage["late"] = [entry for host, result in answered.items() for entry in _late(host, result)]
    # A host on which every container failed has failed, and still says which containers there were.
    told = {host: result for host, result in results.items() if "coverage" in result}
    coverage["matched"] = sum(int(result["coverage"].get("matched") or 0) for result in told.values())
    coverage["attached"] = sum(int(result["coverage"].get("attached") or 0) for result in told.values())
    coverage["failed_containers"] = [
        {"host": host, **_named(result, failure)}
        for host, result in told.items()
        for failure in result["coverage"].get("failed") or []
    ]
    for change in ("appeared", "vanished"):
        coverage[change] = [
            {"host": host, **_named(result, {"container": container})}
            for host, result in answered.items()
            for container in result["coverage"].get(change) or []
        ]
    coverage["reasons"] = list(_reasons(results, coverage))
    coverage["complete"] = not coverage["reasons"]
    return coverage


def _late(host: str, result: Result) -> list[dict[str, Any]]:
    late_ms = float((result.get("window") or {}).get("late_ms") or 0.0)
    return [{"host": host, "late_ms": late_ms}] if late_ms > LATE_MS else []


def _named(result: Result, entry: Mapping[str, Any]) -> dict[str, Any]:
    """``entry`` with the container's name beside its id, where the result lists it."""
    for container in result.get("containers") or []:
        if container.get("id") == entry.get("container"):
            return {**entry, "name": container.get("name")}
    return {**entry, "name": None}


def _reasons(results: Results, coverage: Mapping[str, Any]) -> Iterable[str]:
    if not results:
        yield "No host was asked."
        return
    for entry in coverage["unreachable"]:
        yield f"{entry['host']} is unreachable: {entry['reason']}"
    for entry in coverage["unsupported"]:
        yield f"{entry['host']} is not supported: {entry['reason']}"
    for entry in coverage["failed"]:
        yield f"{entry['host']} failed: {entry['reason']}"
    late = {entry["host"] for entry in coverage["late"]}
    for entry in coverage["late"]:
        yield f"{entry['host']} started {entry['late_ms']:.0f} ms late; raise start_delay."
    answered = reached(results)
    for entry in coverage["failed_containers"]:
        # What failed for a host as a whole in its window is its lateness, which is told by now.
        if entry["host"] not in answered or (entry["container"] is None and entry["host"] in late):
            continue
        name = entry["name"] or entry["container"] or "the probe"
        yield f"{name} on {entry['host']} failed at {entry['stage']}: {entry['reason']}"
    for host, result in answered.items():
        yield from _host_reasons(host, result)
    window = merge_window(results)
    if not window["shared"]:
        yield "The hosts had no window in common: they were given different times to start at."
    if answered and not coverage["matched"] and window["first_started_at"] is None:
        yield "No container matched on any host; look at what the target options say."
    elif coverage["matched"] and window["first_started_at"] is not None and not coverage["attached"]:
        yield "The probe was attached in no container."


def _host_reasons(host: str, result: Result) -> Iterable[str]:
    accounting = result.get("accounting") or {}
    told = bool(result["coverage"].get("failed"))
    for name, what in LOSSES.items():
        if accounting.get(name):
            told = True
            yield f"{host}: {accounting[name]} {what}."
    if accounting and accounting.get("hits", 0) != sum(accounting.get(name) or 0 for name in ACCOUNTING[1:]):
        told = True
        yield f"{host}: its accounting does not add up, {accounting.get('hits')} hits are not the sum of the rest."
    for name, left_out in (result.get("truncated") or {}).items():
        if left_out:
            told = True
            yield f"{host}: {left_out} {name} left out of the result; raise max_{name} or narrow the target."
    if not told and not result["coverage"].get("complete") and result["coverage"].get("matched"):
        yield f"{host} says that its own coverage is not complete."

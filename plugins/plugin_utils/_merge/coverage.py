# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The coverage proof: which hosts were asked and reached, and what was lost.

A fleet's answer is complete only if it cannot have missed anything. Everything that speaks against it is one sentence
in ``reasons``, so ``complete: false`` always comes with its reasons.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.no_match import NOTHING_MATCHES, RUNNING
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import short_id

LOSSES = {
    "ring_full": "events lost because the ring buffer was full; probe fewer containers or collect counts",
    "map_full": "hits lost because the map of rows was full; use fewer keys in by",
    "capped": "events dropped beyond max_events; raise max_events or collect counts",
    "unpaired": "hits whose end was not seen, such as calls that an exception ends; for calls, count entries",
    "kernel_missed": "hits missed by the kernel",
}
# hits that are no loss: reported, or still under way when the window closed
NO_LOSS = ("delivered", "unfinished")
ACCOUNTING = ("hits", *NO_LOSS, *LOSSES)
# A host whose window opens later than this did not share the window.
LATE_MS = 100.0

# The stage of a failure that is no failure of the probe: it would have cost more than it was allowed to.
BUDGET = "budget"
# The stages of a host's failures that are about its window, and about which containers it has.
_WINDOW, _DISCOVER = "window", "discover"
# What of a container was not watched, if nothing of it was (module_utils/_window/watch.py).
_ALL = "all of it"
_FAILURE = ("stage", "reason")
_MOST_NAMED = 5  # hosts or containers of one reason

# Under ``truncated``: what had no room in the statistics of its slice's job.
NO_ROOM = "artifact"

# How a host can end up.
STATES = ("reached", "unsupported", "failed", "unreachable")

Result = Mapping[str, Any]
Results = Mapping[str, Result]


def state(result: Result) -> str:
    """How a host ended up, one of STATES."""
    if result.get("unreachable"):
        return "unreachable"
    if result.get("unsupported"):
        return "unsupported"
    if result.get("failed") or "coverage" not in result:
        return "failed"
    return "reached"


def reason(result: Result) -> str:
    """Why a host gave no answer: its error message."""
    # ansible-core 2.19 and later prefix the message.
    return re.sub(
        r"^(Task failed: |Action failed: )+",
        "",
        str(result.get("msg") or "it returned neither a result nor an error message"),
    )


def reached(results: Results) -> dict[str, Result]:
    """The hosts that answered."""
    return {host: result for host, result in results.items() if state(result) == "reached"}


def sum_counters(counters: Iterable[Mapping[str, Any] | None]) -> dict[str, int]:
    """The sum of each counter over all of ``counters``."""
    total: dict[str, int] = {}
    for counter in counters:
        for name, value in (counter or {}).items():
            if isinstance(value, (int, float)):
                total[name] = total.get(name, 0) + int(value)
    return total


def losses(accounting: Mapping[str, int]) -> dict[str, int]:
    """Hits that were not delivered, by the counter that counted them."""
    return {name: value or 0 for name, value in accounting.items() if name not in ("hits", *NO_LOSS)}


def lost(accounting: Mapping[str, int]) -> int:
    """How many hits were not delivered."""
    return sum(losses(accounting).values())


def merge_accounting(results: Results) -> dict[str, int]:
    """The accounting, summed over the hosts that answered."""
    total = dict.fromkeys(ACCOUNTING, 0)
    total.update(sum_counters(result.get("accounting") for result in reached(results).values()))
    return total


def merge_window(results: Results) -> dict[str, Any]:
    """The shared window, in the controller's time (epoch seconds).

    A host's started_at and ended_at are by its own clock, so its clock_offset is subtracted. ``spread_ms`` is the
    time between the first and the last start, ``overlap`` how many seconds all windows have in common, ``shared``
    whether all hosts had the same start_at. All times are None if no host opened a window (check mode, or nothing
    matched).
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
        "stopped": stopped(windows),
    }


def stopped(windows: Results) -> dict[str, list[str]]:
    """The hosts whose windows ended before their time, by why they did; ``windows`` by host."""
    found: dict[str, list[str]] = {}
    for host, window in windows.items():
        if window.get("stopped"):
            found.setdefault(window["stopped"], []).append(host)
    return found


def merge_overhead(results: Results, key: str = "overhead") -> dict[str, Any] | None:
    """What the probe cost, of the host where it cost most: ``{host, trap_ns, hit_ns, rate, share, runs, hits}``.

    ``key`` may also be ``estimate``, that of check mode. None if no host measured it.
    """
    measured = [
        {**result[key], "host": host, "hits": (result.get("accounting") or {}).get("hits")}
        for host, result in reached(results).items()
        if result.get(key)
    ]
    return max(measured, key=lambda one: (one.get("share") or 0.0, one["host"]), default=None)


def controller_time(window: Mapping[str, Any], key: str) -> float | None:
    """A time of a host's window on the controller's clock."""
    value = window.get(key)
    return None if value is None else float(value) - float(window.get("clock_offset") or 0.0)


def merge_coverage(results: Results, start_delay: float | None = None) -> dict[str, Any]:
    """The verdict and the evidence for it; docs/fleet.md lists the keys.

    ``start_delay`` is how many seconds before the window the hosts were started, if that is known.
    """
    answered = reached(results)
    coverage: dict[str, Any] = {
        "complete": False,
        "measured": False,
        "reasons": [],
        "hosts_asked": len(results),
        "hosts_reached": len(answered),
    }
    for wanted in ("unreachable", "unsupported", "failed"):
        coverage[wanted] = [
            {"host": host, "reason": reason(result)} for host, result in results.items() if state(result) == wanted
        ]
    coverage["late"] = [entry for host, result in answered.items() for entry in _late(host, result)]
    # A host on which every container failed has failed, but its result still has the containers.
    covered = {host: result for host, result in results.items() if "coverage" in result}
    coverage["matched"] = sum(int(result["coverage"].get("matched") or 0) for result in covered.values())
    coverage["attached"] = sum(int(result["coverage"].get("attached") or 0) for result in covered.values())
    failures = [
        {**entry, "host": host}
        for host, result in covered.items()
        for entry in _named(result, result["coverage"].get("failed") or [])
    ]
    coverage["failed_containers"] = [entry for entry in failures if entry["container"] is not None]
    coverage["host_failures"] = [
        {key: entry[key] for key in ("host", "stage", "reason")} for entry in failures if entry["container"] is None
    ]
    coverage["unwatched"] = [
        {**entry, "host": host}
        for host, result in covered.items()
        for entry in _named(result, result["coverage"].get("unwatched") or [])
    ]
    for change in ("appeared", "vanished"):
        coverage[change] = [
            {**entry, "host": host}
            for host, result in answered.items()
            for entry in _named(result, [{"container": id_} for id_ in result["coverage"].get(change) or []])
        ]
    coverage["reasons"] = list(_reasons(results, coverage, start_delay))
    coverage["complete"] = not coverage["reasons"]
    coverage["measured"] = bool(answered) and _nothing(answered, coverage, merge_window(results)) is None
    return coverage


def _late(host: str, result: Result) -> list[dict[str, Any]]:
    late_ms = float((result.get("window") or {}).get("late_ms") or 0.0)
    return [{"host": host, "late_ms": late_ms}] if late_ms > LATE_MS else []


def _named(result: Result, entries: Iterable[Mapping[str, Any]]) -> Iterable[dict[str, Any]]:
    """``entries`` with the container's name beside its id, where the result lists it."""
    names = {container.get("id"): container.get("name") for container in result.get("containers") or []}
    return ({**entry, "name": names.get(entry.get("container"))} for entry in entries)


def _reasons(results: Results, coverage: Mapping[str, Any], start_delay: float | None) -> Iterable[str]:
    if not results:
        yield "No hosts were asked."
        return
    answered, window = reached(results), merge_window(results)
    nothing = _nothing(answered, coverage, window)
    if nothing:
        yield nothing
    for entries, text in fold(coverage["unreachable"], "reason"):
        yield f"{_hosts(entries)} {_be(entries)} unreachable: {text}"
    for entries, text in fold(coverage["unsupported"], "reason"):
        yield f"{_hosts(entries)} {_be(entries)} not supported: {text}"
    for entries, text in fold(coverage["failed"], "reason"):
        yield f"{_hosts(entries)} failed: {text}"
    failed = [entry for entry in coverage["failed_containers"] if entry["host"] in answered]
    for entries, text in fold(failed, *_FAILURE):
        yield f"{_places(entries)} failed at {entries[0]['stage']}: {text}"
    if coverage["late"]:
        yield _too_late(coverage["late"], start_delay)
    late = {entry["host"] for entry in coverage["late"]}  # a failure of the window is that, too
    failures = [
        entry
        for entry in coverage["host_failures"]
        if entry["host"] in answered and not (entry["stage"] == _WINDOW and entry["host"] in late)
    ]
    for entries, text in fold(failures, *_FAILURE):
        stage = entries[0]["stage"]
        if stage == BUDGET:
            yield f"{_hosts(entries)} stopped: {text}"
        elif stage == _DISCOVER:
            yield f"{_hosts(entries)}: {text}"
        else:
            yield f"The probe on {_hosts(entries)} failed at {stage}: {text}"
    for entries, text in fold(coverage["unwatched"], "what", "reason"):
        yield _not_watched(entries, text)
    for host, result in answered.items():
        yield from _host_reasons(host, result)
    if not window["shared"]:
        yield "The hosts did not share one window: their start times differ."


def _too_late(late: Sequence[Mapping[str, Any]], start_delay: float | None) -> str:
    """By how much the probe was late on these hosts, and when to open the window instead."""
    most = max(entry["late_ms"] for entry in late) / 1000
    by = f"{most:.1f} s" if most >= 1 else f"{1000 * most:.0f} ms"
    up_to = "up to " if len(late) > 1 else ""
    if start_delay is None:
        remedy = f"open it at least {math.ceil(most)} s later, by start_delay or start_at"
    else:
        remedy = f"raise start_delay to at least {math.ceil(start_delay + most)} (was {start_delay:.1f})"
    return f"The probe on {_hosts(late)} was ready {up_to}{by} after the window opened; {remedy}."


def _not_watched(entries: Sequence[Mapping[str, Any]], text: str) -> str:
    """What of these containers nobody watched, and why; the text is about one of them."""
    what = entries[0]["what"]
    several = len({(entry["host"], entry["container"]) for entry in entries}) > 1
    if several:
        text = re.sub(r"\AIt ", "Each ", text)
    if what == _ALL:
        return f"{_places(entries)} {'were' if several else 'was'} not watched. {text}"
    if several:
        what = re.sub(r"\Aits (.*)", r"the \1 of each", what)
    return f"{_places(entries)}: {what} was not watched. {text}"


def _nothing(answered: Results, coverage: Mapping[str, Any], window: Mapping[str, Any]) -> str | None:
    """Why the hosts that answered measured nothing; None if they did, or if there are none."""
    covers = any(result["coverage"].get("complete") for result in answered.values())
    if answered and not coverage["matched"] and (window["first_started_at"] is None or not covers):
        check = "check the selector and the other options that select containers"
        return f"No container matched on any host; {check}{_near(answered)}."
    if coverage["matched"] and window["first_started_at"] is not None and not coverage["attached"]:
        return "The probe was not attached in any container."
    return None


def _near(answered: Results) -> str:
    """What the first host with a hint says of what the options would select, else which containers it has."""
    found = [
        (host, *warning[len(NOTHING_MATCHES) :].rstrip(".").rpartition(f". {RUNNING}")[::2])
        for host, result in answered.items()
        for warning in result.get("warnings") or []
        if warning.startswith(NOTHING_MATCHES)
    ]
    for host, hints, _running in found:
        if hints:
            return f"; on {host}, {hints.lstrip('; ')}"
    return f"; on {found[0][0]} there are {found[0][2]}" if found else ""


def fold(entries: Sequence[Mapping[str, Any]], *keys: str) -> list[tuple[list[Mapping[str, Any]], str]]:
    """The entries whose texts under ``keys`` differ in the names of their host and container alone, and their text.

    The text is that of the last key; where it stands for several entries, each such name in it is ``…``.
    """
    groups: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for entry in entries:
        groups.setdefault(tuple(_without_names(str(entry[key]), entry) for key in keys), []).append(entry)
    return [
        (group, str(group[0][keys[-1]]) if len({one[keys[-1]] for one in group}) == 1 else texts[-1])
        for texts, group in groups.items()
    ]


def _without_names(text: str, entry: Mapping[str, Any]) -> str:
    container = entry.get("container") or ""
    names = [entry["host"], entry.get("name") or "", container, container[:12] if len(container) == 64 else ""]
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", "…", text)
    return text


def _hosts(entries: Sequence[Mapping[str, Any]]) -> str:
    """``web1``; or ``12 hosts (web1, web2, web3 and 9 more)``."""
    hosts = list(dict.fromkeys(entry["host"] for entry in entries))
    return hosts[0] if len(hosts) == 1 else f"{len(hosts)} hosts ({_some(hosts)})"


def _places(entries: Sequence[Mapping[str, Any]]) -> str:
    """``app on web1``; or ``12 containers on 3 hosts (app on web1, app on web2 and 10 more)``."""
    places = [
        f"{entry['name'] or short_id(entry['container'] or 'the host itself')} on {entry['host']}" for entry in entries
    ]
    if len(set(places)) == 1:
        return places[0]
    containers = len({(entry["host"], entry["container"]) for entry in entries if entry["container"]})
    hosts = len({entry["host"] for entry in entries})
    number = f"{containers} container{'s' if containers != 1 else ''} on " if containers else ""
    return f"{number}{hosts} host{'s' if hosts != 1 else ''} ({_some(list(dict.fromkeys(places)))})"


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    return shown if len(names) <= _MOST_NAMED else f"{shown} and {len(names) - _MOST_NAMED} more"


def _be(entries: Sequence[Any]) -> str:
    return "is" if len(entries) == 1 else "are"


def _host_reasons(host: str, result: Result) -> Iterable[str]:
    accounting = result.get("accounting") or {}
    explained = bool(result["coverage"].get("failed") or result["coverage"].get("unwatched"))
    for name, what in LOSSES.items():
        if accounting.get(name):
            explained = True
            yield f"{host}: {accounting[name]} {what}."
    counted = sum(accounting.get(name) or 0 for name in ACCOUNTING[1:])
    if accounting and accounting.get("hits", 0) != counted:
        explained = True
        yield f"{host}: the accounting does not add up: {accounting.get('hits')} hits, {counted} delivered or lost."
    truncated = {name: cut for name, cut in (result.get("truncated") or {}).items() if cut}
    # The list of attachments only describes, all others are evidence.
    if truncated.keys() - {"attachments", "bytes"}:
        explained = True
        for name in [name for name in truncated if name != "attachments"]:
            if name == NO_ROOM:
                yield f"{host}: {truncated[name]} entries had no room in the statistics of its slice; use more slices."
                continue
            option = f"max_{name}" if name in ("rows", "events") else "max_bytes"
            yield f"{host}: {truncated[name]} {name} left out of the result; raise {option} or probe fewer containers."
    if not explained and not result["coverage"].get("complete") and result["coverage"].get("matched"):
        yield f"{host} reports that its coverage is not complete."

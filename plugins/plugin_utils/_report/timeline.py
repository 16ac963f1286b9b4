# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows and events of a fleet on one time line, in the Trace Event Format that Perfetto and chrome://tracing read.

The format is described in https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU:
times are microseconds, a process has threads, a complete event ("X") is a bar, an instant event ("i") a mark, and "M"
gives names.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import controller_time
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import HostRow, container_label, host_rows

Results = Mapping[str, Mapping[str, Any]]
# The keys that say how long something took, in nanoseconds.
_LASTED = ("latency", "duration")
# Their events have the time of the beginning; those of all other probes have that of the end.
_TIMED_AT_START = ("dnssnoop", "tcpconnect")
# What an event is called after: the first of these that it has.
_NAMES = ("function", "probe", "event", "path", "query", "signal_name", "operation", "daddr", "comm")
_OF_HOST = "the host itself"


@dataclass
class _Bar:
    """Something on the time line, in epoch seconds by the controller's clock; a mark if it has no end."""

    name: str
    category: str
    start: float
    end: float | None
    args: dict[str, Any]


@dataclass
class _Host:
    """What happened on a host: its window, and the bars and marks of each container by its id."""

    window: _Bar | None = None
    containers: dict[str | None, list[_Bar]] = field(default_factory=dict)


def to_timeline(results: Results, probe: str = "") -> dict[str, Any]:
    """``{host: module result}`` as one trace: hosts are its processes, containers their threads.

    Every time is by the controller's clock: the clock offset that was measured for a host is subtracted. Times count
    from the first moment of the trace, which ``otherData.began_at`` has in epoch seconds. An event with a latency or a
    duration is a bar; bars of one container that overlap are in further threads of its name.
    """
    hosts = {host: _of_host(host, result, probe) for host, result in results.items() if result.get("window")}
    bars = [span for host in hosts.values() for span in _all_bars(host)]
    began = min((span.start for span in bars), default=0.0)
    events: list[dict[str, Any]] = []
    # Numbers of threads are their own in the whole trace: Perfetto takes 0 for the idle task, and the number of its
    # process for a process's first thread.
    tid = len(hosts) + 1
    for pid, (name, host) in enumerate(hosts.items(), 1):
        threads = _threads(host, _labels(results[name]))
        events += _process(pid, name, host, began)
        for number, (label, spans) in enumerate(threads, tid):
            events += _thread(pid, number, label, spans, began)
        tid += len(threads)
    return {
        "traceEvents": events,
        "displayTimeUnit": "ns",
        "otherData": {"began_at": began, "probe": probe, "exporter": "fleet.probe"},
    }


def _all_bars(host: _Host) -> Iterator[_Bar]:
    if host.window:
        yield host.window
    for bars in host.containers.values():
        yield from bars


def _of_host(name: str, result: Mapping[str, Any], probe: str) -> _Host:
    window = result["window"]
    host = _Host()
    start, end = controller_time(window, "started_at"), controller_time(window, "ended_at")
    if start is not None:
        late = {"late_ms": window.get("late_ms"), "clock_offset": window.get("clock_offset")}
        host.window = _Bar("window", "window", start, end, {**late, "stopped": window.get("stopped")})
    offset = float(window.get("clock_offset") or 0.0)
    for entry in host_rows({name: result}, "events"):
        if entry.row.get("time") is not None:
            host.containers.setdefault(entry.row["container"], []).append(_event(entry, offset, probe))
    for gap in (result.get("coverage") or {}).get("unwatched") or []:
        if gap.get("since") is not None:
            until = gap.get("until")
            span = _Bar(
                "not watched",
                "coverage",
                gap["since"] - offset,
                None if until is None else until - offset,
                {"what": gap["what"], "reason": gap["reason"]},
            )
            host.containers.setdefault(gap["container"], []).append(span)
    return host


def _event(entry: HostRow, offset: float, probe: str) -> _Bar:
    event = entry.row
    moment = event["time"] - offset
    name = next((str(event[key]) for key in _NAMES if event.get(key)), probe or "event")
    args = {key: value for key, value in event.items() if key not in ("time", "container") and value is not None}
    lasted = next((event[key] for key in _LASTED if isinstance(event.get(key), (int, float))), None)
    if lasted is None or isinstance(lasted, bool):
        return _Bar(name, probe or "event", moment, None, args)
    seconds = max(lasted, 0) / 1e9
    start = moment if probe in _TIMED_AT_START else moment - seconds
    return _Bar(name, probe or "event", start, start + seconds, args)


def _labels(result: Mapping[str, Any]) -> dict[str, str]:
    return {one["id"]: container_label(one["id"], one.get("name")) for one in result.get("containers") or []}


def _process(pid: int, name: str, host: _Host, began: float) -> Iterator[dict[str, Any]]:
    """A host's name, and its window in the first thread."""
    yield _named("process_name", pid, pid, name)
    yield {"name": "process_sort_index", "ph": "M", "pid": pid, "tid": pid, "args": {"sort_index": pid}}
    yield _named("thread_name", pid, pid, "window")
    if host.window:
        yield _entry(host.window, pid, pid, began)


def _threads(host: _Host, labels: Mapping[str, str]) -> list[tuple[str, list[_Bar]]]:
    """The threads of a host's containers, each with its name."""
    return [
        (_OF_HOST if container is None else labels.get(container, container), lane)
        for container, spans in host.containers.items()
        for lane in _lanes(spans)
    ]


def _thread(pid: int, tid: int, label: str, spans: list[_Bar], began: float) -> Iterator[dict[str, Any]]:
    yield _named("thread_name", pid, tid, label)
    yield {"name": "thread_sort_index", "ph": "M", "pid": pid, "tid": tid, "args": {"sort_index": tid}}
    yield from (_entry(span, pid, tid, began) for span in spans)


def _lanes(bars: list[_Bar]) -> list[list[_Bar]]:
    """The bars in as few lists as keep those of one list from overlapping; marks are in the first."""
    lanes: list[list[_Bar]] = [[]]
    free, busy = [0], list[tuple[float, int]]()
    for span in sorted(bars, key=lambda one: one.start):
        if span.end is None:
            lanes[0].append(span)
            continue
        while busy and busy[0][0] <= span.start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if not free:
            free.append(len(lanes))
            lanes.append([])
        number = heapq.heappop(free)
        lanes[number].append(span)
        heapq.heappush(busy, (span.end, number))
    return lanes


def _named(kind: str, pid: int, tid: int, name: str) -> dict[str, Any]:
    return {"name": kind, "ph": "M", "pid": pid, "tid": tid, "args": {"name": name}}


def _entry(span: _Bar, pid: int, tid: int, began: float) -> dict[str, Any]:
    entry = {"name": span.name, "cat": span.category, "pid": pid, "tid": tid, "ts": _micro(span.start - began)}
    if span.end is None:
        return {**entry, "ph": "i", "s": "t", "args": span.args}
    return {**entry, "ph": "X", "dur": _micro(max(span.end - span.start, 0.0)), "args": span.args}


def _micro(seconds: float) -> float:
    return round(seconds * 1e6, 3)

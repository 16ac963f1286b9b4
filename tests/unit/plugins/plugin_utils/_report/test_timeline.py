# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._report.timeline import to_timeline
from fleet_results import HOSTILE, answer, container, failed, unreachable

WEB = f"{1:064x}"


def event(time: float, **changes: Any) -> dict[str, Any]:
    return {"time": time, "container": WEB, "pid": 7, "comm": "app", **changes}


def on_host(*events: dict[str, Any], offset: float = 0.0, **changes: Any) -> dict[str, Any]:
    """An answer by a clock that is ``offset`` seconds ahead of the controller's."""
    made = answer(events=list(events), **changes)
    window = made["window"]
    moments = {"started_at": 1000.0 + offset, "ended_at": 1010.0 + offset, "clock_offset": offset}
    return {**made, "window": {**window, **moments}}


def shown(trace: dict[str, Any], kind: str) -> list[tuple[Any, ...]]:
    """Host, thread, name, start and length of the entries of one kind, in microseconds."""
    entries = trace["traceEvents"]
    hosts = {one["pid"]: one["args"]["name"] for one in entries if one["name"] == "process_name"}
    threads = {(one["pid"], one["tid"]): one["args"]["name"] for one in entries if one["name"] == "thread_name"}
    return [
        (hosts[one["pid"]], threads[one["pid"], one["tid"]], one["name"], one["ts"], one.get("dur"))
        for one in entries
        if one["ph"] == kind
    ]


def test_hosts_are_on_the_controllers_clock() -> None:
    hosts = {"a": on_host(event(1004.0)), "b": on_host(event(1004.5 + 3600), offset=3600.0)}
    trace = to_timeline(hosts, "opensnoop")
    label = "web1 (000000000000)"
    assert shown(trace, "X") == [("a", "window", "window", 0.0, 1e7), ("b", "window", "window", 0.0, 1e7)]
    assert shown(trace, "i") == [("a", label, "app", 4e6, None), ("b", label, "app", 4.5e6, None)]
    assert trace["otherData"]["began_at"] == 1000.0


@pytest.mark.parametrize(("probe", "start"), [("biolatency", 3.75e6), ("tcpconnect", 4e6), ("dnssnoop", 4e6)])
def test_what_lasted_is_a_bar_that_ends_or_begins_at_its_time(probe: str, start: float) -> None:
    trace = to_timeline({"a": on_host(event(1004.0, operation="read", latency=250_000_000))}, probe)
    assert shown(trace, "X")[1:] == [("a", "web1 (000000000000)", "read", start, 250000.0)]


def test_a_bar_may_begin_before_the_window() -> None:
    trace = to_timeline({"a": on_host(event(1001.0, duration=3_000_000_000))}, "tcplife")
    assert [entry[3] for entry in shown(trace, "X")] == [2e6, 0.0]
    assert trace["otherData"]["began_at"] == 998.0


def test_bars_of_one_thread_do_not_overlap() -> None:
    bars = [event(1000 + end, latency=int(length * 1e9)) for end, length in [(3, 2), (4, 2), (5, 2), (6, 1), (9, 8)]]
    trace = to_timeline({"a": on_host(*bars)}, "biolatency")
    by_thread: dict[int, list[tuple[float, float]]] = {}
    for one in trace["traceEvents"]:
        if one["ph"] == "X":
            by_thread.setdefault(one["tid"], []).append((one["ts"], one["ts"] + one["dur"]))
    assert len(by_thread) == 4  # the window, and at most three bars at once
    for spans in by_thread.values():
        assert all(one[1] <= other[0] for one, other in zip(sorted(spans), sorted(spans)[1:], strict=False))


def test_gaps_in_what_was_watched_are_shown() -> None:
    gap = {"container": WEB, "what": "process 5", "reason": "It ended.", "since": 1002.0, "until": 1003.0}
    host = on_host()
    host["coverage"]["unwatched"] = [gap, {**gap, "container": None, "until": None}, {**gap, "since": None}]
    trace = to_timeline({"a": host})
    assert shown(trace, "X")[1:] == [("a", "web1 (000000000000)", "not watched", 2e6, 1e6)]
    assert shown(trace, "i") == [("a", "the host itself", "not watched", 2e6, None)]


def test_hosts_without_a_window_and_events_without_a_time_are_left_out() -> None:
    hosts = {
        "a": on_host(event(1004.0) | {"time": None}),
        "b": failed("no"),
        "c": unreachable(),
        "d": answer(window=None),
    }
    trace = to_timeline(hosts)
    assert [entry[0] for entry in shown(trace, "X")] == ["a"] and shown(trace, "i") == []
    assert to_timeline({})["traceEvents"] == []


def test_text_and_values_are_data() -> None:
    listed = [container(1, name=HOSTILE)]
    odd = event(1004.0, path=HOSTILE, latency="long", answers=[{"name": "x"}])
    trace = json.loads(json.dumps(to_timeline({HOSTILE: on_host(odd, containers=listed)}, "dnssnoop")))
    assert shown(trace, "i") == [(HOSTILE, f"{HOSTILE} (000000000000)", HOSTILE, 4e6, None)]


def test_no_two_threads_have_one_number() -> None:
    trace = to_timeline({name: on_host(event(1001.0), event(1002.0) | {"container": None}) for name in "abc"})
    numbers = [one["tid"] for one in trace["traceEvents"] if one["name"] == "thread_name"]
    assert len(numbers) == len(set(numbers)) == 9

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records as events: the keys that every event has, their times, and what is decoded only once."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import (
    LEAST_BYTES,
    Events,
    most_events,
    read_events,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import container

LAYOUT = Layout(
    [
        ["time", "Q", 0, 1], ["container", "I", 8, 1], ["pid", "I", 12, 1], ["tid", "I", 16, 1],
        ["container_pid", "I", 20, 1], ["uid", "I", 24, 1], ["comm", "s", 28, 16], ["own", "I", 44, 1],
    ]
)  # fmt: skip
HEAD = {"time": 1_500_000_001, "container": 0, "pid": 4, "tid": 5, "container_pid": 6, "uid": 7, "own": 8}


def record(**changes: Any) -> bytes:
    return LAYOUT.pack(**{**HEAD, "comm": b"sh\0\0junk".ljust(16, b"\0"), **changes})


def events(*records: bytes, epoch: float = 0.0, decoded: Any = None, **more: Any) -> Events:
    def own(fields: Dict[str, Any], tail: bytes) -> Dict[str, Any]:
        if decoded is not None:
            decoded.append(fields)
        return {"own": fields["own"], "tail": tail}

    window = Window(WindowOptions(1.0), 0.0, records=list(records), epochs=[(0.0, epoch)])
    return read_events(LAYOUT, window, [container("a")], own, **more)


def test_times_are_epoch_seconds() -> None:
    (event,) = events(record() + b"/x", epoch=1000.0)
    assert event == {
        "time": 1001.5,
        "container": "a",
        "pid": 4,
        "container_pid": 6,
        "tid": 5,
        "user": 7,
        "comm": "sh",
        "own": 8,
        "tail": b"/x",
    }
    assert list(event)[:2] == ["time", "container"]


def test_an_event_without_a_container_and_with_a_name_that_is_not_text() -> None:
    (event,) = events(record(container=1, container_pid=0, comm=b"\x1b[0m\xff".ljust(16, b"\0")))
    assert (event["container"], event["container_pid"]) == (None, None)
    assert (event["comm"], event["comm_hex"]) == ("\\x1b[0m\\xff", b"\x1b[0m\xff".hex())


def test_a_hit_without_a_process() -> None:
    assert list(events(record(), process=False)) == [{"time": 1.5, "container": "a", "own": 8, "tail": b""}]


def test_hits_that_differ_by_nothing_but_their_times_are_decoded_once() -> None:
    decoded: List[Any] = []
    found = list(events(record(), record(time=5), record() + b"y", record(tid=9), record(time=6), decoded=decoded))
    assert [(event["time"], event["tid"], event["tail"]) for event in found] == [
        (0.0, 5, b""), (0.0, 5, b""), (1.5, 5, b""), (1.5, 5, b"y"), (1.5, 9, b""),
    ]  # fmt: skip
    assert len(decoded) == 3
    assert all("time" not in fields for fields in decoded), "which would be that of another hit"
    found[0]["pid"] = 0
    assert found[1]["pid"] == 4, "an event is nobody else's"


def test_events_without_a_record_are_counted() -> None:
    window = Window(WindowOptions(1.0), 0.0, records=[record()], later=5)
    found = read_events(LAYOUT, window, [container("a")], lambda _fields, _tail: {})
    assert len(found) == 6 and len(list(found)) == 1
    assert len(Events([record(), record()])) == 2


def test_no_event_is_smaller_than_the_room_that_it_is_given() -> None:
    (event,) = read_events(
        LAYOUT, Window(WindowOptions(1.0), 0.0, records=[record(time=0, container=9)]), [], lambda *_: {}, process=False
    )
    assert len(json.dumps(event)) == LEAST_BYTES
    assert most_events(10 * LEAST_BYTES) == 11, "the first that does not fit tells that more were cut"

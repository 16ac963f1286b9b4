# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The result: every hit accounted for, every cut counted, and what makes it complete."""

from __future__ import annotations

import json
import struct
from typing import Any, Dict, List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._result import result as _result
from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import container

A, B = container("a"), container("b")
QUIET = {"hits": 0, "delivered": 0, "ring_full": 0, "map_full": 0, "capped": 0, "unpaired": 0}


def options(**changes: Any) -> ProbeOptions:
    shared: Dict[str, Any] = {
        "window": WindowOptions(10.0),
        "by": ["container"],
        "max_rows": 10,
        "max_events": 10,
        "max_bytes": 1 << 18,
        "map_entries": 1,
        "ring_bytes": 4096,
    }
    return ProbeOptions(**{**shared, **changes})


def window(missed: int = 0, records: int = 0, late: float = 0.0, unfinished: int = 0, **tally: int) -> Window:
    return Window(
        WindowOptions(10.0, 100.0),
        100.0,
        100.0 + late,
        110.0,
        {**QUIET, **tally},
        missed,
        [b"record"] * records,
        unfinished=unfinished,
    )


def result(
    during: Optional[Window],
    rows: Any = (),
    events: Any = (),
    coverage: Optional[Coverage] = None,
    shared: Optional[ProbeOptions] = None,
    **extra: Any,
) -> Dict[str, Any]:
    wanted, about = shared or options(), coverage or Coverage([A, B])
    return probe_result(wanted, about, during, list(rows), recorded(events), **extra)


def recorded(events: Sequence[Dict[str, Any]]) -> Events:
    """Records of these events: the time, and the event behind it."""
    times = [struct.pack("<Q", int(event["time"] * 1e9)) for event in events]
    records = [time + json.dumps(event).encode() for time, event in zip(times, events)]
    return Events(records, lambda record: json.loads(record[8:]))


def row(count: int, container: str = "a", **by: Any) -> Dict[str, Any]:
    return {"container": container, "name": None, "by": by, "count": count}


def total(account: Dict[str, int]) -> int:
    return sum(count for name, count in account.items() if name != "hits")


def test_the_shape() -> None:
    found = result(window(), warnings=["w"], owner_mode="cgroup")
    assert set(found) == {
        "changed", "window", "coverage", "accounting", "overhead", "containers", "rows", "events", "stacks",
        "truncated", "warnings", "owner_mode",
    }  # fmt: skip
    assert (found["changed"], found["stacks"], found["warnings"], found["owner_mode"]) == (False, [], ["w"], "cgroup")
    assert [one["id"] for one in found["containers"]] == ["a", "b"]
    assert found["coverage"] == {
        "complete": True,
        "matched": 2,
        "attached": 2,
        "failed": [],
        "appeared": [],
        "vanished": [],
        "unwatched": [],
    }
    json.dumps(found)


@pytest.mark.parametrize(
    ("during", "expected"),
    [
        (window(hits=9, delivered=9), (9, 9, 0, 0, 0, 0, 0, 0)),
        (window(hits=9, delivered=4, ring_full=2, map_full=0, capped=3), (9, 4, 0, 2, 0, 3, 0, 0)),
        (window(hits=9, delivered=8, map_full=1), (9, 8, 0, 0, 1, 0, 0, 0)),
        (window(missed=5, hits=9, delivered=9), (14, 9, 0, 0, 0, 0, 0, 5)),
        (window(hits=9, delivered=6, unpaired=3), (9, 6, 0, 0, 0, 0, 3, 0)),
        (window(hits=9, delivered=9, unfinished=5), (14, 9, 5, 0, 0, 0, 0, 0)),
        # two CPUs took the last place at the same time: the ring delivered one event more than max_events
        (window(records=10, hits=20, delivered=11, capped=9), (20, 10, 0, 0, 0, 10, 0, 0)),
        (None, (0, 0, 0, 0, 0, 0, 0, 0)),
    ],
)
def test_hits_are_the_sum_of_their_outcomes(during: Any, expected: Any) -> None:
    account = result(during)["accounting"]
    assert tuple(account.values()) == expected
    assert list(account) == [
        "hits", "delivered", "unfinished", "ring_full", "map_full", "capped", "unpaired", "kernel_missed",
    ]  # fmt: skip
    assert account["hits"] == total(account)


def test_counts_are_delivered_in_rows() -> None:
    """They do not go through the ring, and neither max_events nor a cut bounds them."""
    rows = [row(15), row(5, "b"), row(1, "b", pid=3)]
    found = result(window(hits=24, map_full=3), rows, shared=options(max_rows=1))
    assert found["accounting"]["delivered"] == 21 and found["accounting"]["capped"] == 0
    assert found["accounting"]["hits"] == total(found["accounting"]) == 24


@pytest.mark.parametrize("loss", ["ring_full", "map_full", "capped", "unpaired"])
def test_a_loss_makes_it_incomplete(loss: str) -> None:
    assert result(window(hits=1, **{loss: 1}))["coverage"]["complete"] is False


def test_hits_that_had_not_ended_leave_it_complete() -> None:
    assert result(window(unfinished=1))["coverage"]["complete"] is True


def test_hits_that_the_kernel_missed_make_it_incomplete() -> None:
    found = result(window(missed=3), warnings=["w"])
    assert found["coverage"]["complete"] is False
    assert found["warnings"] == [
        "w",
        "The kernel did not run the program for 3 hits on this host, of these or of other containers; kernel_missed "
        "and hits include them all.",
    ]


def test_a_failure_makes_it_incomplete() -> None:
    coverage = Coverage([A, B])
    coverage.fail(A, "attach", "x")
    found = result(window(), coverage=coverage)["coverage"]
    assert (found["complete"], found["matched"], found["attached"]) == (False, 2, 1)


def test_what_was_not_watched_makes_it_incomplete() -> None:
    coverage = Coverage([container("a")])
    coverage.note_unwatched("a", "process 7, cgroup /x", "Its cgroup is shared.", 1.0, 2.5)
    found = result(window(), coverage=coverage)["coverage"]
    assert found["complete"] is False
    assert found["unwatched"] == [
        {
            "container": "a",
            "what": "process 7, cgroup /x",
            "reason": "Its cgroup is shared.",
            "since": 1.0,
            "until": 2.5,
        }
    ]


def test_a_vanished_container_leaves_it_complete() -> None:
    coverage = Coverage([A, B])
    coverage.vanished = ["a"]
    assert result(window(), coverage=coverage)["coverage"]["complete"] is True


def test_a_window_in_which_nothing_matched_is_not_complete() -> None:
    assert result(window(), coverage=Coverage([]))["coverage"]["complete"] is False
    assert result(window(), coverage=Coverage([], include_host=True))["coverage"]["complete"] is True


def test_nothing_counts_as_attached_if_nothing_was_armed() -> None:
    found = result(None)
    assert found["window"] is None and found["coverage"]["attached"] == 0 and found["coverage"]["complete"] is True


@pytest.mark.parametrize(("late", "complete"), [(0.0, True), (0.1, True), (0.2, False)])
def test_a_late_window_is_a_failure_of_the_host(late: float, complete: bool) -> None:
    during = window()
    during.started_at = during.start_at + late if late != 0.1 else 100.0999
    found = result(during)
    assert found["coverage"]["complete"] is complete
    if not complete:
        (failed,) = found["coverage"]["failed"]
        assert (failed["container"], failed["stage"]) == (None, "window")
        assert failed["reason"] == "The probe was ready 0.2 s after the window opened"
        assert found["coverage"]["attached"] == 2, "its containers were attached all the same"


def test_the_window_has_times_of_both_clocks() -> None:
    during = Window(WindowOptions(10.0, 100.0, 2.5), 102.5, 102.5004, 112.6)
    assert during.as_result() == {
        "start_at": 100.0,
        "started_at": 102.5004,
        "ended_at": 112.6,
        "duration": 10.0,
        "late_ms": 0.4,
        "clock_offset": 2.5,
        "clock_step": 0.0,
        "suspended": 0.0,
        "stopped": None,
    }
    early = Window(WindowOptions(1.0), 100.0, 99.9)
    assert early.late == 0.0


def test_rows_are_sorted_and_the_smallest_cut() -> None:
    rows = [row(1), row(30), row(2, "b"), row(2, "a", pid=9), row(2, "a", pid=10)]
    found = result(window(), rows, shared=options(max_rows=4))
    assert [(one["count"], one["container"], one["by"]) for one in found["rows"]] == [
        (30, "a", {}),
        (2, "a", {"pid": 10}),
        (2, "a", {"pid": 9}),
        (2, "b", {}),
    ]
    assert found["truncated"] == {"rows": 1, "events": 0, "bytes": 0}
    assert found["coverage"]["complete"] is False


def test_each_entry_has_the_name_of_its_container() -> None:
    entries = [{"container": one, "count": 1, "by": {}} for one in ("a", "gone", None)]
    events = [{"time": 1.0, "container": "a"}, {"time": 2.0, "container": "a", "name": "a field of a program's own"}]
    found = result(window(), entries, events, stacks=[{"container": "a", "frames": [], "count": 1}])
    assert {one["container"]: one["name"] for one in found["rows"]} == {"a": "name-a", "gone": None, None: None}
    assert list(found["rows"][0])[:2] == ["container", "name"]
    assert [one["name"] for one in found["events"]] == ["name-a", "a field of a program's own"]
    assert found["stacks"][0]["name"] == "name-a"


def test_rows_of_no_container_sort_too() -> None:
    found = result(window(), [{"container": None, "by": {}, "count": 1}, row(1)])
    assert len(found["rows"]) == 2


def test_events_are_in_the_order_of_time() -> None:
    found = result(window(), events=[{"time": 2.0}, {"time": 1.0}, {"time": 3.0}])
    assert [event["time"] for event in found["events"]] == [1.0, 2.0, 3.0]
    assert found["coverage"]["complete"] is True


def sizes(entries: List[Dict[str, Any]]) -> List[int]:
    return [len(json.dumps(entry)) + 2 for entry in entries]


def around(rows: Sequence[Dict[str, Any]] = ()) -> int:
    """What the result of these rows takes of max_bytes, without a container and without the rows themselves."""
    empty = {**result(window(), rows, coverage=Coverage([])), "rows": []}
    fixed = {key: value for key, value in empty["coverage"].items() if not isinstance(value, list)}
    return len(json.dumps({**empty, "truncated": {}, "coverage": {**fixed, "complete": False}})) + _result._SPARE


def test_bytes_bound_rows_and_what_is_cut_is_counted() -> None:
    rows = [row(9 - number, "a", comm="x" * 9) for number in range(9)]
    room = sum(sizes(rows)[:4])
    found = result(window(), rows, coverage=Coverage([]), shared=options(max_bytes=around(rows) + room))
    assert found["rows"] == rows[:4]
    assert found["truncated"] == {"rows": 5, "events": 0, "bytes": sum(sizes(rows)[4:])}
    assert found["coverage"]["complete"] is False
    assert (
        len(result(window(), rows, coverage=Coverage([]), shared=options(max_bytes=around(rows) + room - 1))["rows"])
        == 3
    )


def test_bytes_bound_events_by_what_rows_left() -> None:
    rows = [row(9 - number, "a", comm="x" * 200) for number in range(3)]
    events = [{"time": float(number), "path": "y" * 50} for number in range(6)]
    room = sum(sizes(rows)) + sum(sizes(events)[:2])
    found = result(window(), rows, events, coverage=Coverage([]), shared=options(max_bytes=around(rows) + room))
    assert (found["rows"], found["events"]) == (rows, events[:2])
    assert found["truncated"] == {"rows": 0, "events": 4, "bytes": sum(sizes(events)[2:])}


@pytest.mark.parametrize("number", [1, 2, 3, 4, 255, 256, 511, 600])
def test_as_many_events_are_kept_as_fit_to_the_byte(number: int) -> None:
    events = [{"time": float(one), "path": "é" * (one % 7)} for one in range(700)]
    for room, kept in ((sum(sizes(events)[:number]), number), (sum(sizes(events)[:number]) - 1, number - 1)):
        found = result(window(), [], events, coverage=Coverage([]), shared=options(max_bytes=around() + room))
        assert found["events"] == events[:kept]
        used = sum(sizes(events)[: kept + 1])
        assert found["truncated"]["bytes"] == round(used / (kept + 1) * (700 - kept))


def test_the_size_of_cut_events_is_estimated_from_those_kept() -> None:
    looked_at: List[int] = []
    times = [struct.pack("<Q", number) for number in (3, 1, 2, 5, 4)]

    def decode(record: bytes) -> Dict[str, Any]:
        looked_at.append(record[0])
        return {"time": record[0] / 1e9, "path": "y" * 10 * record[0]}

    room = sum(sizes([decode(times[1]), decode(times[2])]))
    looked_at.clear()
    found = probe_result(options(max_bytes=around() + room), Coverage([]), window(), [], Events(times, decode))
    assert looked_at == [1, 2, 3] and len(found["events"]) == 2
    average = (room + sizes([decode(times[0])])[0]) / 3
    assert found["truncated"] == {"rows": 0, "events": 3, "bytes": round(3 * average)}


def test_a_result_that_fits_is_not_cut() -> None:
    rows = [row(1)]
    found = result(
        window(), rows, coverage=Coverage([], include_host=True), shared=options(max_bytes=around() + sum(sizes(rows)))
    )
    assert found["truncated"] == {"rows": 0, "events": 0, "bytes": 0} and found["coverage"]["complete"] is True


def test_stacks_get_the_remaining_room_and_the_most_frequent_are_kept() -> None:
    stacks = [{"frames": ["f" * 1000], "count": 9 - number} for number in range(9)]
    found = result(window(hits=1, delivered=0), [row(1)], shared=options(max_bytes=around() + 4096), stacks=stacks)
    assert [stack["count"] for stack in found["stacks"]] == [9, 8, 7]
    assert found["truncated"]["stacks"] == 6 and found["truncated"]["bytes"] > 6000
    assert found["coverage"]["complete"] is False
    assert result(window(), stacks=stacks)["stacks"] == stacks


def many(number: int) -> Coverage:
    """A host on which all of many containers failed."""
    coverage = Coverage([container(f"{one:064x}") for one in range(number)])
    for one in coverage.selected:
        coverage.fail(one, "resolve", "No function hot_fn in /bin/hot; the closest names are cold_fn and warm_fn")
    coverage.appeared = [one.id for one in coverage.selected]
    coverage.vanished = [one.id for one in coverage.selected]
    return coverage


@pytest.mark.parametrize("most", [4096, 20_000, 1 << 18])
def test_bytes_bound_the_whole_result(most: int) -> None:
    found = result(
        window(),
        [row(1, f"{one:064x}") for one in range(3000)],
        [{"time": float(one)} for one in range(3000)],
        coverage=many(3000),
        shared=options(max_bytes=most, max_rows=3000, max_events=3000),
        warnings=[f"warning {one}" * 20 for one in range(3000)],
        stacks=[{"frames": ["f"] * 50, "count": 1}] * 3000,
        attachments=[{"path": "/x", "containers": ["a" * 64] * 300}] * 100,
    )
    assert most * 0.9 < len(json.dumps(found)) <= most
    assert found["coverage"]["complete"] is False
    about = found["coverage"]
    left = {
        **{name: 3000 - len(found[name]) for name in ("rows", "events", "stacks", "containers", "warnings")},
        **{name: 3000 - len(about[name]) for name in ("failed", "appeared", "vanished")},
        "attachments": 100 - len(found["attachments"]),
    }
    assert {name: cut for name, cut in found["truncated"].items() if name != "bytes"} == left
    assert about["matched"] == 3000


def test_one_container_with_a_long_label_does_not_displace_the_others() -> None:
    long = container("long", labels={"x": "y" * 5_000_000})
    found = result(window(), [row(1)], coverage=Coverage([long, A, B]))
    assert [(one["id"], one["labels"]) for one in found["containers"]] == [("long", {}), ("a", {}), ("b", {})]
    assert found["truncated"] == {"rows": 0, "events": 0, "labels": 1, "bytes": 0}
    assert found["coverage"]["complete"] is False
    named = container("long", name="n" * 5_000_000)
    found = result(window(), [row(1)], coverage=Coverage([named, A, B]))
    assert [one["id"] for one in found["containers"]] == ["a", "b"]
    assert found["truncated"]["containers"] == 1 and found["truncated"]["bytes"] > 5_000_000


def test_symbols_are_those_of_the_stacks_that_are_there_and_cut_first() -> None:
    stacks = [{"container": None, "frames": ["f(int)", "main"], "count": 1}]
    symbols = [{"name": "f(int)", "symbols": ["_Z1fi"]}, {"name": "g(int)", "symbols": ["_Z1gi"]}]
    assert result(window(), [row(1)], stacks=stacks, symbols=symbols)["symbols"] == symbols[:1]
    many = [{"name": "f(int)", "symbols": ["_Z" + "f" * 1000]}] * 1000
    found = result(window(), [row(1)], stacks=stacks, symbols=many)
    assert found["truncated"]["symbols"] == 1000 - len(found["symbols"]) > 0
    assert found["coverage"]["complete"] is True and found["stacks"]


def test_attachments_that_are_cut_take_nothing_from_what_was_measured() -> None:
    found = result(window(), [row(1)], attachments=[{"path": "/x" * 1000}] * 1000)
    assert found["truncated"]["attachments"] == 1000 - len(found["attachments"]) > 0
    assert found["coverage"]["complete"] is True

# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rule of the torture campaign: that it catches what it is there for, and lets pass what the answer explains."""

from __future__ import annotations

import math
from typing import Any

import pytest
from torture.churn import compare
from torture.explain import Call, Difference, Logged, by_count, by_event, nothing_missing, sort_calls

CALLS = [Call(slot, 100.0 + slot, 100.1 + slot) for slot in range(10)]
WEB = Logged(7, "c7", "web", True, CALLS)
NOISE = Logged(8, "c8", "noise", False, CALLS)


def answer(**changes: Any) -> dict[str, Any]:
    """An answer about the window from 99 to 120."""
    losses = {"ring_full": 0, "map_full": 0, "capped": 0, "unpaired": 0, "kernel_missed": 0}
    coverage = {"complete": False, "failed": [], "unwatched": [], "appeared": [], "vanished": []}
    return {
        "window": {"started_at": 99.0, "ended_at": 120.0},
        "coverage": {**coverage, **changes.pop("coverage", {})},
        "accounting": {**losses, **changes.pop("accounting", {})},
        "truncated": {"rows": 0, "events": 0, "bytes": 0},
        **changes,
    }


def unwatched(container: str | None, since: float, until: float) -> dict[str, Any]:
    return {"unwatched": [{"container": container, "what": "", "reason": "", "since": since, "until": until}]}


def counted(count: int, result: dict[str, Any]) -> Difference:
    """The one difference of an answer that counts so many hits of WEB."""
    (found,) = by_count([WEB, NOISE], {("c7", 7): count}, result)
    return found


def events(*slots: int) -> list[tuple[str | None, int, int]]:
    return [("c7", 7, slot) for slot in slots]


def test_an_exact_answer_has_no_difference() -> None:
    assert by_count([WEB, NOISE], {("c7", 7): 10}, answer(coverage={"complete": True})) == []
    assert by_event([WEB, NOISE], events(*range(10)), answer(coverage={"complete": True})) == []


def test_a_silent_difference_is_caught_with_both_numbers() -> None:
    found = counted(9, answer())
    assert (found.container, found.logged, found.answered, found.explained) == ("c7", 10, 9, False)
    (found,) = by_event([WEB], events(0, 1, 2, 4, 5, 6, 7, 8, 9), answer())
    assert (found.logged, found.answered, found.explained) == (10, 9, False)
    assert "from 103.000 to 103.100" in found.why


def test_a_container_that_the_answer_leaves_out_is_caught() -> None:
    (found,) = by_count([WEB], {}, answer())
    assert (found.logged, found.answered, found.explained) == (10, 0, False)


@pytest.mark.parametrize("change", ["appeared", "vanished"])
def test_that_a_container_came_or_went_explains_nothing_by_itself(change: str) -> None:
    assert not counted(9, answer(coverage={change: ["c7"]})).explained


@pytest.mark.parametrize("container", ["c7", None])
def test_what_was_not_watched_explains_the_hits_of_its_time(container: str | None) -> None:
    coverage = unwatched(container, 103.0, 104.05)
    assert counted(8, answer(coverage=coverage)).why == "unwatched"
    assert not counted(7, answer(coverage=coverage)).explained
    (found,) = by_event([WEB], events(0, 1, 2, 5, 6, 7, 8, 9), answer(coverage=coverage))
    assert found.explained
    (found,) = by_event([WEB], events(0, 1, 2, 3, 4, 5, 6, 7, 9), answer(coverage=coverage))
    assert not found.explained, "the missing hit is of another time"


def test_what_was_not_watched_of_another_container_explains_nothing() -> None:
    assert not counted(9, answer(coverage=unwatched("c8", 0.0, 200.0))).explained


def test_a_failure_explains_the_hits_of_its_container_alone() -> None:
    failure = {"stage": "attach", "reason": "No."}
    assert counted(0, answer(coverage={"failed": [{"container": "c7", **failure}]})).why == "failed: No."
    assert counted(0, answer(coverage={"failed": [{"container": None, **failure}]})).explained
    assert not counted(9, answer(coverage={"failed": [{"container": "c8", **failure}]})).explained


def test_that_a_window_opened_late_explains_nothing() -> None:
    late = {"container": None, "stage": "window", "reason": "Armed 200 ms after start_at"}
    assert not counted(9, answer(coverage={"failed": [late]})).explained
    assert nothing_missing(answer(coverage={"failed": [late]})["coverage"])
    assert not nothing_missing(answer(coverage={"failed": [{**late, "stage": "attach"}]})["coverage"])
    assert not nothing_missing(answer(coverage=unwatched("c7", 1.0, 2.0))["coverage"])


def test_a_loss_explains_as_many_hits_as_were_lost() -> None:
    assert counted(8, answer(accounting={"ring_full": 2})).why == "accounting"
    assert not counted(7, answer(accounting={"ring_full": 2})).explained
    twin = Logged(9, "c9", "twin", True, CALLS)
    found = by_count([WEB, twin], {("c7", 7): 8, ("c9", 9): 9}, answer(accounting={"ring_full": 2}))
    assert [each.explained for each in found] == [True, False]


def test_nothing_explains_a_difference_beside_complete() -> None:
    losses = {"ring_full": 5}
    assert not counted(9, answer(coverage={**unwatched(None, 0.0, 200.0), "complete": True})).explained
    assert not counted(9, answer(coverage={"complete": True}, accounting=losses)).explained


def test_hits_in_anothers_name_are_caught() -> None:
    everything = answer(coverage=unwatched(None, 0.0, 200.0))
    twin = Logged(9, "c9", "twin", True, CALLS)
    found = by_count([WEB, twin], {("c7", 7): 10, ("c9", 9): 9, ("c7", 9): 1}, everything)
    assert [each.explained for each in found] == [False, True] and "Hits of 9 count for c7" in found[0].why
    (found_one,) = by_event([WEB, NOISE], [*events(*range(10)), ("c8", 8, 0)], everything)
    assert not found_one.explained and "is not selected" in found_one.why
    (found_one,) = by_count([WEB], {("c7", 7): 10, (None, 3): 1}, everything)
    assert not found_one.explained


def test_hits_that_were_not_made_are_caught() -> None:
    assert not counted(11, answer(coverage=unwatched(None, 0.0, 200.0))).explained
    for invented in ((11,), (9,)):
        (found,) = by_event([WEB], events(*range(10), *invented), answer())
        assert not found.explained


def test_calls_at_the_edges_may_count_and_may_not() -> None:
    edge = Logged(7, "c7", "web", True, [Call(0, 98.9, 99.1), Call(1, 100.0, 100.1), Call(2, 119.9, math.inf)])
    certain, possible = sort_calls(edge.calls, 99.0, 120.0)
    assert [call.slot for call in certain] == [1] and [call.slot for call in possible] == [0, 2]
    assert by_count([edge], {("c7", 7): 1}, answer()) == by_count([edge], {("c7", 7): 3}, answer()) == []
    assert len(by_count([edge], {("c7", 7): 4}, answer())) == len(by_count([edge], {}, answer())) == 1


def test_the_answers_of_each_probe_are_read() -> None:
    result = answer(
        rows=[{"container": "c7", "by": {"path": "/torture/7"}, "count": 10}],
        events=[{"container": "c7", "arg0": 7, "arg1": slot} for slot in range(10)],
    )
    assert compare("opens", [WEB], result) == compare("events", [WEB], result) == []
    result["rows"] = [{"container": "c7", "by": {"arg0": 7}, "count": 9}]
    assert [each.answered for each in compare("count", [WEB], result)] == [9]

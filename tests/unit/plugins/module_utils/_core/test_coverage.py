# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which containers a run covers."""

from __future__ import annotations

import os

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import coverage as _coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import (
    AllContainersFailed,
    Coverage,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Failure
from probe_fakes import container

A, B = container("a"), container("b")


def test_a_failure_costs_only_its_container() -> None:
    coverage = Coverage([A, B])
    coverage.note([Failure("a", "resolve", "No function f.")], ["b"])
    assert [one.id for one in coverage.alive()] == ["b"]
    assert coverage.as_result(complete=False, attached=1) == {
        "complete": False,
        "matched": 2,
        "attached": 1,
        "failed": [{"container": "a", "stage": "resolve", "reason": "No function f."}],
        "appeared": [],
        "vanished": [],
        "unwatched": [],
    }


def test_when_all_fail_the_error_is_the_first_failure_and_a_count() -> None:
    with pytest.raises(AllContainersFailed, match=r"^No function f\.$"):
        Coverage([A]).note([Failure("a", "resolve", "No function f.")], [])
    with pytest.raises(AllContainersFailed) as nothing:
        Coverage([A, B]).note([Failure("a", "resolve", "No function f."), Failure("b", "resolve", "Gone.")], [])
    assert str(nothing.value) == "No function f (and 1 more failed, see coverage.failed)."
    assert [entry["container"] for entry in nothing.value.details["coverage"]["failed"]] == ["a", "b"]
    assert nothing.value.details["coverage"]["complete"] is False


def test_the_error_is_a_containers_failure_not_one_of_the_whole_host() -> None:
    coverage = Coverage([A])
    coverage.fail(None, "discover", "docker does not list some of its containers.")
    with pytest.raises(AllContainersFailed, match=r"^No library libc \(and 1 more failed") as nothing:
        coverage.note([Failure("a", "resolve", "No library libc.")], [])
    assert [entry["container"] for entry in nothing.value.details["coverage"]["failed"]] == ["a", None]


def test_the_host_counts_as_a_place_of_its_own() -> None:
    """With include_host the host's own processes are probed too, even if no container is selected."""
    with pytest.raises(AllContainersFailed):
        Coverage([]).note([Failure("host", "resolve", "No function f.")], [])
    Coverage([A]).note([Failure("a", "resolve", "No function f.")], ["host"])


def test_a_container_that_is_partly_covered_is_not_failed() -> None:
    coverage = Coverage([A])
    coverage.note([Failure("a", "resolve", "Process 9 runs a deleted file.")], ["a"])
    assert [one.id for one in coverage.alive()] == ["a"] and len(coverage.failed) == 1
    coverage.fail(A, "attach", "The kernel put no probe there.")
    assert coverage.alive() == []


def test_a_failure_of_the_whole_host_costs_no_container() -> None:
    coverage = Coverage([A])
    coverage.fail(None, "window", "Armed 500 ms after start_at.")
    assert [one.id for one in coverage.alive()] == ["a"]
    assert coverage.as_result(False, 1)["failed"][0]["container"] is None
    lost = Coverage([])
    lost.fail(None, "discover", "docker cannot be queried.")
    lost.note([], [])
    assert lost.whole is False, "and where nothing matched, the window stays open all the same"


def test_a_container_that_ended_fails_the_recheck(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_coverage, "still_there", lambda one: "Its PID is another's." if one.id == "a" else None)
    coverage = Coverage([A, B])
    coverage.recheck()
    coverage.recheck()
    assert [(failure.container, failure.stage) for failure in coverage.failed] == [("a", "attach")]


def test_a_later_failure_counts_only_where_nothing_was_found() -> None:
    coverage = Coverage([A, B])
    coverage.note([Failure("b", "resolve", "No function f.")], ["a"])
    later = container("c")
    coverage.note_appeared([later, container("d")])
    coverage.note_later(
        [Failure(id, "resolve", f"{id} again.") for id in "abcd"],
        ["d"],
    )
    assert [(failure.container, failure.reason) for failure in coverage.failed] == [
        ("b", "No function f."),
        ("c", "c again."),
    ]
    coverage.note_later([Failure("d", "resolve", "d again.")], [])
    assert len(coverage.failed) == 2, "what was found once stays found"
    assert [one.id for one in coverage.alive()] == ["a", "d"]


def test_containers_that_start_later_count_as_matched() -> None:
    coverage = Coverage([A])
    coverage.note_appeared([B])
    assert (coverage.appeared, [one.id for one in coverage.selected]) == (["b"], ["a", "b"])
    assert coverage.as_result(True, 2)["matched"] == 2


def test_vanished_containers_are_those_that_ended_without_a_failure() -> None:
    ticks = start_ticks(os.getpid())
    alive = container("alive", pid=os.getpid(), start_ticks=ticks)
    reused = container("reused", pid=os.getpid(), start_ticks=(ticks or 0) - 1)
    failed = container("failed", pid=os.getpid(), start_ticks=0)
    coverage = Coverage([alive, reused, failed])
    coverage.fail(failed, "attach", "x")
    assert [one.id for one in coverage.note_vanished()] == ["reused", "failed"], "what it holds is to be let go"
    assert coverage.vanished == ["reused"]
    assert coverage.note_vanished() == [] and coverage.vanished == ["reused"]


def test_a_restarted_container_has_vanished_and_appeared() -> None:
    ticks = start_ticks(os.getpid())
    coverage = Coverage([container("x", pid=os.getpid(), start_ticks=0), A])
    assert "x" in [one.id for one in coverage.note_vanished()]
    again = container("x", pid=os.getpid(), start_ticks=ticks)
    coverage.note_appeared([again])
    assert coverage.note_vanished() == []
    gone = container("x", pid=os.getpid(), start_ticks=1)
    coverage.note_appeared([gone])
    assert [one.id for one in coverage.note_vanished()] == ["x"]
    assert (coverage.vanished.count("x"), coverage.appeared) == (1, ["x"])
    assert [one for one in coverage.selected if one.id == "x"] == [gone]


def test_text_of_a_container_in_a_reason_can_be_written_anywhere() -> None:
    reason = "Container \udcff\x1b[2J \ud800 ended."
    assert Failure("a\udcfe", "attach", reason).as_result() == {
        "container": r"a\xfe",
        "stage": "attach",
        "reason": r"Container \xed\xb3\xbf\x1b[2J \xed\xa0\x80 ended.",
    }
    assert Failure(None, "attach", "\udcff").as_result()["reason"] == r"\xff"


def test_a_failure_of_all_lists_the_first() -> None:
    coverage = Coverage([])
    failures = [Failure(str(number), "resolve", "x") for number in range(1000)]
    with pytest.raises(AllContainersFailed, match="and 999 more failed") as raised:
        coverage.note(failures, [])
    assert len(raised.value.details["coverage"]["failed"]) == 200
